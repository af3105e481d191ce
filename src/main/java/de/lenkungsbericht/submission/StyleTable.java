package de.lenkungsbericht.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The number formats of a workbook by the 0-based style index that cells name. */
final class StyleTable {

	private static final int MOST = 100_000;

	private final Map<Integer, CellFormat> own = new HashMap<>();

	private final List<Integer> formatOfStyle = new ArrayList<>();

	private final Map<Integer, CellFormat> used = new HashMap<>();

	void addFormat(int index, @Nullable String code) {
		this.own.put(index, NumberFormats.of(code));
		check(this.own.size());
	}

	void addStyle(int formatIndex) {
		this.formatOfStyle.add(formatIndex);
		check(this.formatOfStyle.size());
	}

	boolean isEmpty() {
		return this.formatOfStyle.isEmpty();
	}

	/** The format of a style, {@code null} if the file has no such style. */
	@Nullable CellFormat format(int style) {
		if (style < 0 || style >= this.formatOfStyle.size()) {
			return null;
		}
		return this.used.computeIfAbsent(this.formatOfStyle.get(style), this::formatByIndex);
	}

	private CellFormat formatByIndex(int index) {
		CellFormat format = this.own.get(index);
		return (format != null) ? format : NumberFormats.builtin(index);
	}

	private static void check(int size) {
		if (size > MOST) {
			throw Damage.overLimit("Die Datei enthält mehr als %,d Zellformate.", MOST);
		}
	}

}
