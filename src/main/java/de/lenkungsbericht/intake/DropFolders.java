package de.lenkungsbericht.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import de.lenkungsbericht.intake.archive.FeedbackMarks;
import de.lenkungsbericht.intake.archive.Presence;
import de.lenkungsbericht.portfolio.DepartmentId;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

/** Looks through the input folder; opens no file. */
final class DropFolders {

	private static final Set<String> WORKBOOK_ENDINGS = Set.of(".xlsx", ".xlsm", ".xls");

	/** What Java shows in place of bytes that are no text. */
	private static final char UNREADABLE = '\uFFFD';

	private final Path input;

	private final Map<String, DepartmentId> departments;

	private final List<Sighting> sightings = new ArrayList<>();

	private DropFolders(Path input, Set<DepartmentId> departments) {
		this.input = input;
		this.departments = departments.stream().collect(Collectors.toMap(DepartmentId::value, (id) -> id));
	}

	/**
	 * All that lies there, by path.
	 * @throws IOException if a folder cannot be listed
	 */
	static List<Sighting> look(Path input, Set<DepartmentId> departments) throws IOException {
		DropFolders folders = new DropFolders(input, departments);
		folders.top();
		folders.sightings.sort(Comparator.comparing(Sighting::path));
		return folders.sightings;
	}

	private void top() throws IOException {
		each(this.input, (entry) -> {
			DepartmentId department = this.departments.get(name(entry));
			if (department != null && Presence.ofFolder(entry)) {
				dropFolder(entry, entry, department);
			}
			else {
				astray(entry);
			}
		});
	}

	/**
	 * Everything in a drop folder or the feedback folder below it.
	 * @param root the drop folder
	 */
	private void dropFolder(Path folder, Path root, DepartmentId department) throws IOException {
		boolean feedback = !folder.equals(root);
		each(folder, (entry) -> {
			if (Files.isSymbolicLink(entry) && leadsOut(entry, root)) {
				this.sightings.add(new Sighting.LeadingOut(path(entry)));
			}
			else if (Presence.ofFile(entry)) {
				this.sightings.add(new Sighting.Dropped(path(entry), entry, department, feedback));
			}
			else if (!feedback && name(entry).equals(FeedbackMarks.FOLDER)
					&& Presence.ofFolder(entry, NOFOLLOW_LINKS)) {
				dropFolder(entry, root, department);
			}
			else {
				astray(entry);
			}
		});
	}

	/** Everything in a folder where nothing is looked for; links are not followed. */
	private void astray(Path entry) throws IOException {
		if (Presence.ofFolder(entry, NOFOLLOW_LINKS) && !isNamedLikeAWorkbook(entry)) {
			each(entry, this::astray);
		}
		else if (Presence.ofFile(entry, NOFOLLOW_LINKS) || Files.isSymbolicLink(entry)) {
			this.sightings.add(new Sighting.Astray(path(entry)));
		}
		else if (Presence.of(entry, NOFOLLOW_LINKS)) {
			this.sightings.add(new Sighting.NoFile(path(entry)));
		}
	}

	/** Looks at all in a folder; what gives no answer hinders none of the others. */
	private void each(Path folder, Looking looking) throws IOException {
		for (Path entry : entries(folder)) {
			try {
				looking.at(entry);
			}
			catch (IOException ex) {
				this.sightings.add(new Sighting.Closed(path(entry)));
			}
		}
	}

	private List<Path> entries(Path folder) throws IOException {
		List<Path> entries = new ArrayList<>();
		try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder,
				(entry) -> !IgnoredNames.contains(name(entry)))) {
			stream.forEach(entries::add);
		}
		catch (NoSuchFileException ex) {
			// Taken away since it was listed: nothing to look at.
			return List.of();
		}
		catch (AccessDeniedException ex) {
			this.sightings.add(new Sighting.Closed(path(folder)));
		}
		return entries;
	}

	private static boolean leadsOut(Path link, Path root) {
		try {
			return !link.toRealPath().startsWith(root.toRealPath());
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static boolean isNamedLikeAWorkbook(Path entry) {
		String lower = name(entry).toLowerCase(Locale.ROOT);
		return WORKBOOK_ENDINGS.stream().anyMatch(lower::endsWith);
	}

	private static String name(Path entry) {
		return entry.getFileName().toString();
	}

	/**
	 * Where a name is no text its bytes stand behind it as in a URI
	 * ({@code M%E4rz.xlsx}): else two such names could be one path.
	 */
	private String path(Path entry) {
		String path = this.input.relativize(entry).toString().replace(entry.getFileSystem().getSeparator(), "/");
		return (path.indexOf(UNREADABLE) < 0) ? path
				: path + " [" + this.input.toUri().relativize(entry.toUri()).getRawPath() + "]";
	}

	/** What is done with an entry of a folder. */
	@FunctionalInterface
	private interface Looking {

		void at(Path entry) throws IOException;

	}

}
