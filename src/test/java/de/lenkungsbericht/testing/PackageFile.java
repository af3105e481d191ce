package de.lenkungsbericht.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook in OOXML, as bytes and without any library of workbooks. */
public final class PackageFile {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private PackageFile() {
	}

	public static PackageFile read(Path file) throws IOException {
		PackageFile read = new PackageFile();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				try (InputStream in = zip.getInputStream(entry)) {
					read.parts.put(entry.getName(), in.readAllBytes());
				}
			}
		}
		return read;
	}

	public Set<String> names() {
		return this.parts.keySet();
	}

	public byte[] bytes(String part) {
		return Objects.requireNonNull(this.parts.get(part), part);
	}

	public String text(String part) {
		return new String(bytes(part), StandardCharsets.UTF_8);
	}

	/** The names of parts that contain a text. */
	public List<String> partsWith(String text) {
		return names().stream().filter((part) -> text(part).contains(text)).toList();
	}

	/** Parts that are not, or not the same, in another package. */
	public Set<String> notIn(PackageFile other) {
		return names().stream()
			.filter((part) -> !Arrays.equals(bytes(part), other.parts.get(part)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	public PackageFile put(String part, String text) {
		this.parts.put(part, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	public PackageFile remove(String part) {
		this.parts.remove(part);
		return this;
	}

	public PackageFile change(String part, UnaryOperator<String> change) {
		return put(part, change.apply(text(part)));
	}

	/** Gives a part another name, wherever it is named. */
	public PackageFile rename(String part, String newName) {
		this.parts.put(newName, bytes(part));
		this.parts.remove(part);
		String file = part.substring(part.lastIndexOf('/') + 1);
		for (String each : List.copyOf(names())) {
			if (each.endsWith(".rels") || each.equals("[Content_Types].xml")) {
				change(each, (text) -> text.replace("/" + part + "\"", "/" + newName + "\"")
					.replaceAll("Target=\"[^\"]*/" + file + "\"", "Target=\"/" + newName + "\""));
			}
		}
		return this;
	}

	public Path write(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
			}
		}
		return file;
	}

}
