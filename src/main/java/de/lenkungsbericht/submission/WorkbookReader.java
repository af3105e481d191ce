package de.lenkungsbericht.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Opens a submission's copy. The ending says whether the file is taken at all, the
 * content how it is read.
 *
 * <p>
 * What is no such workbook is told apart like this: D03 for any other ending and for
 * whole documents of office programs that are not accepted (.xlsb, .ods, Word, Excel 5.0
 * and older); D02 for what a password protects; D04 for what exceeds a limit; D01 for
 * everything else: empty, damaged, or text, HTML and the like under a workbook's name.
 */
public final class WorkbookReader {

	private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls");

	private final ReadLimits limits;

	public WorkbookReader(ReadLimits limits) {
		this.limits = limits;
	}

	/** Whether a file of this name is taken for a submission, whatever it holds. */
	public static boolean isAccepted(String name) {
		return ENDINGS.contains(ending(name));
	}

	/** In small letters, empty if there is none. */
	private static String ending(String name) {
		int dot = name.lastIndexOf('.');
		return (dot < 0) ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
	}

	/**
	 * Opens a copy for reading; whoever opens it closes it.
	 * @param copy the bytes, under whatever name
	 * @param originalName the submission's name with its ending
	 * @throws UnreadableWorkbook if it is no workbook that we read
	 * @throws UncheckedIOException if the copy itself can't be got at, which is not the
	 * submission's fault
	 */
	public SubmissionWorkbook open(Path copy, String originalName) {
		if (!isAccepted(originalName)) {
			throw OtherContent.byEnding(ending(originalName));
		}
		FileMagic magic = magic(copy);
		return new OpenWorkbook(Damage.guard(() -> open(copy, magic)), this.limits);
	}

	private FileMagic magic(Path copy) {
		try {
			checkSize(Files.size(copy));
			return FileMagic.valueOf(copy.toFile());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void checkSize(long bytes) {
		if (bytes == 0) {
			throw Damage.noWorkbook("Die Datei ist leer.");
		}
		if (bytes > this.limits.maxBytes()) {
			throw Damage.overLimit("Die Datei ist %,.1f MB groß, erlaubt sind %,.1f MB.", megabytes(bytes),
					megabytes(this.limits.maxBytes()));
		}
	}

	private static double megabytes(long bytes) {
		return bytes / 1024.0 / 1024.0;
	}

	private CellSource open(Path copy, FileMagic magic) throws Exception {
		return switch (magic) {
			case OOXML -> XlsxWorkbook.open(copy, this.limits);
			case OLE2 -> XlsWorkbook.open(copy);
			case BIFF2, BIFF3, BIFF4 -> throw Damage.oldExcel();
			default -> throw OtherContent.noWorkbook(magic);
		};
	}

}
