package de.lenkungsbericht.report.annotation.poi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import de.lenkungsbericht.report.workbook.DraftFile;
import de.lenkungsbericht.report.annotation.AnswerSheet;
import de.lenkungsbericht.report.annotation.Annotation;
import de.lenkungsbericht.report.workbook.StableZip;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Annotates whole workbooks. Which exceptions POI throws over an odd file cannot be
 * foretold.
 */
public final class WorkbookAnnotator {

	private WorkbookAnnotator() {
	}

	/**
	 * Annotates a workbook in BIFF8. Of its streams only the one with the sheets is
	 * written anew.
	 */
	public static void annotateXls(Path sent, Annotation annotation, OutputStream target) throws IOException {
		try (POIFSFileSystem files = new POIFSFileSystem(sent.toFile(), true);
				HSSFWorkbook workbook = new HSSFWorkbook(files, true)) {
			annotate(workbook, annotation);
			workbook.write(target);
		}
	}

	/** Annotates a workbook in OOXML. */
	public static void annotateXlsx(Path sent, Annotation annotation, OutputStream target) throws IOException {
		Path draft = DraftFile.create("rueckmeldung", ".xlsx");
		try {
			draftOf(sent, annotation, draft);
			StableZip.copy(draft, target);
		}
		finally {
			Files.delete(draft);
		}
	}

	private static void draftOf(Path sent, Annotation annotation, Path draft) throws IOException {
		Path source = DraftFile.create("meldung", ".xlsx");
		try {
			Files.write(source, Files.readAllBytes(sent));
			OPCPackage opened = OPCPackage.open(source.toFile(), PackageAccess.READ_WRITE);
			try (XSSFWorkbook workbook = new XSSFWorkbook(opened); OutputStream out = Files.newOutputStream(draft)) {
				annotate(workbook, annotation);
				workbook.write(out);
			}
			finally {
				opened.revert();
			}
		}
		catch (InvalidFormatException ex) {
			throw new IOException(ex);
		}
		finally {
			Files.delete(source);
		}
	}

	/**
	 * Writes a workbook in OOXML with the answer and nothing else.
	 * @param created so that the same submission gives the same bytes, whenever it is
	 * answered
	 */
	public static void writeAlone(AnswerSheet sheet, Instant created, OutputStream target) throws IOException {
		Path draft = DraftFile.create("rueckmeldung", ".xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			AnswerWriter.write(workbook, sheet);
			describe(workbook, sheet.title(), Date.from(created));
			try (OutputStream out = Files.newOutputStream(draft)) {
				workbook.write(out);
			}
			StableZip.copy(draft, target);
		}
		finally {
			Files.delete(draft);
		}
	}

	private static void annotate(Workbook workbook, Annotation annotation) {
		AnswerWriter.removeEarlier(workbook);
		EarlierMarks.remove(workbook);
		CellMarks.apply(workbook, annotation);
		AnswerWriter.write(workbook, annotation.sheet());
	}

	private static void describe(XSSFWorkbook workbook, String title, Date created) {
		PackagePropertiesPart core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
		core.setLanguageProperty("de-DE");
		core.setTitleProperty(title);
		core.setCreatorProperty("Lenkungsbericht");
		core.setCreatedProperty(Optional.of(created));
		core.setModifiedProperty(Optional.of(created));
	}

}
