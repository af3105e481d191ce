package de.lenkungsbericht.report.workbook;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A table to be filled in stays open where it has to be. */
class EntryTableTests {

	private final XSSFSheet sheet = SampleWorkbook.reopened(SampleWorkbook.workbook(SheetDescription.named("Formular")
		.grid(10, 20)
		.line(Cell.text("Formular").as(Role.TITLE))
		.block(table())
		.locked()
		.build())).getSheetAt(0);

	private static EntryTable table() {
		InputRule.Prompt prompt = new InputRule.Prompt("Frucht", "Welche?");
		Cell open = Cell.of(new Content.Entry(new Content.Text("01"), NumberFormat.TEXT)).as(Role.ENTRY);
		return new EntryTable(List.of(column("Nr.", prompt), column("Frucht", prompt)),
				List.of(List.of(Cell.text("1").as(Role.ROW_HEADER), open)), 100);
	}

	private static EntryTable.Column column(String header, InputRule.Prompt prompt) {
		return new EntryTable.Column(Cell.text(header).as(Role.HEADER), NumberFormat.TEXT,
				new InputRule.Anything(prompt));
	}

	@Test
	void onlyWhatIsNoEntryIsLocked() {
		assertThat(this.sheet.getRow(2).getCell(0).getCellStyle().getLocked()).isTrue();
		assertThat(this.sheet.getRow(2).getCell(1).getCellStyle().getLocked()).isFalse();
		assertThat(this.sheet.getColumnStyle(0).getLocked()).isFalse();
	}

	@Test
	void rulesHoldForRowsToCome() {
		assertThat(this.sheet.getDataValidations()).extracting((rule) -> rule.getRegions().getCellRangeAddress(0))
			.containsExactly(CellRangeAddress.valueOf("A3:A102"), CellRangeAddress.valueOf("B3:B102"));
	}

	@Test
	void entriesKeepTheirTextAndTheirRowGrows() {
		assertThat(this.sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("01");
		assertThat(this.sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
		assertThat(this.sheet.getRow(2).getCTRow().getCustomHeight()).isFalse();
	}

	@Test
	void takesRowsFilterAndFormatsWithoutPassword() {
		assertThat(this.sheet.getProtect()).isTrue();
		assertThat(
				this.sheet.isInsertRowsLocked() || this.sheet.isInsertColumnsLocked() || this.sheet.isAutoFilterLocked()
						|| this.sheet.isFormatCellsLocked() || this.sheet.isInsertHyperlinksLocked())
			.isFalse();
		assertThat(this.sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
	}

	@Test
	void headerIsFilteredFrozenAndRepeated() {
		assertThat(this.sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:B3");
		assertThat(this.sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
		assertThat(this.sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
	}

}
