package de.lenkungsbericht.intake.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the files of the state folder. */
final class Json {

	/** What a record computes (its {@code is…} methods) is no part of the file. */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.addModule(new PortfolioModule())
		.changeDefaultVisibility((visibility) -> visibility.withIsGetterVisibility(Visibility.NONE))
		.build();

	private Json() {
	}

	static <T> T read(Path file, Class<T> type) throws IOException {
		try {
			return MAPPER.readValue(Files.readAllBytes(file), type);
		}
		catch (JacksonException ex) {
			if (ex.getCause() instanceof NewerFormatException newer) {
				throw newer;
			}
			throw new IOException(file + " is damaged: " + ex.getOriginalMessage(), ex);
		}
	}

	static void write(Path file, Object content) throws IOException {
		DurableFiles.write(file, MAPPER.writeValueAsBytes(content));
	}

}
