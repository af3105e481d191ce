package de.lenkungsbericht.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The submissions in {@code input/} are what their maker makes. It writes them anew with
 * {@code mvn test -Dtest=SampleSubmissionsTests -Dsample.write=true}.
 */
class SampleSubmissionsTests {

	private static final Path INPUT = Path.of("input");

	@TempDir
	Path made;

	@BeforeAll
	static void writeAnewIfAsked() throws IOException {
		if (Boolean.getBoolean("sample.write")) {
			SampleSubmissions.write(INPUT);
		}
	}

	@Test
	void areWhatTheirMakerMakes() throws IOException {
		SampleSubmissions.write(this.made);
		for (Map.Entry<String, String> file : SampleSubmissions.FILES.entrySet()) {
			Path path = Path.of(file.getKey(), file.getValue());
			assertThat(parts(INPUT.resolve(path))).as(path.toString()).isEqualTo(parts(this.made.resolve(path)));
		}
	}

	@Test
	void areTheSameBytesEachTime(@TempDir Path again) throws IOException {
		SampleSubmissions.write(this.made);
		SampleSubmissions.write(again);
		for (Map.Entry<String, String> file : SampleSubmissions.FILES.entrySet()) {
			Path path = Path.of(file.getKey(), file.getValue());
			assertThat(again.resolve(path)).hasSameBinaryContentAs(this.made.resolve(path));
		}
	}

	/** The parts of a workbook unpacked, since compression differs between platforms. */
	private static Map<String, String> parts(Path workbook) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		try (ZipFile zip = new ZipFile(workbook.toFile())) {
			Enumeration<? extends ZipEntry> entries = zip.entries();
			while (entries.hasMoreElements()) {
				ZipEntry entry = entries.nextElement();
				try (InputStream content = zip.getInputStream(entry)) {
					parts.put(entry.getName(), HexFormat.of().formatHex(content.readAllBytes()));
				}
			}
		}
		return parts;
	}

}
