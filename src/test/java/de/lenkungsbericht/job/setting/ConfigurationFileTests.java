package de.lenkungsbericht.job.setting;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** The file that an administrator reads to know what can be set. */
class ConfigurationFileTests {

	private static final Path FILE = Path.of("jobs", "application.yml");

	@Test
	void namesEveryPropertyAndNoOther() throws IOException {
		Map<String, Object> file = new Yaml().load(Files.readString(FILE, StandardCharsets.UTF_8));
		assertThat(keys(Objects.requireNonNull(file.get("lenkungsbericht")), "").toList())
			.containsExactlyInAnyOrderElementsOf(properties(LenkungsberichtProperties.class, "").toList());
	}

	@Test
	void namesTheTrueDefaults() throws IOException {
		assertThat(Configuration.read(FILE)).isEqualTo(Configuration.read(Path.of("nowhere.yml")));
	}

	@Test
	void explainsEveryProperty() throws IOException {
		List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8);
		for (int line = 1; line < lines.size(); line++) {
			if (lines.get(line).matches("\\s+[a-z-]+:.*")) {
				assertThat(lines.get(line - 1)).as("above " + lines.get(line)).matches("\\s*#.*");
			}
		}
	}

	private static Stream<String> keys(Object value, String prefix) {
		if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
			return Stream.of(prefix);
		}
		return map.entrySet().stream().flatMap((entry) -> keys(entry.getValue(), prefix + "/" + entry.getKey()));
	}

	private static Stream<String> properties(Class<?> type, String prefix) {
		return (type.isRecord() && type.getPackage().equals(LenkungsberichtProperties.class.getPackage()))
				? Stream.of(type.getRecordComponents())
					.flatMap((component) -> properties(component.getType(), prefix + "/" + kebab(component)))
				: Stream.of(prefix);
	}

	private static String kebab(RecordComponent component) {
		return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

}
