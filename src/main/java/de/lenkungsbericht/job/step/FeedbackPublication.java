package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.FeedbackMarks;
import de.lenkungsbericht.intake.archive.Presence;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.notation.Printable;
import de.lenkungsbericht.portfolio.notation.Sha256;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.feedback.FeedbackName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts feedback into the drop folders. A feedback file there that somebody changed is a
 * submission and stays as it is; the new one stands beside it.
 */
@Component
class FeedbackPublication {

	private static final Logger log = LoggerFactory.getLogger(FeedbackPublication.class);

	/** Ignored by every look into the drop folders. */
	private static final String ASIDE = ".rueckmeldung" + DurableFiles.UNFINISHED;

	private final FeedbackMarks marks;

	FeedbackPublication(StateFolder state) {
		this.marks = new FeedbackMarks(state);
	}

	/** Publishes the drafts of a run; can be repeated. */
	Result publish(RunContext run, List<SubmissionRecord> submissions) throws IOException {
		Result result = new Result(new ArrayList<>(), new ArrayList<>());
		Set<Path> taken = new HashSet<>();
		for (SubmissionRecord submission : submissions) {
			Path draft = onlyFile(run.feedbackDraft(submission.receipt().number()));
			result.files().add(publish(draft, submission.receipt(), run, taken, result.warnings()));
		}
		for (SubmissionRecord submission : submissions) {
			removeEarlier(submission.receipt(), run.input(), taken, result.warnings());
		}
		result.files().stream().map(Path::getParent).distinct().forEach(FeedbackPublication::force);
		return result;
	}

	/**
	 * An answer may have another ending than the one before, where a file could not be
	 * opened and now can; the one before is no longer true.
	 */
	private void removeEarlier(Receipt receipt, Path input, Set<Path> taken, List<String> warnings) {
		Path drops = input.resolve(receipt.department().value());
		for (String name : FeedbackName.allOf(receipt.fileName())) {
			Path file = drops.resolve(FeedbackMarks.FOLDER).resolve(name);
			try {
				if (!taken.contains(file) && isOurs(file) && !answersAnother(name, receipt.fileName(), drops)) {
					Files.delete(file);
				}
			}
			catch (IOException ex) {
				warnings.add("Die frühere Rückmeldung „" + Printable.oneLine(name) + "“ der Stelle "
						+ receipt.department() + " ließ sich nicht entfernen. Es gilt die neue.");
			}
		}
	}

	private boolean isOurs(Path file) throws IOException {
		return Presence.ofFile(file, LinkOption.NOFOLLOW_LINKS) && this.marks.isOurs(file, sha256(file));
	}

	private static boolean answersAnother(String name, String fileName, Path drops) throws IOException {
		try (Stream<Path> files = Files.list(drops)) {
			return files.map((file) -> file.getFileName().toString())
				.anyMatch((other) -> !other.equals(fileName) && FeedbackName.allOf(other).contains(name));
		}
	}

	/**
	 * A letter named like a workbook beside it is answered in a workbook, too, which must
	 * not take the place of the workbook's own answer.
	 */
	private static boolean belongsToAnother(String name, String fileName, Path drops) throws IOException {
		if (FeedbackName.of(fileName).equals(name) || !Presence.ofFolder(drops)) {
			return false;
		}
		try (Stream<Path> files = Files.list(drops)) {
			return files.anyMatch((file) -> FeedbackName.of(file.getFileName().toString()).equals(name));
		}
	}

	private Path publish(Path draft, Receipt receipt, RunContext run, Set<Path> taken, List<String> warnings)
			throws IOException {
		DepartmentId department = receipt.department();
		Path drops = run.input().resolve(department.value());
		boolean anothers = belongsToAnother(draft.getFileName().toString(), receipt.fileName(), drops);
		try {
			return place(draft, drops.resolve(FeedbackMarks.FOLDER), anothers, taken);
		}
		catch (IOException ex) {
			Path instead = run.output().resolve(FeedbackMarks.FOLDER).resolve(department.value());
			warnings.add("Die Rückmeldung „" + Printable.oneLine(draft.getFileName().toString())
					+ "“ ließ sich nicht in " + "den Ordner der Stelle " + department + " schreiben und liegt in "
					+ instead + ". Bitte prüfen Sie die Rechte am Ordner.");
			return place(draft, instead, anothers, taken);
		}
	}

	/**
	 * The names in a folder, and its own. Shares there are that cannot; the files are in
	 * their place all the same.
	 */
	private static void force(Path folder) {
		try {
			DurableFiles.forceFolder(folder);
			DurableFiles.forceName(folder);
		}
		catch (IOException ex) {
			log.warn("The feedback in {} may not outlast a power failure", folder, ex);
		}
	}

	private Path place(Path draft, Path folder, boolean anothers, Set<Path> taken) throws IOException {
		requireWithin(folder);
		Path named = free(folder, draft.getFileName().toString(), anothers, taken);
		taken.add(named);
		if (Presence.of(named) && Files.mismatch(draft, named) < 0) {
			return named;
		}
		Path aside = folder.resolve(ASIDE);
		try {
			DurableFiles.copy(draft, aside);
			this.marks.add(sha256(draft), named.toString());
			DurableFiles.rename(aside, named);
			return named;
		}
		finally {
			Files.deleteIfExists(aside);
		}
	}

	/** Makes the folder; one that is a link would lead the file elsewhere. */
	private static void requireWithin(Path folder) throws IOException {
		if (Files.isSymbolicLink(folder)) {
			throw new IOException(folder + " is a symbolic link");
		}
		Files.createDirectories(folder);
	}

	/**
	 * The first name that holds nothing but feedback of an earlier run.
	 * @param anothers whether the name itself belongs to the answer to another file
	 */
	private Path free(Path folder, String name, boolean anothers, Set<Path> taken) throws IOException {
		int number = anothers ? 2 : 1;
		Path named = folder.resolve(FeedbackName.numbered(name, number));
		while (taken.contains(named) || isSomebodyElses(named)) {
			number++;
			named = folder.resolve(FeedbackName.numbered(name, number));
		}
		return named;
	}

	private boolean isSomebodyElses(Path file) throws IOException {
		return Presence.of(file) && !this.marks.isOurs(file, sha256(file));
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return Sha256.of(content);
		}
	}

	private static Path onlyFile(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findFirst().orElseThrow(() -> new IOException(folder + " is empty"));
		}
	}

	/**
	 * What was published.
	 *
	 * @param files where the departments find them
	 * @param warnings German: what could not be put where it belongs
	 */
	record Result(List<Path> files, List<String> warnings) {

	}

}
