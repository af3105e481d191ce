package de.lenkungsbericht.submission;

import de.lenkungsbericht.portfolio.finding.FindingCode;

/** A file that is no submission workbook we read, with the finding that says so. */
public class UnreadableWorkbook extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final FindingCode code;

	private final String germanDetail;

	/**
	 * @param code D01, D02, D03 or D04
	 * @param germanDetail what was found, for the department, such as the kind of file or
	 * the limit and by how much it is exceeded
	 */
	public UnreadableWorkbook(FindingCode code, String germanDetail) {
		super(code + ": " + germanDetail);
		this.code = code;
		this.germanDetail = germanDetail;
	}

	public UnreadableWorkbook(FindingCode code, String germanDetail, Throwable cause) {
		super(code + ": " + germanDetail, cause);
		this.code = code;
		this.germanDetail = germanDetail;
	}

	public FindingCode code() {
		return this.code;
	}

	public String germanDetail() {
		return this.germanDetail;
	}

}
