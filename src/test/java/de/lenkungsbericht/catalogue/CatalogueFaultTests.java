package de.lenkungsbericht.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every fault names file, line, column and what is expected. */
class CatalogueFaultTests {

	@TempDir
	Path directory;

	CatalogueFolder folder;

	@BeforeEach
	void writeCatalogue() {
		this.folder = CatalogueFolder.in(this.directory);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '\'',
			textBlock = """
					massnahmen.csv; 'AT-01;Alt'; 'AT-1;Alt'; massnahmen.csv, line 3, column nr: "AT-1" is no measure number; expected two or three capital letters, a hyphen and two digits, such as KJ-01
					massnahmen.csv; 'AT-01;Alt'; 'KJ-01;Alt'; massnahmen.csv, line 3, column nr: "KJ-01" stands in line 2 already; expected it once
					massnahmen.csv; AT-01; ''; massnahmen.csv, line 3, column nr: is blank; expected a value
					massnahmen.csv; ';Jugendhilfe;'; ';Jungend;'; massnahmen.csv, line 2, column handlungsfeld: "Jungend" is no field of handlungsfelder.csv; expected one of Jugendhilfe, Altenhilfe
					massnahmen.csv; 'Besuchsdienst;;pflege'; 'Besuchsdienst;;pfelge'; massnahmen.csv, line 3, column federfuehrung: "pfelge" is no department of stellen.csv; expected one of jugend, pflege
					massnahmen.csv; 'jugend;pflege'; 'jugend;jugend'; massnahmen.csv, line 2, column beteiligt: "jugend" is named twice; expected each department once, the lead not again
					massnahmen.csv; 'jugend;pflege;V1'; 'jugend;pflege'; massnahmen.csv, line 2, column verbund: is missing, the line has 7 fields; expected 8 as in the header row (a value with a semicolon stands in quotation marks)
					massnahmen.csv; 'jugend;pflege;V1'; 'jugend;pflege;V1;x'; massnahmen.csv, line 2, column verbund: is followed by more, the line has 9 fields; expected 8 as in the header row (a value with a semicolon stands in quotation marks)
					massnahmen.csv; ';titel'; ';title'; massnahmen.csv, line 1, column title: is no column of this file; expected nr, handlungsfeld
					massnahmen.csv; ';titel'; ';title'; massnahmen.csv, line 1, column titel: is missing; expected it in the header row
					massnahmen.csv; ';titel;alias'; ';titel;titel'; massnahmen.csv, line 1, column titel: appears twice; expected it once
					stellen.csv; 'pflege;Alt'; 'Pflege!;Alt'; stellen.csv, line 3, column kuerzel: "Pflege!" cannot name a folder; expected a-z, 0-9 and hyphen only
					stellen.csv; 'Altenhilfe und Pflege'; 'JUGENDAMT'; stellen.csv, line 3, column name: "JUGENDAMT" stands in line 2 already; expected a name that means one thing only
					handlungsfelder.csv; 'Altenhilfe;'; 'jugendhilfe;'; handlungsfelder.csv, line 3, column handlungsfeld: "jugendhilfe" stands in line 2 already
					handlungsfelder.csv; 'Sozialausschuss|Kreistag'; ''; handlungsfelder.csv, line 3, column beratungsfolge: is blank; expected a value
					gremientermine.csv; '2020-10-21'; '21.10.2020'; gremientermine.csv, line 2, column datum: "21.10.2020" is no date; expected year-month-day such as 2020-06-22
					gremientermine.csv; '2020-09-30'; '2020-11-30'; gremientermine.csv, line 2, column vorlagenschluss: "2020-11-30" is after the session; expected a day up to it
					gremientermine.csv; 'Jugendhilfeausschuss;2020-09-16'; 'kreistag;2020-10-21'; gremientermine.csv, line 3, column datum: "2020-10-21" stands in line 2 already
					gremientermine.csv; 'Kreistag;'; '"Kreistag;'; gremientermine.csv, line 2, column gremium: has quotation marks that do not fit; expected one before and one behind
					stellen.csv; 'Altenhilfe und Pflege'; '"Altenhilfe" und Pflege'; stellen.csv, line 3, column name: has quotation marks that do not fit; expected one before and one behind
					""")
	void namesThePlaceAndWhatIsExpected(String file, String text, String replacement, String fault) throws IOException {
		this.folder.change(file, text, replacement);
		assertFault().hasMessageContaining(this.directory.resolve(fault).toString());
	}

