package de.lenkungsbericht.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.catalogue.CatalogueReader;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Department;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.report.form.FormContent;
import de.lenkungsbericht.report.form.SubmissionForm;
import de.lenkungsbericht.report.workbook.WorkbookWriter;
import de.lenkungsbericht.testing.StatusFile;

/**
 * Makes the four submissions in {@code input/}: the form of each department, filled in as
 * of 22.06.2020. The facts are those of a county council paper of 2020, in words of our
 * own; what is invented is said in each file.
 */
final class SampleSubmissions {

	static final LocalDate STICHTAG = LocalDate.of(2020, 6, 22);

	/** Where each department's submission lies, under a name as people choose them. */
	static final Map<String, String> FILES = Map.of("jugend", "Massnahmenmeldung Jugend Juni 2020.xlsx", "jobcenter",
			"Jobcenter_Sozialstrategie_2020-06-22.xlsx", "soziales", "Meldung Soziales 22.06.2020.xlsx", "pflege",
			"Sachstand Altenhilfe und Pflege.xlsx");

	private static final List<String> NOTES = List.of(
			"Dies ist eine Beispielmeldung. Der Stand der Maßnahmen folgt einer Kreistagsvorlage aus dem Jahr 2020.",
			"Frei erfunden sind alle Beträge, Stellenanteile und Haushaltsjahre, die Nummern der Maßnahmen, die Namen der Stellen, die Federführung (außer bei AT-01) und die Beteiligungen, die Beratungsfolge der Handlungsfelder sowie alle Sitzungen nach 2020.");

	private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("jobs", "katalog"));

	private SampleSubmissions() {
	}

	/** Writes the submissions below a folder, over those that lie there. */
	static void write(Path input) throws IOException {
		for (Department department : CATALOGUE.departments()) {
			String shortName = department.id().value();
			Path file = input.resolve(shortName).resolve(FILES.getOrDefault(shortName, ""));
			Files.createDirectories(file.getParent());
			try (OutputStream out = Files.newOutputStream(file)) {
				WorkbookWriter.write(SubmissionForm.describe(CATALOGUE, content(department)), out);
			}
		}
	}

	private static FormContent content(Department department) {
		Map<MeasureNumber, MeasureStatus> all = StatusFile.read("status-2020.csv");
		Map<MeasureNumber, MeasureStatus> own = new LinkedHashMap<>();
		for (Measure measure : CATALOGUE.ledBy(department.id())) {
			own.put(measure.number(),
					all.getOrDefault(measure.number(), new MeasureStatus(measure.number(), Map.of())));
		}
		if (department.id().value().equals("jugend")) {
			MeasureStatus contribution = contribution();
			own.put(contribution.number(), contribution);
		}
		return new FormContent(department.id(), STICHTAG, STICHTAG, own, NOTES, List.of());
	}

	/** What a department has to say of a measure that another one leads. */
	private static MeasureStatus contribution() {
		MeasureNumber number = new MeasureNumber("AT-02");
		return new MeasureStatus(number,
				Map.of(Column.KURZBERICHT, new Value.Text(
						"Die Jugendhilfe bringt ihre Erfahrungen aus Kita Plus in die gemeinsame Arbeitsgruppe ein."),
						Column.BEMERKUNG, new Value.Text("Abgestimmt mit der federführenden Stelle.")));
	}

}
