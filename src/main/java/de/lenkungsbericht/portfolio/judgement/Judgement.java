package de.lenkungsbericht.portfolio.judgement;

import java.util.List;
import java.util.Map;

import de.lenkungsbericht.portfolio.finding.Finding;

/**
 * The verdict on a whole submission.
 *
 * @param dispositions what became of each filled row, by 1-based row number
 * @param findings those that only the whole submission or earlier ones show (Z03, Z13,
 * K05 to K07, L12 to L14); what head and rows found by themselves is not repeated
 * @param findingsFromRowsVoid whether the findings of head K and rows do not count, since
 * the file failed on D
 */
public record Judgement(Verdict verdict, RowCounts counts, Map<Integer, Disposition> dispositions,
		List<Finding> findings, boolean findingsFromRowsVoid) {

	public Judgement {
		dispositions = Map.copyOf(dispositions);
		findings = List.copyOf(findings);
	}

}
