package de.lenkungsbericht.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Where the reference data are, and with them the configuration. */
final class CatalogueOption {

	@Option(names = "--catalogue", paramLabel = "DIR", defaultValue = "jobs/katalog",
			description = "Folder of the reference data; application.yml is read beside it "
					+ "(default: ${DEFAULT-VALUE}).")
	private Path directory = Path.of("jobs", "katalog");

	Path directory() {
		return this.directory;
	}

	/** The configuration, which need not exist. */
	Path configuration() {
		return this.directory.toAbsolutePath().normalize().resolveSibling("application.yml");
	}

}
