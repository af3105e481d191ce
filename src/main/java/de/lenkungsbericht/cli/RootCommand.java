package de.lenkungsbericht.cli;

import java.util.Set;

import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program as a whole: help, version, and the list of commands. */
@Command(name = "lenkungsbericht", versionProvider = RootCommand.Version.class,
		description = "Validates and consolidates the status workbooks of departments and reports deferred funding.",
		footer = { "", "Without a command: consolidate.",
				"Exit codes: 0 done, nothing rejected; 1 the job failed, the next run takes up where it stopped; "
						+ "2 usage, configuration, environment or reference data; 3 done, but a submission or row "
						+ "was rejected; 4 another run is at work." })
final class RootCommand {

	private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

	@Option(names = { "-h", "--help" }, usageHelp = true, description = "Shows this help.",
			showDefaultValue = Visibility.NEVER)
	private boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true, description = "Shows the version.",
			showDefaultValue = Visibility.NEVER)
	private boolean version;

	static boolean isOption(String argument) {
		return OPTIONS.contains(argument);
	}

	/** Tells the version the jar was built as. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			String version = RootCommand.class.getPackage().getImplementationVersion();
			return new String[] { "lenkungsbericht " + ((version != null) ? version : "(not packaged)") };
		}

	}

}
