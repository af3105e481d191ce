package de.lenkungsbericht.portfolio.finding;

/**
 * The one catalogue of finding codes, as the contract lists them, with the severity each
 * has unless the configuration lowers it.
 */
public enum FindingCode {

	/** Cannot be read as a workbook. */
	D01(Severity.FEHLER),
	/** Protected by a password. */
	D02(Severity.FEHLER),
	/** Kind of file not accepted. */
	D03(Severity.FEHLER),
	/** Exceeds a limit. */
	D04(Severity.FEHLER),
	/** Still being written, edited or locked. */
	D05(Severity.HINWEIS),
	/** Sheet missing. */
	D06(Severity.FEHLER),
	/** Required column or header row missing. */
	D07(Severity.FEHLER),
	/** Known column appears twice. */
	D08(Severity.FEHLER),
	/** Formularversion not supported. */
	D09(Severity.FEHLER),
	/** File leads out of its drop folder. */
	D10(Severity.FEHLER),
	/** Unknown column ignored. */
	D11(Severity.HINWEIS),
	/** File lies where none is looked for. */
	D12(Severity.WARNUNG),
	/** Content already judged under another name. */
	D13(Severity.HINWEIS),
	/** Meldende Stelle missing or unknown. */
	K01(Severity.FEHLER),
	/** Meldende Stelle does not own the drop folder. */
	K02(Severity.FEHLER),
	/** Stichtag missing or unreadable. */
	K03(Severity.FEHLER),
	/** Stichtag too far in the future. */
	K04(Severity.FEHLER),
	/** Stichtag before the last accepted one. */
	K05(Severity.FEHLER),
	/** Keine Änderungen, but a row differs. */
	K06(Severity.FEHLER),
	/** Keine Änderungen, but nothing to confirm. */
	K07(Severity.FEHLER),
	/** Stichtag after the day of the run. */
	K08(Severity.HINWEIS),
	/** Keine Änderungen neither ja nor nein. */
	K09(Severity.FEHLER),
	/** Nr. missing. */
	Z01(Severity.FEHLER),
	/** Nr. not in the catalogue or no longer valid. */
	Z02(Severity.FEHLER),
	/** Nr. appears again. */
	Z03(Severity.FEHLER),
	/** Department neither leads nor takes part. */
	Z04(Severity.FEHLER),
	/** Title differs from the catalogue. */
	Z05(Severity.WARNUNG),
	/** Required value blank. */
	Z06(Severity.FEHLER),
	/** Value not in the list. */
	Z07(Severity.FEHLER),
	/** Date not readable. */
	Z08(Severity.FEHLER),
	/** Number not readable. */
	Z09(Severity.FEHLER),
	/** Number out of range or not whole. */
	Z10(Severity.FEHLER),
	/** Error value in the cell. */
	Z11(Severity.FEHLER),
	/** Formula without a stored result. */
	Z12(Severity.FEHLER),
	/** Led measure absent. */
	Z13(Severity.HINWEIS),
	/** Gemeinsam mit names an unknown number or itself. */
	Z14(Severity.FEHLER),
	/** Need not yet costed. */
	F01(Severity.WARNUNG),
	/** No need, but figures above 0. */
	F02(Severity.FEHLER),
	/** Deferred without a reason. */
	F03(Severity.FEHLER),
	/** Deferred without a Wiedervorlage. */
	F04(Severity.WARNUNG),
	/** Conditional need without third-party money. */
	F05(Severity.FEHLER),
	/** To be implemented although money is needed. */
	F06(Severity.WARNUNG),
	/** Third-party money exceeds the annual need. */
	F07(Severity.WARNUNG),
	/** Date ended before the Stichtag. */
	F08(Severity.WARNUNG),
	/** Under reserve, but can be released. */
	F09(Severity.HINWEIS),
	/** Under way, but not recommended. */
	F10(Severity.WARNUNG),
	/** Under reserve or pending without a condition. */
	F11(Severity.WARNUNG),
	/** Nr. of a decision missing, unknown or no longer valid. */
	L01(Severity.FEHLER),
	/** Decision missing in a line that is filled in. */
	L02(Severity.FEHLER),
	/** Decision not in the list. */
	L03(Severity.FEHLER),
	/** Decision that the committee cannot make. */
	L04(Severity.FEHLER),
	/** Committee missing or unknown. */
	L05(Severity.FEHLER),
	/** Session missing or unreadable. */
	L06(Severity.FEHLER),
	/** Session not in the calendar. */
	L07(Severity.FEHLER),
	/** Session after the day of the run. */
	L08(Severity.FEHLER),
	/** Moved without a new Wiedervorlage. */
	L09(Severity.FEHLER),
	/** Decided Wiedervorlage unreadable. */
	L10(Severity.WARNUNG),
	/** Decided Wiedervorlage not after the session. */
	L11(Severity.FEHLER),
	/** Lines that contradict each other. */
	L12(Severity.FEHLER),
	/** Decision replaces an earlier one. */
	L13(Severity.HINWEIS),
	/** No decision in the file. */
	L14(Severity.HINWEIS),
	/** Reported Wiedervorlage is not the one decided. */
	L15(Severity.WARNUNG),
	/** Reported recommendation contradicts the decision. */
	L16(Severity.WARNUNG),
	/** Department never accepted. */
	P01(Severity.WARNUNG),
	/** Measure never accepted. */
	P02(Severity.WARNUNG),
	/** Participant contradicts lead. */
	P03(Severity.WARNUNG),
	/** Status older than 12 months. */
	P04(Severity.WARNUNG),
	/** Annual need changed by more than 20 %. */
	P05(Severity.WARNUNG),
	/** Stage fell. */
	P06(Severity.WARNUNG),
	/** Reporting date missed. */
	P07(Severity.WARNUNG);

	private final Severity severity;

	FindingCode(Severity severity) {
		this.severity = severity;
	}

	/** The severity unless configured lower. */
	public Severity severity() {
		return this.severity;
	}

	/** The letter: D file, K head, Z cell, F funding, L decision, P portfolio. */
	public char group() {
		return name().charAt(0);
	}

	/** Whether the configuration may lower it or switch it off: F, P, Z05 and Z13. */
	public boolean isConfigurable() {
		return group() == 'F' || group() == 'P' || this == Z05 || this == Z13;
	}

}
