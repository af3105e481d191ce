package de.lenkungsbericht.report.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** A submission with what people put into workbooks. */
final class RichWorkbook {

	private static final byte[] PICTURE = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private RichWorkbook() {
	}

	/** A chart, a picture, a table, a print area, a name and a sheet of their own. */
	static Path write(Path file) {
		return SubmissionFile.of("pflege")
			.row("AT-03", Column.EINMALIG, 12000)
			.row("AT-04", Column.EINMALIG, "ca. 5000")
			.change(RichWorkbook::enrich)
			.write(file);
	}

	/** An empty workbook with macros. */
	static XSSFWorkbook withMacros(byte[] macros) throws IOException {
		XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM);
		workbook.setVBAProject(new ByteArrayInputStream(macros));
		return workbook;
	}

	private static void enrich(Workbook any) {
		XSSFWorkbook workbook = (XSSFWorkbook) any;
		XSSFSheet sheet = workbook.getSheet(SubmissionFile.MEASURES);
		workbook.createSheet("Eigenes").createRow(0).createCell(0).setCellValue(2);
		workbook.setPrintArea(workbook.getSheetIndex(sheet), "$A$1:$Z$3");
		Name factor = workbook.createName();
		factor.setNameName("Faktor");
		factor.setRefersToFormula("Eigenes!$A$1");
		sheet.createTable(new AreaReference("A1:Z3", SpreadsheetVersion.EXCEL2007));
		XSSFDrawing drawing = sheet.createDrawingPatriarch();
		drawing.createPicture(drawing.createAnchor(0, 0, 0, 0, 1, 5, 3, 9),
				workbook.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG));
		chart(sheet, drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 4, 5, 9, 15)));
	}

	private static void chart(XSSFSheet sheet, XSSFChart chart) {
		XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
		data.addSeries(XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A3")),
				XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("I2:I2")));
		chart.plot(data);
	}

}
