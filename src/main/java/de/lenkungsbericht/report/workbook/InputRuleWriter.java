package de.lenkungsbericht.report.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import de.lenkungsbericht.portfolio.CellRef;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes what may be entered into cells of one sheet. */
final class InputRuleWriter {

	/** Day 0 of the 1900 date system, valid for days after February 1900. */
	private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

	private final XSSFSheet sheet;

	private final Addresses addresses;

	InputRuleWriter(XSSFSheet sheet, Addresses addresses) {
		this.sheet = sheet;
		this.addresses = addresses;
	}

	/** Applies a rule to an area, both corners inclusive. */
	void write(InputRule rule, CellRef first, CellRef last) {
		CellRangeAddressList area = new CellRangeAddressList(first.rowIndex(), last.rowIndex(), first.columnIndex(),
				last.columnIndex());
		DataValidationHelper helper = this.sheet.getDataValidationHelper();
		DataValidation validation = helper.createValidation(constraint(helper, rule), area);
		validation.setEmptyCellAllowed(true);
		validation.setShowErrorBox(!(rule instanceof InputRule.Anything));
		validation.setErrorStyle(rule.strict() ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
		validation.createPromptBox(rule.prompt().title(), rule.prompt().text());
		validation.setShowPromptBox(true);
		validation.createErrorBox(rule.prompt().title(), rule.prompt().error());
		// The flag means the opposite in files: false shows the arrow.
		validation.setSuppressDropDownArrow(true);
		this.sheet.addValidationData(validation);
	}

	private DataValidationConstraint constraint(DataValidationHelper helper, InputRule rule) {
		if (rule instanceof InputRule.DropDown list) {
			return list.source().isEmpty() ? helper.createExplicitListConstraint(list.values().toArray(String[]::new))
					: helper.createFormulaListConstraint(this.addresses.range(list.source()));
		}
		if (rule instanceof InputRule.DayBetween days) {
			return helper.createDateConstraint(OperatorType.BETWEEN, serial(days.first()), serial(days.last()), null);
		}
		if (rule instanceof InputRule.NumberBetween numbers) {
			String minimum = numbers.minimum().toPlainString();
			String maximum = numbers.maximum().toPlainString();
			return numbers.whole() ? helper.createIntegerConstraint(OperatorType.BETWEEN, minimum, maximum)
					: helper.createDecimalConstraint(OperatorType.BETWEEN, minimum, maximum);
		}
		return helper.createCustomConstraint("TRUE");
	}

	private static String serial(LocalDate day) {
		return Long.toString(ChronoUnit.DAYS.between(EPOCH, day));
	}

}
