package de.lenkungsbericht.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a described workbook as .xlsx. Rows of tables are streamed, so that size costs
 * time and not memory; the same description always gives the same bytes.
 */
public final class WorkbookWriter {

	static {
		TempFile.setTempFileCreationStrategy(new OwnTempFiles());
	}

	private WorkbookWriter() {
	}

	/**
	 * Writes the workbook and leaves the stream open.
	 * @throws IOException if the stream, or the temporary folder, does not take it
	 */
	public static void write(WorkbookDescription description, OutputStream target) throws IOException {
		Path draft = DraftFile.create("arbeitsmappe", ".xlsx");
		try {
			writeDraft(description, draft);
			StableZip.copy(draft, target);
		}
		finally {
			Files.delete(draft);
		}
	}

	private static void writeDraft(WorkbookDescription description, Path draft) throws IOException {
		Layout layout = Layout.of(description);
		try (XSSFWorkbook frame = new XSSFWorkbook()) {
			frame.setCellFormulaValidation(false);
			description.sheets().forEach((sheet) -> frame.createSheet(sheet.name()));
			DocumentProperties.write(description, frame);
			try (SXSSFWorkbook stream = new DraftWorkbook(frame); OutputStream out = Files.newOutputStream(draft)) {
				writeSheets(description, layout, frame, stream);
				stream.write(out);
			}
		}
	}

	private static void writeSheets(WorkbookDescription description, Layout layout, XSSFWorkbook frame,
			SXSSFWorkbook stream) {
		StyleSheet styles = new StyleSheet(frame);
		List<SheetDescription> sheets = description.sheets();
		for (int i = 0; i < sheets.size(); i++) {
			XSSFSheet sheet = frame.getSheetAt(i);
			SheetWriter writer = new SheetWriter(sheets.get(i), sheet, stream.getSheetAt(i), styles,
					layout.addresses());
			writer.write(layout.blocks(i));
			writer.finish(description.asOf());
			sheet.setSelected(i == 0);
		}
		frame.setActiveSheet(0);
	}

}
