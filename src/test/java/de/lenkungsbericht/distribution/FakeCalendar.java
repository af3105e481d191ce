package de.lenkungsbericht.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;

import de.lenkungsbericht.cli.ClockedProgram;
import de.lenkungsbericht.testing.Disk;

/**
 * A Java for the launchers that goes by a calendar of the test's: it starts what they
 * start, from the same jar, by the clock that the environment names.
 *
 * @param home to be given as JAVA_HOME
 */
record FakeCalendar(Path home) {

	private static final String NOW = "CALENDAR";

	private static final String JAVA = """
			#!/bin/sh
			for word; do
			  shift
			  case $word in
			    -jar) set -- "$@" -cp ;;
			    */lenkungsbericht.jar) set -- "$@" "$word:%s" %s "$CALENDAR" ;;
			    *) set -- "$@" "$word" ;;
			  esac
			done
			exec "%s/bin/java" "$@"
			""";

	/** Puts such a Java into a folder. */
	static FakeCalendar in(Path folder) {
		Path real = Path.of(System.getProperty("java.home"));
		Path java = Disk.write(folder.resolve("bin/java"),
				JAVA.formatted(System.getProperty("java.class.path"), ClockedProgram.class.getName(), real));
		Disk.write(folder.resolve("release"), Disk.read(real.resolve("release")));
		try {
			Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new FakeCalendar(folder);
	}

	/** Lets a program see another day. */
	Program at(Instant now, Program program) {
		return program.with("JAVA_HOME", this.home).with(NOW, now);
	}

}
