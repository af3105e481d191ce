package de.lenkungsbericht.testing.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes to the parts of a package, which is packed again in order. */
final class Parts {

	/** What an attribute or a text holds, and names of elements. */
	private static final Pattern TOKEN = Pattern.compile("(?<=\")[^\"]*(?=\")|(?<=>)[^<]+(?=<)|(?<=</?)\\w+(?=[ >/])");

	private static final List<String> ODD = List.of("", "-1", "0", "99999999999", "1E400", "NaN", "true", "A0",
			"XFE1048577", "\u0000", "&#0;", "&bomb;", "<", "rId999", "../../../etc/passwd", "http://localhost/", "s",
			"inlineStr", "=1+1", "x".repeat(40_000));

	private Parts() {
	}

	static byte[] changed(byte[] good, Random random) throws IOException {
		Map<String, byte[]> parts = parts(good);
		for (int left = 1 + random.nextInt(3); left > 0; left--) {
			List<String> names = new ArrayList<>(parts.keySet());
			change(parts, names.get(random.nextInt(names.size())), names, random);
		}
		return packed(parts);
	}

	private static void change(Map<String, byte[]> parts, String name, List<String> names, Random random) {
		byte[] part = Objects.requireNonNull(parts.get(name));
		switch (random.nextInt(8)) {
			case 0 -> parts.put(name, Bytes.changed(part, random));
			case 1 -> parts.put(name, Objects.requireNonNull(parts.get(names.get(random.nextInt(names.size())))));
			case 2 -> {
				if (names.size() > 1) {
					parts.remove(name);
				}
			}
			default -> parts.put(name, retold(part, random));
		}
	}

	/** One word of the part is another. */
	private static byte[] retold(byte[] part, Random random) {
		String text = new String(part, StandardCharsets.UTF_8);
		List<int[]> tokens = new ArrayList<>();
		for (Matcher matcher = TOKEN.matcher(text); matcher.find();) {
			tokens.add(new int[] { matcher.start(), matcher.end() });
		}
		if (tokens.isEmpty()) {
			return Bytes.changed(part, random);
		}
		int[] token = tokens.get(random.nextInt(tokens.size()));
		int[] other = tokens.get(random.nextInt(tokens.size()));
		String instead = random.nextBoolean() ? ODD.get(random.nextInt(ODD.size()))
				: text.substring(other[0], other[1]);
		return (text.substring(0, token[0]) + instead + text.substring(token[1])).getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> parts(byte[] packed) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				parts.put(entry.getName(), in.readAllBytes());
			}
		}
		return parts;
	}

	private static byte[] packed(Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream out = new ZipOutputStream(packed)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				ZipEntry entry = new ZipEntry(part.getKey());
				entry.setTime(0);
				out.putNextEntry(entry);
				out.write(part.getValue());
			}
		}
		return packed.toByteArray();
	}

}