	@Test
	void namesUnknownSuccessor() throws IOException {
		this.folder.change("massnahmen.csv", "verbund\n", "verbund;nachfolger\n")
			.change("massnahmen.csv", "V1\n", "V1;KJ-02\n")
			.change("massnahmen.csv", "pflege;;\n", "pflege;;;AT-01\n");
		assertFault().hasMessageContaining("line 2, column nachfolger: \"KJ-02\" is no other measure of this file")
			.hasMessageContaining("line 3, column nachfolger: \"AT-01\" is no other measure of this file");
	}

	@Test
	void namesCommitteesAndRolesThatAreNotListed() {
		this.folder.file("gremien.csv", """
				gremium;rolle;alias
				Kreistag;chef;
				Lenkungsgruppe Sozialstrategie;lenkung;
				Lenkungsgruppe Alter;lenkung;KREISTAG
				""");
		assertFault().hasMessageContaining("\"chef\" is no role; expected one of lenkung, beratung, entscheidung")
			.hasMessageContaining("line 4, column rolle: there is another steering group already")
			.hasMessageContaining("line 4, column alias: \"KREISTAG\" stands in line 2 already")
			.hasMessageContaining("\"Sozialausschuss\" is no committee of gremien.csv; expected one of Kreistag, Lenk");
	}

	@Test
	void namesASecondSteeringGroupWhereNoneIsListed() throws IOException {
		this.folder.change("gremientermine.csv", "Jugendhilfeausschuss;2020-09-16;",
				"LENKUNGSGRUPPE Alter;2020-09-16;");
		assertFault().hasMessageContaining(
				"gremientermine.csv, line 4, column gremium: \"Lenkungsgruppe Sozialstrategie\" would be a second steering "
						+ "group; expected one committee whose name starts with Lenkungsgruppe");
	}

	@Test
	void namesAMissingFileAndOneWithoutRows() throws IOException {
		this.folder.without("stellen.csv");
		assertFault().hasMessageContaining("stellen.csv: is missing; expected a file with the columns kuerzel;name");
		this.folder.file("stellen.csv", "kuerzel;name;email\n");
		assertFault().hasMessageContaining("stellen.csv: has no row below the header; expected at least one");
		this.folder.file("stellen.csv", "");
		assertFault().hasMessageContaining("stellen.csv: is empty; expected a header row kuerzel;name;email;alias");
	}

	@Test
	void namesTheLineThatIsNotUtf8() {
		this.folder.file("stellen.csv",
				"kuerzel;name;email\njugend;Jugend für alle;\n".getBytes(StandardCharsets.ISO_8859_1));
		assertFault()
			.hasMessageContaining("stellen.csv, line 2: is not UTF-8; expected the file saved as \"CSV UTF-8\"");
	}

	@Test
	void countsLinesThroughBlankOnesAndValuesOverSeveralLines() throws IOException {
		this.folder.change("massnahmen.csv", "Familienpaten", "\"Familien\npaten\"")
			.change("massnahmen.csv", "AT-01", "\n\nAT-1");
		assertFault().hasMessageContaining("massnahmen.csv, line 6, column nr");
	}

	@Test
	void listsTheFaultsOfAllFilesUpToAHundred() throws IOException {
		this.folder.change("massnahmen.csv", "AT-01", "AT-1").change("gremientermine.csv", "2020-10-21", "soon");
		assertFault().hasMessageContaining("massnahmen.csv, line 3").hasMessageContaining("gremientermine.csv, line 2");
		this.folder.change("massnahmen.csv", "AT-1;", "x;y;z;u;v;w;x;y\n".repeat(102) + "AT-1;");
		assertFault().hasMessageEndingWith("and 4 more");
	}

	private AbstractThrowableAssert<?, ? extends Throwable> assertFault() {
		return assertThatThrownBy(this.folder::read).isInstanceOf(CatalogueException.class);
	}

}
