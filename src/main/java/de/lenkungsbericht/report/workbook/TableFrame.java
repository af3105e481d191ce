package de.lenkungsbericht.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.report.workbook.Addresses.TablePlace;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Writes what makes rows a table: header, name, filter, stripes, rules for input. */
final class TableFrame {

	private static final String STYLE = "TableStyleLight1";

	private TableFrame() {
	}

	static void write(XSSFSheet sheet, CellWriter cells, TablePlace place, Consumer<List<Cell>> headerRow) {
		headerRow.accept(header(place.table()));
		create(sheet, place);
		List<TableColumn> columns = place.table().columns();
		for (int i = 0; i < columns.size(); i++) {
			InputRule rule = columns.get(i).rule();
			if (rule != null) {
				cells.rules().write(rule, new CellRef(place.headerRow() + 1, i), new CellRef(place.lastRow(), i));
			}
		}
	}

	private static List<Cell> header(Table table) {
		List<Cell> header = new ArrayList<>();
		for (TableColumn column : table.columns()) {
			Role role = table.isNumeric(header.size()) ? Role.FILTERED_NUMBER_HEADER : Role.HEADER;
			header.add(Cell.text(column.header()).as(role));
		}
		return header;
	}

	private static void create(XSSFSheet sheet, TablePlace place) {
		AreaReference area = area(place.corners());
		XSSFTable table = sheet.createTable(area);
		table.setName(place.table().name());
		table.setDisplayName(place.table().name());
		table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
		// By name alone: POI would read the definitions of all of Excel's table styles
		// for it
		CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
		style.setName(STYLE);
		style.setShowRowStripes(true);
	}

	private static AreaReference area(List<CellRef> corners) {
		return new AreaReference(reference(corners.get(0)), reference(corners.get(1)), SpreadsheetVersion.EXCEL2007);
	}

	private static CellReference reference(CellRef cell) {
		return new CellReference(cell.rowIndex(), cell.columnIndex());
	}

}
