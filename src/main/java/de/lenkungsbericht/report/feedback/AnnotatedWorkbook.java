package de.lenkungsbericht.report.feedback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The department's workbook as sent, with marks and the sheet Rückmeldung. */
final class AnnotatedWorkbook {

	/** After these the file is no workbook to open, or too much of one. */
	private static final Set<FindingCode> UNOPENED = EnumSet.of(FindingCode.D01, FindingCode.D02, FindingCode.D03,
			FindingCode.D04);

	/** Bytes up to which a BIFF8 file is opened as a whole. */
	private static final long LARGEST_XLS = 3_000_000;

	private static final String NOTE = "Sie können diese Datei berichtigen, speichern und wieder in Ihren Ordner legen. "
			+ "Beanstandete Zellen sind farbig und tragen eine Notiz; dieses Blatt stört dabei nicht.";

	private AnnotatedWorkbook() {
	}

	/**
	 * The annotated workbook, empty where the file can't or shouldn't be opened as a
	 * whole. Which exceptions POI throws over an odd file cannot be foretold.
	 */
	static Optional<byte[]> of(Feedback feedback, Path copy) {
		if (feedback.findings().stream().anyMatch((finding) -> UNOPENED.contains(finding.code()))) {
			return Optional.empty();
		}
		try {
			return switch (FileMagic.valueOf(copy.toFile())) {
				case OOXML -> AnnotatedPackage.of(feedback, copy);
				case OLE2 -> xls(feedback, copy);
				default -> Optional.empty();
			};
		}
		catch (IOException | OpenXML4JException | RuntimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<byte[]> xls(Feedback feedback, Path copy) throws IOException {
		if (Files.size(copy) > LARGEST_XLS) {
			return Optional.empty();
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem files = new POIFSFileSystem(copy.toFile(), true);
				HSSFWorkbook workbook = new HSSFWorkbook(files, true)) {
			annotate(workbook, feedback);
			workbook.write(out);
		}
		return Optional.of(out.toByteArray());
	}

	/**
	 * Puts marks and sheet into an open workbook.
	 * @return the sheets that are not as they were
	 */
	static List<Sheet> annotate(Workbook workbook, Feedback feedback) {
		FeedbackSheet.removeEarlier(workbook);
		List<Sheet> touched = new ArrayList<>(EarlierMarks.remove(workbook));
		touched.addAll(CellMarks.apply(workbook, feedback.findings()));
		touched.add(FeedbackSheet.write(workbook, feedback, NOTE));
		return touched;
	}

}
