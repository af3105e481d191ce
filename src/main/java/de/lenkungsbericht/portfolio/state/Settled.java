package de.lenkungsbericht.portfolio.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.Stage;
import de.lenkungsbericht.portfolio.decision.Agreement;
import de.lenkungsbericht.portfolio.decision.Decision;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.FindingCode;

/**
 * The findings of files on which a rule is silent once all that is known of the measure
 * is looked at: F06 by what was decided, F08 by the stage that Gemeinsam mit takes over.
 */
public final class Settled {

	private final Map<MeasureNumber, MeasureState> measures = new HashMap<>();

	public Settled(Collection<MeasureState> measures) {
		measures.forEach((measure) -> this.measures.put(measure.measure().number(), measure));
	}

	/**
	 * Whether a finding is settled.
	 * @param receipt of the file that it was found in
	 */
	public boolean contains(Finding finding, long receipt) {
		return Agreement.settles(finding, this::decisions)
				|| finding.code() == FindingCode.F08 && measure(finding.measure()).filter(Settled::isEnded)
					.map(MeasureState::accepted)
					.filter((row) -> row.source().receipt() == receipt)
					.isPresent();
	}

	/** A finding as it reads with what was decided on its measure. */
	public Finding told(Finding finding) {
		return Agreement.told(finding, this::decisions);
	}

	private Collection<Decision> decisions(MeasureNumber number) {
		MeasureState measure = this.measures.get(number);
		return (measure == null) ? List.of() : DecisionRecord.counting(measure.decisions());
	}

	private Optional<MeasureState> measure(String number) {
		return MeasureNumber.read(number).map(this.measures::get);
	}

	private static boolean isEnded(MeasureState measure) {
		MeasureStatus status = measure.status();
		Stage stage = (status == null) ? null : status.stage();
		return stage != null && stage.isEnded();
	}

}
