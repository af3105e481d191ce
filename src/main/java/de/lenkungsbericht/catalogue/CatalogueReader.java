package de.lenkungsbericht.catalogue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.ReportingDay;
import de.lenkungsbericht.portfolio.Session;

/** Reads and checks the reference data of a folder. */
public final class CatalogueReader {

	private final Faults faults;

	private final Map<CatalogueFile, List<Row>> rows = new EnumMap<>(CatalogueFile.class);

	private CatalogueReader(CatalogueFiles files) {
		this.faults = new Faults(files.directory());
		files.contents().forEach((file, content) -> this.rows.put(file, CsvTable.read(file, content, this.faults)));
		this.faults.throwIfAny();
	}

	/**
	 * Reads the catalogue in a folder.
	 * @throws CatalogueException with one line for every fault: file, line, column and
	 * what is expected
	 */
	public static Catalogue read(Path directory) {
		return read(CatalogueFiles.load(directory));
	}

	static Catalogue read(CatalogueFiles files) {
		return new CatalogueReader(files).catalogue(files.hash());
	}

	private Catalogue catalogue(String hash) {
		Committees committees = committees();
		DepartmentRows departments = DepartmentRows.read(filled(CatalogueFile.DEPARTMENTS));
		FieldRows fields = FieldRows.read(filled(CatalogueFile.FIELDS), committees);
		List<Measure> measures = new MeasureRows(departments, fields, committees).read(filled(CatalogueFile.MEASURES));
		List<Session> sessions = CalendarRows.sessions(rows(CatalogueFile.SESSIONS), committees);
		List<ReportingDay> reportingDays = CalendarRows.reportingDays(rows(CatalogueFile.REPORTING_DAYS));
		this.faults.throwIfAny();
		return new Catalogue(hash, measures, departments.all(), fields.all(), committees.all(), sessions,
				reportingDays);
	}

	private Committees committees() {
		boolean listed = this.rows.containsKey(CatalogueFile.COMMITTEES);
		return listed ? ListedCommittees.read(filled(CatalogueFile.COMMITTEES)) : new DerivedCommittees();
	}

	/** The rows of a file, none if it does not exist. */
	private List<Row> rows(CatalogueFile file) {
		return this.rows.getOrDefault(file, List.of());
	}

	/** The rows of a file that makes no sense without any. */
	private List<Row> filled(CatalogueFile file) {
		List<Row> filled = rows(file);
		if (filled.isEmpty()) {
			this.faults.add(file, "has no row below the header; expected at least one");
		}
		return filled;
	}

}
