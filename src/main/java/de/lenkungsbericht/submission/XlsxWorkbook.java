package de.lenkungsbericht.submission;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;

/** A workbook in OOXML, transitional or Strict, its sheets streamed. */
final class XlsxWorkbook implements CellSource {

	private static final int MOST_SHEETS = 10_000;

	private final OoxmlPackage parts;

	private final List<SheetEntry> sheets = new ArrayList<>();

	private final List<String> relationshipIds = new ArrayList<>();

	private boolean is1904;

	private XlsxStyles styles = new XlsxStyles();

	private @Nullable TextPool sharedStrings;

	private XlsxWorkbook(OoxmlPackage parts) {
		this.parts = parts;
	}

	static XlsxWorkbook open(Path file, ReadLimits limits)
			throws IOException, XMLStreamException, InvalidFormatException {
		OoxmlPackage parts = OoxmlPackage.open(file, limits);
		try {
			XlsxWorkbook workbook = new XlsxWorkbook(parts);
			workbook.readWorkbook();
			workbook.readStyles();
			return workbook;
		}
		catch (IOException | XMLStreamException | InvalidFormatException | RuntimeException ex) {
			Quietly.close(parts);
			throw ex;
		}
	}

	@Override
	public List<SheetEntry> sheets() {
		return List.copyOf(this.sheets);
	}

	@Override
	public SheetOutline outline(SheetEntry sheet) {
		return Damage.guard(() -> {
			try (XmlCursor xml = this.parts.xmlById(this.relationshipIds.get(sheet.index()))) {
				return XlsxOutline.read(xml);
			}
		});
	}

	@Override
	public RowStream rows(SheetEntry sheet) {
		return Damage.guard(() -> {
			XlsxCells cells = new XlsxCells(new Numerals(this.is1904), this.styles, sharedStrings());
			return new XlsxRows(this.parts.xmlById(this.relationshipIds.get(sheet.index())), cells);
		});
	}

	@Override
	public void close() {
		this.parts.close();
	}

	private void readWorkbook() throws IOException, XMLStreamException {
		try (XmlCursor xml = this.parts.workbookXml()) {
			xml.nextChild(0);
			while (xml.nextChild(1)) {
				switch (xml.name()) {
					case "workbookPr" -> this.is1904 = isTrue(xml.attribute("date1904"));
					case "sheets" -> readSheets(xml);
					default -> {
					}
				}
			}
			xml.finish();
		}
	}

	private void readSheets(XmlCursor xml) throws XMLStreamException {
		while (xml.nextChild(2)) {
			String id = Optional.ofNullable(xml.relationshipId()).orElse("");
			String name = Optional.ofNullable(xml.attribute("name")).orElse("");
			this.sheets.add(new SheetEntry(this.sheets.size(), name, this.parts.isWorksheet(id)));
			this.relationshipIds.add(id);
			if (this.sheets.size() > MOST_SHEETS) {
				throw Damage.overLimit("Die Datei enthält mehr als %,d Blätter.", MOST_SHEETS);
			}
		}
	}

	private static boolean isTrue(@Nullable String flag) {
		return flag != null && (flag.equals("1") || flag.equals("true") || flag.equals("on"));
	}

	private void readStyles() throws IOException, XMLStreamException, InvalidFormatException {
		Optional<XmlCursor> part = this.parts.xmlOfType("styles");
		if (part.isPresent()) {
			try (XmlCursor xml = part.get()) {
				this.styles = XlsxStyles.read(xml);
			}
		}
	}

	private TextPool sharedStrings() throws IOException, XMLStreamException, InvalidFormatException {
		if (this.sharedStrings == null) {
			this.sharedStrings = readSharedStrings();
		}
		return this.sharedStrings;
	}

	private TextPool readSharedStrings() throws IOException, XMLStreamException, InvalidFormatException {
		TextPool pool = new TextPool();
		Optional<XmlCursor> part = this.parts.xmlOfType("sharedStrings");
		if (part.isPresent()) {
			try (XmlCursor xml = part.get()) {
				RichText.readAll(xml, pool);
			}
		}
		return pool;
	}

}
