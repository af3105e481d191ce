package de.lenkungsbericht.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.model.InternalWorkbook;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook in BIFF8, the format of Excel 97 to 2003, its sheets streamed. */
final class XlsWorkbook implements CellSource {

	private static final Map<String, String> OTHER_PROGRAMS = Map.of("WordDocument", "ein Word-Dokument (.doc)",
			"PowerPoint Document", "eine PowerPoint-Präsentation (.ppt)");

	private final POIFSFileSystem file;

	private final String stream;

	private final BiffGlobals globals;

	private XlsWorkbook(POIFSFileSystem file) throws IOException {
		this.file = file;
		this.stream = stream(file.getRoot());
		try (BiffRecords records = records()) {
			this.globals = BiffGlobals.read(records);
		}
	}

	static XlsWorkbook open(Path path) throws IOException {
		POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true);
		try {
			return new XlsWorkbook(file);
		}
		catch (IOException | RuntimeException ex) {
			Quietly.close(file);
			throw ex;
		}
	}

	private static String stream(DirectoryNode root) {
		if (root.hasEntry("EncryptedPackage")) {
			throw Damage.encrypted();
		}
		for (String name : InternalWorkbook.WORKBOOK_DIR_ENTRY_NAMES) {
			if (root.hasEntry(name)) {
				return name;
			}
		}
		if (root.hasEntry(InternalWorkbook.OLD_WORKBOOK_DIR_ENTRY_NAME)) {
			throw Damage.oldExcel();
		}
		OTHER_PROGRAMS.forEach((entry, kind) -> {
			if (root.hasEntry(entry)) {
				throw Damage.noTable(kind);
			}
		});
		throw Damage.noWorkbook("Die Datei heißt wie eine Excel-Arbeitsmappe, enthält aber keine.");
	}

	@Override
	public List<SheetEntry> sheets() {
		return this.globals.sheets();
	}

	@Override
	public SheetOutline outline(SheetEntry sheet) {
		return Damage.guard(() -> {
			try (BiffRecords records = sheetRecords(sheet)) {
				return outline(records);
			}
		});
	}

	@Override
	public RowStream rows(SheetEntry sheet) {
		return Damage.guard(() -> new BiffRows(sheetRecords(sheet), new BiffCells(this.globals)));
	}

	@Override
	public void close() {
		Quietly.close(this.file);
	}

	private BiffRecords records() throws IOException {
		return new BiffRecords(this.file.getRoot().createDocumentInputStream(this.stream));
	}

	/** The records of a sheet, after the one that begins it. */
	private BiffRecords sheetRecords(SheetEntry sheet) throws IOException {
		BiffRecords records = records();
		while (records.next()) {
			if (records.start() == this.globals.start(sheet)) {
				return records;
			}
		}
		throw Damage.damaged("Die Datei ist beschädigt: Das Blatt „" + sheet.name() + "“ fehlt.");
	}

	private SheetOutline outline(BiffRecords records) throws IOException {
		MergedAreas merged = new MergedAreas();
		BiffCells cells = new BiffCells(this.globals);
		boolean isOrdered = true;
		int before = 0;
		while (records.next()) {
			if (records.depth() == 0 && records.sid() == EOFRecord.sid) {
				return new SheetOutline(merged, isOrdered);
			}
			if (records.depth() == 1 && records.sid() == MergeCellsRecord.sid) {
				BiffCells.readAreas(records.data(), merged);
			}
			if (records.depth() == 1 && cells.isCell(records.sid())) {
				int row = records.data().readUShort() + 1;
				isOrdered &= row >= before;
				before = row;
			}
		}
		throw Damage.damaged("Die Datei ist unvollständig.");
	}

}
