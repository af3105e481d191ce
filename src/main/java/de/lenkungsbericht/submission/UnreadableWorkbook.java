package de.lenkungsbericht.submission;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import org.jspecify.annotations.Nullable;

/** A file that is no submission workbook we read, with the finding that says so. */
public class UnreadableWorkbook extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final FindingCode code;

	private final String germanDetail;

	private final boolean isOther;

	/**
	 * @param code D01, D02, D03 or D04
	 * @param germanDetail what was found, for the department, such as the kind of file or
	 * the limit and by how much it is exceeded
	 */
	public UnreadableWorkbook(FindingCode code, String germanDetail) {
		this(code, germanDetail, false, null);
	}

	public UnreadableWorkbook(FindingCode code, String germanDetail, Throwable cause) {
		this(code, germanDetail, false, cause);
	}

	private UnreadableWorkbook(FindingCode code, String germanDetail, boolean isOther, @Nullable Throwable cause) {
		super(code + ": " + germanDetail, cause);
		this.code = code;
		this.germanDetail = germanDetail;
		this.isOther = isOther;
	}

	/** A file that holds no table at all. */
	static UnreadableWorkbook other(FindingCode code, String germanDetail) {
		return new UnreadableWorkbook(code, germanDetail, true, null);
	}

	public FindingCode code() {
		return this.code;
	}

	public String germanDetail() {
		return this.germanDetail;
	}

	/**
	 * Whether Excel has nothing to open and save anew, so that only the form is left.
	 */
	public boolean isOther() {
		return this.isOther;
	}

}
