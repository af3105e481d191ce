package de.lenkungsbericht.submission;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.util.LittleEndian;

/** What a BIFF8 workbook says before its sheets. */
final class BiffGlobals {

	private static final int MOST_SHEETS = 10_000;

	private static final int TEXT_IS_WIDE = 0x01;

	private static final int TEXT_HAS_EXTENSION = 0x04;

	private static final int TEXT_HAS_RUNS = 0x08;

	private final List<CellSource.SheetEntry> sheets = new ArrayList<>();

	private final List<Integer> starts = new ArrayList<>();

	private final StyleTable styles = new StyleTable();

	private final TextPool texts = new TextPool();

	private boolean is1904;

	private BiffGlobals() {
	}

	static BiffGlobals read(BiffRecords records) throws IOException {
		BiffGlobals globals = new BiffGlobals();
		if (!records.next() || records.depth() == 0) {
			throw Damage.damaged("Die Datei ist beschädigt: Ihr Anfang fehlt.");
		}
		while (records.next()) {
			if (records.depth() == 0) {
				return globals;
			}
			globals.read(records.sid(), records);
		}
		throw Damage.damaged("Die Datei ist unvollständig.");
	}

	List<CellSource.SheetEntry> sheets() {
		return List.copyOf(this.sheets);
	}

	/** Where in the stream a sheet begins. */
	int start(CellSource.SheetEntry sheet) {
		return this.starts.get(sheet.index());
	}

	StyleTable styles() {
		return this.styles;
	}

	TextPool texts() {
		return this.texts;
	}

	Numerals numerals() {
		return new Numerals(this.is1904);
	}

	private void read(short sid, BiffRecords records) {
		RecordInputStream data = records.data();
		switch (sid) {
			case BoundSheetRecord.sid -> addSheet(data);
			case DateWindow1904Record.sid -> this.is1904 = data.readUShort() == 1;
			case FormatRecord.sid -> this.styles.addFormat(data.readUShort(), data.readString());
			case ExtendedFormatRecord.sid -> addStyle(data);
			case SSTRecord.sid -> addTexts(records);
			default -> {
			}
		}
	}

	private void addSheet(RecordInputStream data) {
		if (this.sheets.size() == MOST_SHEETS) {
			throw Damage.overLimit("Die Datei enthält mehr als %,d Blätter.", MOST_SHEETS);
		}
		this.starts.add(neverEncrypted(data));
		data.readUByte();
		boolean isWorksheet = data.readUByte() == 0;
		int length = data.readUByte();
		String name = (data.readUByte() & TEXT_IS_WIDE) != 0 ? data.readUnicodeLEString(length)
				: data.readCompressedUnicode(length);
		this.sheets.add(new CellSource.SheetEntry(this.sheets.size(), name, isWorksheet));
	}

	private static int neverEncrypted(RecordInputStream data) {
		byte[] bytes = new byte[Integer.BYTES];
		data.readPlain(bytes, 0, bytes.length);
		return LittleEndian.getInt(bytes);
	}

	private void addStyle(RecordInputStream data) {
		data.readUShort();
		this.styles.addStyle(data.readUShort());
	}

	/**
	 * As many texts as are there: where some are missing, the cells that name them say
	 * so.
	 */
	private void addTexts(BiffRecords records) {
		records.data().readInt();
		for (int left = records.data().readInt(); left > 0 && records.hasMore(); left--) {
			this.texts.add(text(records.data()));
		}
	}

	private static String text(RecordInputStream data) {
		int length = data.readUShort();
		int flags = data.readUByte();
		long beside = (flags & TEXT_HAS_RUNS) != 0 ? 4L * data.readUShort() : 0;
		beside += (flags & TEXT_HAS_EXTENSION) != 0 ? Math.max(0, data.readInt()) : 0;
		String text = (flags & TEXT_IS_WIDE) != 0 ? data.readUnicodeLEString(length)
				: data.readCompressedUnicode(length);
		skip(data, beside);
		return text;
	}

	private static void skip(RecordInputStream data, long bytes) {
		byte[] buffer = new byte[1024];
		for (long left = bytes; left > 0; left -= buffer.length) {
			data.readFully(buffer, 0, (int) Math.min(left, buffer.length));
		}
	}

}
