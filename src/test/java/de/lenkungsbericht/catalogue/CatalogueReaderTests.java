package de.lenkungsbericht.catalogue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Committee.Role;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a catalogue without fault is read as. */
class CatalogueReaderTests {

	@TempDir
	Path directory;

	CatalogueFolder folder;

	@BeforeEach
	void writeCatalogue() {
		this.folder = CatalogueFolder.in(this.directory);
	}

	@Test
	void readsMeasuresWithEveryColumn() throws IOException {
		this.folder
			.change("massnahmen.csv", "beteiligt;verbund\n",
					"beteiligt;verbund;beratungsfolge;ziel;gueltig_bis;nachfolger\n")
			.change("massnahmen.csv", "pflege;V1\n", "pflege;V1;Sozialausschuss|Kreistag;Entlasten;2020-12-31;AT-01\n")
			.change("massnahmen.csv", "pflege;;\n", "pflege;;;;;;\n");
		Measure measure = measure("KJ-01");
		assertThat(measure.aliases()).containsExactly("Paten", "Patenschaft");
		assertThat(measure.participants()).containsExactly(new DepartmentId("pflege"));
		assertThat(measure.group()).isEqualTo("V1");
		assertThat(measure.consultationSequence()).containsExactly("Sozialausschuss", "Kreistag");
		assertThat(measure.aim()).isEqualTo("Entlasten");
		assertThat(measure.validUntil()).isEqualTo("2020-12-31");
		assertThat(measure.successor()).isEqualTo(new MeasureNumber("AT-01"));
	}

	@Test
	void takesTheConsultationSequenceOfTheFieldWhereTheMeasureHasNone() {
		assertThat(measure("KJ-01").consultationSequence()).containsExactly("Jugendhilfeausschuss", "Kreistag");
		assertThat(measure("AT-01").group()).isNull();
	}

	@Test
	void readsByteOrderMarkWindowsLinesBlankLinesAndColumnsInAnyOrder() {
		this.folder.file("stellen.csv",
				"\uFEFFemail; Name ;kuerzel\r\n\r\n;\"Jugend; Familie\";jugend\r\n;;\r\nx@y.example;Pflege;pflege\r\n");
		assertThat(this.folder.read().departments()).extracting("name").containsExactly("Jugend; Familie", "Pflege");
	}

	@Test
	void findsDepartmentsAndCommitteesByEveryName() {
		this.folder.file("gremien.csv", """
				gremium;rolle;alias
				Lenkungsgruppe Sozialstrategie;lenkung;LG
				Jugendhilfeausschuss;beratung;JHA
				Sozialausschuss;beratung;
				Kreistag;entscheidung;KT
				""");
		Catalogue catalogue = this.folder.read();
		assertThat(catalogue.departmentNamed("FACHBEREICH JUGEND &  Familie")).map(Object::toString).isPresent();
		assertThat(catalogue.departmentNamed("jugendamt")).isEqualTo(catalogue.departmentNamed("jugend"));
		assertThat(catalogue.committeeNamed("kt").orElseThrow().role()).isEqualTo(Role.DECIDING);
		assertThat(catalogue.committeeNamed("Bauausschuss")).isEmpty();
	}

	@Test
	void namesCommitteesInFullWhereAnAliasStands() throws IOException {
		this.folder.file("gremien.csv", """
				gremium;rolle;alias
				Lenkungsgruppe Sozialstrategie;lenkung;LG
				Jugendhilfeausschuss;beratung;JHA
				Sozialausschuss;beratung;SOA
				Kreistag;entscheidung;KT
				""")
			.change("handlungsfelder.csv", "Jugendhilfeausschuss|Kreistag", "JHA | KT")
			.change("gremientermine.csv", "Kreistag", "KT");
		assertThat(measure("KJ-01").consultationSequence()).containsExactly("Jugendhilfeausschuss", "Kreistag");
		assertThat(this.folder.read().sessionsOf("Kreistag")).extracting("date")
			.containsExactly(LocalDate.of(2020, 10, 21));
	}

	@Test
	void derivesRolesWithoutTheFileOfCommittees() {
		Catalogue catalogue = this.folder.read();
		assertThat(catalogue.committees()).extracting("role")
			.containsExactly(Role.CONSULTING, Role.DECIDING, Role.CONSULTING, Role.STEERING);
		assertThat(catalogue.steeringGroup().orElseThrow().name()).isEqualTo("Lenkungsgruppe Sozialstrategie");
	}

	@Test
	void sortsSessionsAndReportingDays() {
		this.folder.file("meldetermine.csv", "stichtag;abgabe_bis\n2020-12-01;2020-12-08\n2020-06-22;2020-06-30\n");
		Catalogue catalogue = this.folder.read();
		assertThat(catalogue.sessions()).isSortedAccordingTo((a, b) -> a.date().compareTo(b.date()));
		assertThat(catalogue.reportingDays()).extracting("reportingDate")
			.containsExactly(LocalDate.of(2020, 6, 22), LocalDate.of(2020, 12, 1));
	}

	@Test
	void hashesTheKnownFilesOnly() throws IOException {
		String hash = this.folder.read().hash();
		assertThat(this.folder.file("notizen.txt", "x").read().hash()).isEqualTo(hash).matches("[0-9a-f]{64}");
		assertThat(this.folder.change("stellen.csv", "Altenhilfe", "Hilfe").read().hash()).isNotEqualTo(hash);
	}

	@Test
	void equalsACatalogueOfTheSameFiles() {
		assertThat(this.folder.read()).isEqualTo(this.folder.read()).hasSameHashCodeAs(this.folder.read());
	}

	private Measure measure(String number) {
		return this.folder.read().measure(new MeasureNumber(number)).orElseThrow();
	}

}
