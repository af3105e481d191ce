package de.lenkungsbericht.consolidation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import de.lenkungsbericht.portfolio.judgement.PlacedFinding;
import de.lenkungsbericht.portfolio.state.Settled;
import de.lenkungsbericht.portfolio.state.StandingFinding;
import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import org.jspecify.annotations.Nullable;

/**
 * The findings that still stand: those of files, read page by page whenever somebody
 * iterates, then those of the portfolio.
 */
final class JdbcStandingFindings implements Iterable<StandingFinding> {

	private static final int PAGE = 1_000;

	private final JdbcFindings findings;

	private final List<SubmissionRecord> submissions;

	private final Settled settled;

	private final List<StandingFinding> ofPortfolio;

	/**
	 * The findings in the order of the Prüfprotokoll.
	 * @param submissions by department and order judged
	 * @param settled those left out, and how others read
	 */
	JdbcStandingFindings(JdbcFindings findings, List<SubmissionRecord> submissions, Settled settled,
			List<StandingFinding> ofPortfolio) {
		this.findings = findings;
		this.submissions = submissions.stream().filter(JdbcStandingFindings::hasFindings).toList();
		this.settled = settled;
		this.ofPortfolio = ofPortfolio;
	}

	@Override
	public Iterator<StandingFinding> iterator() {
		return new Pages();
	}

	private static boolean hasFindings(SubmissionRecord submission) {
		return submission.errors() + submission.warnings() + submission.notes() > 0;
	}

	/** Goes through the files and, of each, through the pages. */
	private final class Pages implements Iterator<StandingFinding> {

		private final Iterator<SubmissionRecord> files = JdbcStandingFindings.this.submissions.iterator();

		private final Iterator<StandingFinding> last = JdbcStandingFindings.this.ofPortfolio.iterator();

		private final Deque<StandingFinding> page = new ArrayDeque<>();

		private @Nullable SubmissionRecord file;

		private String place = "";

		@Override
		public boolean hasNext() {
			while (this.page.isEmpty() && (this.file != null || this.files.hasNext())) {
				turn();
			}
			return !this.page.isEmpty() || this.last.hasNext();
		}

		@Override
		public StandingFinding next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			return this.page.isEmpty() ? this.last.next() : this.page.remove();
		}

		/** Reads the next page of the file at hand, or goes to the next file. */
		private void turn() {
			SubmissionRecord current = this.file;
			if (current == null) {
				this.file = this.files.next();
				this.place = "";
				return;
			}
			List<PlacedFinding> read = JdbcStandingFindings.this.findings.page(current.receipt().number(), this.place,
					PAGE);
			for (PlacedFinding placed : read) {
				Settled known = JdbcStandingFindings.this.settled;
				if (!known.contains(placed.finding(), current.receipt().number())) {
					this.page.add(
							new StandingFinding(current.receipt().department(), current, known.told(placed.finding())));
				}
				this.place = placed.place();
			}
			this.file = (read.size() < PAGE) ? null : current;
		}

	}

}
