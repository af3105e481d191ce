package de.lenkungsbericht.intake;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import de.lenkungsbericht.portfolio.DepartmentId;

/** Something in the drop folders that is not to be ignored by its name alone. */
sealed interface Sighting {

	/** Relative to the input folder, {@code /} between parts. */
	String path();

	/**
	 * A file in a department's drop folder.
	 *
	 * @param feedback whether it lies in the folder for feedback
	 */
	record Dropped(String path, Path file, DepartmentId department, boolean feedback) implements Sighting {

		String fileName() {
			return this.file.getFileName().toString();
		}

		/** Whether Excel has it open. */
		boolean isBeingEdited() {
			return Files.exists(this.file.resolveSibling(IgnoredNames.OPEN_IN_EXCEL + fileName()),
					LinkOption.NOFOLLOW_LINKS);
		}

	}

	/** A file where no department's files are looked for. */
	record Astray(String path) implements Sighting {

	}

	/** A folder, pipe or device where a file is expected. */
	record NoFile(String path) implements Sighting {

	}

	/** A file or folder that cannot be looked at. */
	record Closed(String path) implements Sighting {

	}

	/** A symbolic link out of the drop folder, into nothing or in a circle. */
	record LeadingOut(String path) implements Sighting {

	}

}
