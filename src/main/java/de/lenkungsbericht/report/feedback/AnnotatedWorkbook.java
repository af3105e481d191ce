package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.notation.Printable;
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

	private static final Logger log = LoggerFactory.getLogger(AnnotatedWorkbook.class);

	/** Bytes up to which a BIFF8 file is opened as a whole. */
	private static final long LARGEST_XLS = 3_000_000;

	/**
	 * Unpacked bytes up to which a package is opened as a whole: the objects need twenty
	 * times the memory.
	 */
	private static final long LARGEST_XML = 6_000_000;

	/** A second one, since it may be the disk that failed to give the copy. */
	private static final int ATTEMPTS = 2;

	private final Receipt receipt;

	private final Annotation annotation;

	private final Path copy;

	private AnnotatedWorkbook(Receipt receipt, Annotation annotation, Path copy) {
		this.receipt = receipt;
		this.annotation = annotation;
		this.copy = copy;
	}

	/**
	 * Writes the annotated workbook.
	 * @param target is there only if this succeeds
	 * @return whether it did; not where the file can't or shouldn't be opened
	 */
	static boolean write(Feedback feedback, Annotation annotation, Path copy, Path target) throws IOException {
		return !feedback.isUnread()
				&& new AnnotatedWorkbook(feedback.submission().receipt(), annotation, copy).write(target);
	}

	private boolean write(Path target) throws IOException {
		for (Way way : ways(this.copy)) {
			for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
				if (goes(way, target)) {
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
	private boolean goes(Way way, Path target) throws IOException {
		try (TargetStream out = new TargetStream(Files.newOutputStream(target))) {
			if (isTaken(way, out)) {
				return true;
			}
		}
		Files.deleteIfExists(target);
		return false;
	}

	private boolean isTaken(Way way, TargetStream out) throws IOException {
		try {
			way.annotate(this.copy, this.annotation, out);
			return true;
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			out.requireWritten();
			log.info("Receipt {} ({}) cannot be annotated in this way", this.receipt.number(),
					Printable.oneLine(this.receipt.path()), ex);
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
