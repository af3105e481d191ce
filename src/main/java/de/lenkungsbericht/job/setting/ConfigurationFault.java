package de.lenkungsbericht.job.setting;

import de.lenkungsbericht.intake.archive.NewerFormatException;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.origin.Origin;

/** Says in one sentence what is wrong with the configuration, and where. */
public final class ConfigurationFault {

	private ConfigurationFault() {
	}

	/**
	 * The fault in the configuration that a failed start is due to, if it is one.
	 * @param file the configuration read
	 */
	public static Optional<SetupException> in(Throwable failure, Path file) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SetupException setup) {
				return Optional.of(setup);
			}
			if (cause instanceof NewerFormatException) {
				return Optional.of(new SetupException(String.valueOf(cause.getMessage()), failure));
			}
			if (cause instanceof UnboundConfigurationPropertiesException unbound) {
				return Optional.of(unknown(unbound));
			}
			if (cause instanceof BindException bind) {
				return Optional.of(new SetupException(message(bind, file), failure));
			}
			if (cause.getClass().getName().startsWith("org.yaml.snakeyaml.")) {
				return Optional.of(new SetupException(file + " is no YAML: " + cause.getMessage(), failure));
			}
		}
		return Optional.empty();
	}

	private static SetupException unknown(UnboundConfigurationPropertiesException unbound) {
		ConfigurationProperty first = unbound.getUnboundProperties().iterator().next();
		return new SetupException("Configuration: " + first.getName() + place(first) + " is not known. Known are: "
				+ "lenkungsbericht.settle, zeitzone, rules, limits, threads, metrics-file and mail", unbound);
	}

	private static String message(BindException bind, Path file) {
		ConfigurationProperty property = bind.getProperty();
		return "Configuration: " + bind.getName() + ((property != null) ? place(property) : " in " + file)
				+ " is not valid: " + root(bind).getMessage();
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root;
	}

	private static String place(ConfigurationProperty property) {
		Origin origin = property.getOrigin();
		return " = " + property.getValue() + ((origin != null) ? " (" + origin + ")" : "");
	}

}
