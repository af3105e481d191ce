package de.lenkungsbericht.catalogue;

import java.nio.file.Path;

import de.lenkungsbericht.portfolio.MeasureNumber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The catalogue that comes with the program. */
class SampleCatalogueTests {

	private final Catalogue catalogue = CatalogueReader.read(Path.of("jobs", "katalog"));

	@Test
	void isTheMatrixOfThreeFieldsAndThreeMandates() {
		assertThat(this.catalogue.measures()).hasSize(18);
		assertThat(this.catalogue.fields()).hasSize(3);
		assertThat(this.catalogue.mandates()).containsExactly("Fortführung / Prüfauftrag",
				"Konzept / Thema weiterentwickeln und ausbauen", "Neu zu initiierende Maßnahme");
	}

	@Test
	void sendsTheCrossDepartmentGroupToTheYouthCommittee() {
		assertThat(this.catalogue.measures()).filteredOn((measure) -> "V1".equals(measure.group()))
			.hasSize(4)
			.allSatisfy((measure) -> assertThat(measure.consultationSequence()).containsExactly("Jugendhilfeausschuss",
					"Kreistag"));
	}

	@Test
	void sendsTheOthersWhereTheirFieldGoes() {
		assertThat(this.catalogue.measure(new MeasureNumber("AT-03")).orElseThrow().consultationSequence())
			.containsExactly("Sozialausschuss", "Kreistag");
		assertThat(this.catalogue.committeeNamed("JHA")).isPresent();
		assertThat(this.catalogue.steeringGroup()).isPresent();
	}

}
