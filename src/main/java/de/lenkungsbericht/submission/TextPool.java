package de.lenkungsbericht.submission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The shared strings of a workbook, packed, by 0-based index. */
final class TextPool {

	private static final int MOST_BYTES = 96 * 1024 * 1024;

	private static final int CHUNK = 1024;

	private static final int WEIGHT_OF_TEXT = 24;

	private final List<byte[][]> chunks = new ArrayList<>();

	private int size;

	private long weight;

	/** Adds a text; {@code null} takes an index but can't be read. */
	void add(@Nullable String text) {
		if (this.size % CHUNK == 0) {
			this.chunks.add(new byte[CHUNK][]);
		}
		if (text != null) {
			byte[] packed = text.getBytes(StandardCharsets.UTF_8);
			this.chunks.get(this.size / CHUNK)[this.size % CHUNK] = packed;
			this.weight += packed.length;
		}
		this.size++;
		this.weight += WEIGHT_OF_TEXT;
		if (this.weight > MOST_BYTES) {
			throw Damage.overLimit("Die Texte der Datei sind zusammen größer als %,d MB.", MOST_BYTES / 1024 / 1024);
		}
	}

	/** The text at an index, {@code null} if there is none that can be read. */
	@Nullable String get(int index) {
		if (index < 0 || index >= this.size) {
			return null;
		}
		byte[] packed = this.chunks.get(index / CHUNK)[index % CHUNK];
		return (packed != null) ? new String(packed, StandardCharsets.UTF_8) : null;
	}

}
