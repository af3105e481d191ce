package de.lenkungsbericht.report.workbook;

import java.io.OutputStream;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Streams rows into a draft; packing it well is left to the copy made of it at once. */
final class DraftWorkbook extends SXSSFWorkbook {

	private static final int ROWS_IN_MEMORY = 50;

	DraftWorkbook(XSSFWorkbook frame) {
		super(frame, ROWS_IN_MEMORY);
	}

	@Override
	protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream target) {
		ZipArchiveOutputStream archive = super.createArchiveOutputStream(target);
		archive.setLevel(Deflater.BEST_SPEED);
		return archive;
	}

}
