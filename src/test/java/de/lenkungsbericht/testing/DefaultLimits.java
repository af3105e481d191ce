package de.lenkungsbericht.testing;

import java.io.IOException;
import java.nio.file.Path;

import de.lenkungsbericht.job.setting.Configuration;
import de.lenkungsbericht.job.setting.Settings;
import de.lenkungsbericht.submission.ReadLimits;

/** The limits that hold where nothing is configured. */
public final class DefaultLimits {

	public static final ReadLimits LIMITS = read();

	private DefaultLimits() {
	}

	private static ReadLimits read() {
		try {
			return Settings.of(Configuration.read(Path.of("no such file"))).limits();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
