package de.lenkungsbericht.submission;

import java.util.Set;

import de.lenkungsbericht.portfolio.CellRef;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.util.RKUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cell records of BIFF8. A formula that was never calculated can't be told
 * there from one that gives 0, unless a text was promised and does not follow.
 */
final class BiffCells {

	private static final int COLUMNS = 256;

	/** A label with runs of formats, which only old programs write. */
	private static final short RICH_LABEL = 0xD6;

	private static final int SPECIAL_RESULT = 0xFFFF;

	private static final Set<Short> CELLS = Set.of(NumberRecord.sid, RKRecord.sid, MulRKRecord.sid, LabelSSTRecord.sid,
			LabelRecord.sid, RICH_LABEL, BoolErrRecord.sid, FormulaRecord.sid);

	private final StyleTable styles;

	private final TextPool texts;

	private final Numerals numerals;

	BiffCells(BiffGlobals globals) {
		this.styles = globals.styles();
		this.texts = globals.texts();
		this.numerals = globals.numerals();
	}

	/** Whether a record holds a filled cell; it then begins with its 0-based row. */
	boolean isCell(short sid) {
		return CELLS.contains(sid);
	}

	/** Reads a record of merged areas. */
	static void readAreas(RecordInputStream data, MergedAreas into) {
		for (int left = data.readUShort(); left > 0; left--) {
			int firstRow = data.readUShort();
			int lastRow = data.readUShort();
			int firstColumn = data.readUShort();
			int lastColumn = data.readUShort();
			into.add(new MergedAreas.Area(CellRef.ofIndexes(firstRow, firstColumn),
					CellRef.ofIndexes(lastRow, lastColumn)));
		}
	}

	/**
	 * Reads the cells of a record after its row.
	 * @return where the first of them stands
	 */
	CellRef read(short sid, int rowIndex, RecordInputStream data, GridRow into) {
		CellRef first = CellRef.ofIndexes(rowIndex, data.readUShort());
		if (sid == MulRKRecord.sid) {
			readNumbers(first, data, into);
		}
		else {
			int style = data.readUShort();
			add(first, value(sid, data, style), style, into);
		}
		return first;
	}

	private void readNumbers(CellRef first, RecordInputStream data, GridRow into) {
		for (int column = first.columnIndex(); data.remaining() >= 6; column++) {
			int style = data.readUShort();
			CellRef ref = new CellRef(first.rowNumber(), column);
			add(ref, number(RKUtil.decodeNumber(data.readInt()), style), style, into);
		}
	}

	private void add(CellRef ref, CellValue value, int style, GridRow into) {
		if (ref.columnIndex() >= COLUMNS) {
			throw Damage.damaged("Die Datei ist beschädigt: „" + ref + "“ ist keine Zelle eines Blattes.");
		}
		CellFormat format = this.styles.format(style);
		if (!(value instanceof CellValue.Blank)) {
			into.add(Cells.of(ref, value, (format != null) ? format : CellFormat.GENERAL));
		}
	}

	private CellValue value(short sid, RecordInputStream data, int style) {
		return switch (sid) {
			case NumberRecord.sid -> number(data.readDouble(), style);
			case RKRecord.sid -> number(RKUtil.decodeNumber(data.readInt()), style);
			case LabelSSTRecord.sid -> sharedText(data.readInt());
			case BoolErrRecord.sid -> logicalOrError(data.readUByte(), data.readUByte() != 0);
			case FormulaRecord.sid -> result(data, style);
			default -> text(data.readString());
		};
	}

	private CellValue number(double number, int style) {
		CellFormat format = this.styles.format(style);
		String raw = Double.isFinite(number) ? Numerals.decimal(number).toPlainString() : Double.toString(number);
		return (format != null) ? this.numerals.value(number, raw, format) : new CellValue.Damaged(raw);
	}

	private CellValue sharedText(int index) {
		String text = this.texts.get(index);
		return (text != null) ? text(text) : new CellValue.Damaged(Integer.toString(index));
	}

	static CellValue text(@Nullable String text) {
		return (text == null || text.isEmpty()) ? new CellValue.Blank() : new CellValue.Text(text);
	}

	private static CellValue logicalOrError(int code, boolean isError) {
		if (!isError) {
			return new CellValue.Logical(code != 0);
		}
		return FormulaError.isValidCode(code) ? new CellValue.Error(FormulaError.forInt(code).getString())
				: new CellValue.Damaged(Integer.toString(code));
	}

	/** The stored result; of a text only that it will follow. */
	private CellValue result(RecordInputStream data, int style) {
		long bits = data.readLong();
		if (bits >>> 48 != SPECIAL_RESULT) {
			return number(Double.longBitsToDouble(bits), style);
		}
		int code = (int) (bits >>> 16) & 0xFF;
		return switch ((int) bits & 0xFF) {
			case 0 -> new CellValue.MissingResult();
			case 1 -> logicalOrError(code, false);
			case 2 -> logicalOrError(code, true);
			default -> new CellValue.Blank();
		};
	}

}
