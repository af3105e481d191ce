package de.lenkungsbericht.job.setting;

import java.io.IOException;
import java.nio.file.Path;

import de.lenkungsbericht.intake.archive.Presence;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.UnboundElementsSourceFilter;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.FileSystemResource;

/**
 * Reads the configuration alone, for a command that has to answer before the whole
 * program would have started.
 */
public final class Configuration {

	private Configuration() {
	}

	/**
	 * What the environment and the file say, else the defaults.
	 * @param file need not exist
	 * @throws SetupException if a property is unknown or not valid
	 */
	public static LenkungsberichtProperties read(Path file) throws IOException {
		try {
			NoUnboundElementsBindHandler onlyKnown = new NoUnboundElementsBindHandler(BindHandler.DEFAULT,
					new UnboundElementsSourceFilter());
			return Binder.get(environment(file), onlyKnown)
				.bindOrCreate("lenkungsbericht", Bindable.of(LenkungsberichtProperties.class));
		}
		catch (RuntimeException ex) {
			throw ConfigurationFault.in(ex, file).<RuntimeException>map((fault) -> fault).orElse(ex);
		}
	}

	private static StandardEnvironment environment(Path file) throws IOException {
		StandardEnvironment environment = new StandardEnvironment();
		if (Presence.ofFile(file)) {
			new YamlPropertySourceLoader().load(file.toString(), new FileSystemResource(file))
				.forEach(environment.getPropertySources()::addLast);
		}
		return environment;
	}

}
