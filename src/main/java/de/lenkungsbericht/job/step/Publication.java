package de.lenkungsbericht.job.step;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.lenkungsbericht.intake.archive.DurableFiles;
import de.lenkungsbericht.intake.archive.Presence;
import org.springframework.util.FileSystemUtils;

/**
 * Gives drafts their names, each at once. Where a file is open in Excel, which keeps it
 * from being replaced, the new one stands beside it until the next run.
 */
public final class Publication {

	/** The folder of drafts, beside the outputs so that a rename crosses no disk. */
	public static final String DRAFT = ".entwurf";

	/** The same outside a run: one that waits to be finished still needs its own. */
	public static final String DRAFT_OF_REPORT = DRAFT + "-bericht";

	private static final String BESIDE = "_neu";

	private static final Pattern STANDS_BESIDE = Pattern.compile(BESIDE + "(\\.[^.]+)$");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final Path target;

	/** Of the outputs, without their day. */
	private final Set<String> names = new HashSet<>();

	private final List<Path> published = new ArrayList<>();

	private final List<String> warnings = new ArrayList<>();

	private Publication(Path target) {
		this.target = target;
	}

	/** An empty folder to write drafts into. */
	public static Path emptyDraft(Path draft) throws IOException {
		deleteDraft(draft);
		return Files.createDirectories(draft);
	}

	/**
	 * Deletes the drafts.
	 * @throws IOException if they are still there; a folder that the disk just does not
	 * tell of is taken for deleted otherwise
	 */
	public static void deleteDraft(Path draft) throws IOException {
		FileSystemUtils.deleteRecursively(draft);
		if (Presence.of(draft)) {
			throw new IOException(draft + " could not be deleted");
		}
	}

	/** Publishes all drafts and keeps them, so that it can be repeated. */
	public static Publication of(Path draft, Path target) throws IOException {
		Publication publication = new Publication(target);
		for (Path file : files(draft)) {
			publication.names.add(undated(file));
			publication.publish(file);
		}
		publication.settleEarlier();
		DurableFiles.forceFolder(target);
		return publication;
	}

	/** The files as their readers find them. */
	public List<Path> published() {
		return List.copyOf(this.published);
	}

	/** German: what could not be replaced. */
	List<String> warnings() {
		return List.copyOf(this.warnings);
	}

	private void publish(Path file) throws IOException {
		Path named = this.target.resolve(file.getFileName());
		if (isUnchanged(file, named)) {
			this.published.add(named);
			return;
		}
		Path aside = named.resolveSibling(named.getFileName() + DurableFiles.UNFINISHED);
		try {
			DurableFiles.copy(file, aside);
			published(named, replace(aside, named));
		}
		finally {
			Files.deleteIfExists(aside);
		}
	}

	/**
	 * Gives a file its name, or the one beside it while the file of that name is held.
	 * @return where it is now
	 */
	static Path replace(Path aside, Path named) throws IOException {
		try {
			DurableFiles.rename(aside, named);
			Files.deleteIfExists(beside(named));
			return named;
		}
		catch (FileSystemException ex) {
			DurableFiles.rename(aside, beside(named));
			return beside(named);
		}
	}

	private void published(Path named, Path now) {
		this.published.add(now);
		if (!now.equals(named)) {
			this.warnings.add("„" + named.getFileName() + "“ ließ sich nicht ersetzen, vermutlich ist die Datei in "
					+ "Excel geöffnet. Der neue Stand liegt daneben als „" + beside(named).getFileName()
					+ "“. Bitte schließen Sie die Datei; der nächste Lauf ersetzt sie.");
		}
	}

	/** What an earlier run had to leave beside takes its place if it can. */
	private void settleEarlier() throws IOException {
		for (Path file : files(this.target)) {
			Path named = named(file);
			if (isOurs(named) && !named.equals(file) && !this.published.contains(file)) {
				settle(file, named);
			}
		}
	}

	/** Whether it is named like one of our outputs, but perhaps for the day. */
	private boolean isOurs(Path named) {
		return this.names.contains(undated(named));
	}

	private static String undated(Path file) {
		return DAY.matcher(file.getFileName().toString()).replaceAll("");
	}

	/** The name that a file beside is to have; any other keeps its own. */
	private static Path named(Path beside) {
		return beside.resolveSibling(STANDS_BESIDE.matcher(beside.getFileName().toString()).replaceAll("$1"));
	}

	private void settle(Path beside, Path named) throws IOException {
		try {
			if (this.published.contains(named)) {
				Files.delete(beside);
			}
			else {
				DurableFiles.rename(beside, named);
			}
		}
		catch (FileSystemException ex) {
			// Still open: it waits for the next run.
			this.warnings.add("„" + beside.getFileName() + "“ wartet weiter darauf, dass „" + named.getFileName()
					+ "“ geschlossen wird.");
		}
	}

	/** The same bytes are left alone, so that a run without news changes no file. */
	private static boolean isUnchanged(Path file, Path named) throws IOException {
		return Presence.ofFile(named) && Files.mismatch(file, named) < 0;
	}

	private static Path beside(Path named) {
		String name = named.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return named.resolveSibling(name.substring(0, dot) + BESIDE + name.substring(dot));
	}

	private static List<Path> files(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> entries = Files.list(folder)) {
			for (Path entry : entries.sorted().toList()) {
				if (Presence.ofFile(entry)) {
					files.add(entry);
				}
			}
		}
		return files;
	}

}
