package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import de.lenkungsbericht.report.annotation.Annotation;
import de.lenkungsbericht.report.annotation.ooxml.PackageAnnotator;
import de.lenkungsbericht.report.annotation.poi.WorkbookAnnotator;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The department's workbook as sent, with marks and the sheet Rückmeldung. A package in
 * OOXML is changed in part; where that is not certain to go well it is saved anew, as a
 * workbook in BIFF8 always is.
 */
final class AnnotatedWorkbook {

	private static final Logger LOG = LoggerFactory.getLogger(AnnotatedWorkbook.class);

	/** Bytes up to which a BIFF8 file is opened as a whole. */
	private static final long LARGEST_XLS = 3_000_000;

	/**
	 * Unpacked bytes up to which a package is opened as a whole: the objects need twenty
	 * times the memory.
	 */
	private static final long LARGEST_XML = 6_000_000;

	/** A second one, since it may be the disk that failed to give the copy. */
	private static final int ATTEMPTS = 2;

	private AnnotatedWorkbook() {
	}

	/**
	 * Writes the annotated workbook.
	 * @param target is there only if this succeeds
	 * @return whether it did; not where the file can't or shouldn't be opened
	 */
	static boolean write(Feedback feedback, Annotation annotation, Path copy, Path target) throws IOException {
		if (feedback.isUnread()) {
			return false;
		}
		for (Way way : ways(copy)) {
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				if (goes(way, annotation, copy, target)) {
					return true;
				}
			}
		}
		return false;
	}

	private static List<Way> ways(Path copy) throws IOException {
		return switch (FileMagic.valueOf(copy.toFile())) {
			case OOXML -> List.of(PackageAnnotator::annotate, AnnotatedWorkbook::saveAnew);
			case OLE2 -> (Files.size(copy) > LARGEST_XLS) ? List.of() : List.of(WorkbookAnnotator::annotateXls);
			default -> List.of();
		};
	}

	private static void saveAnew(Path sent, Annotation annotation, OutputStream target) throws IOException {
		if (unpacked(sent) > LARGEST_XML) {
			throw new IOException("too large to be opened as a whole");
		}
		WorkbookAnnotator.annotateXlsx(sent, annotation, target);
	}

	/**
	 * Which exceptions an odd file brings about cannot be foretold; what the disk does
	 * not take is no matter of the file.
	 */
	private static boolean goes(Way way, Annotation annotation, Path copy, Path target) throws IOException {
		try (TargetStream out = new TargetStream(Files.newOutputStream(target))) {
			if (isTaken(way, annotation, copy, out)) {
				return true;
			}
		}
		Files.deleteIfExists(target);
		return false;
	}

	private static boolean isTaken(Way way, Annotation annotation, Path copy, TargetStream out) throws IOException {
		try {
			way.annotate(copy, annotation, out);
			return true;
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			out.requireWritten();
			return false;
		}
	}

	/** What the JDK refuses although it was read before is no package to save anew. */
	private static long unpacked(Path copy) throws IOException {
		try (ZipFile zip = new ZipFile(copy.toFile())) {
			return zip.stream()
				.filter((entry) -> !entry.getName().startsWith("xl/media/"))
				.mapToLong((entry) -> (entry.getSize() < 0) ? LARGEST_XML + 1 : entry.getSize())
				.sum();
		}
		catch (ZipException | IllegalArgumentException ex) {
			return LARGEST_XML + 1;
		}
	}

	/** How a workbook is annotated. */
	@FunctionalInterface
	private interface Way {

		void annotate(Path sent, Annotation annotation, OutputStream target) throws IOException;

	}

}
