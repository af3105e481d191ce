package de.lenkungsbericht.validation.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.CellContent;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet Maßnahmen with its columns somewhere, its rows somewhere, and values good and
 * bad in it.
 */
final class RandomLayout {

	private static final List<Object> VALUES = List.of("vielleicht", "KJ-01", "kj 1", "GA-02", "XX-99", "ja", "nein",
			"12.5", "45 T€", "-5", -7, 12500, 0.25, 1999, "Umsetzung", "umsetzung ", "Umsetzung zurückgestellt",
			"31.02.2020", "22.06.2020", "Juni 2019", "irgendwann", "bedingt", "gesichert", "k. A.", "Kreistag",
			"Summenblatt", LocalDate.of(2019, 5, 1), CellContent.error("#REF!"), CellContent.formula("1+1", "offen"));

	private final Random random;

	RandomLayout(Random random) {
		this.random = random;
	}

	SubmissionFile file() {
		SubmissionFile file = SubmissionFile.of((this.random.nextInt(5) == 0) ? "pflege" : "jugend");
		return file.change((workbook) -> measures(workbook));
	}

	private void measures(Workbook workbook) {
		workbook.removeSheetAt(workbook.getSheetIndex(SubmissionFile.MEASURES));
		Sheet sheet = workbook.createSheet(SubmissionFile.MEASURES);
		int header = this.random.nextInt(10);
		if (header > 2 && this.random.nextBoolean()) {
			sheet.createRow(0).createCell(0).setCellValue("Stand der Maßnahmen");
			sheet.addMergedRegion(new CellRangeAddress(0, header - 2, 0, 5));
		}
		Map<Column, Integer> places = places();
		Row first = sheet.createRow(header);
		places.forEach((column, at) -> first.createCell(at).setCellValue(column.header()));
		int last = header;
		for (int row = 0; row < 12; row++) {
			last += 1 + this.random.nextInt(3) / 2;
			fill(sheet.createRow(last), places);
		}
		sheet.setColumnHidden(this.random.nextInt(20), true);
	}

	/** 0-based columns, in any order and with gaps. */
	private Map<Column, Integer> places() {
		List<Column> columns = new ArrayList<>(List.of(Column.values()));
		Collections.shuffle(columns, this.random);
		Map<Column, Integer> places = new HashMap<>();
		int at = this.random.nextInt(6);
		for (Column column : columns) {
			places.put(column, at);
			at += 1 + this.random.nextInt(4) / 3;
		}
		return places;
	}

	private void fill(Row row, Map<Column, Integer> places) {
		row.setZeroHeight(this.random.nextInt(4) == 0);
		places.forEach((column, at) -> {
			if (this.random.nextInt(3) > 0) {
				CellContent.put(row.createCell(at), value(column));
			}
		});
	}

	/** Mostly one that fits, so that rules beyond the first are reached. */
	private Object value(Column column) {
		if (!column.choices().isEmpty() && this.random.nextBoolean()) {
			return column.choices().get(this.random.nextInt(column.choices().size())).label();
		}
		return VALUES.get(this.random.nextInt(VALUES.size()));
	}

}
