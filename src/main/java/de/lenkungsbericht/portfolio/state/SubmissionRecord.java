package de.lenkungsbericht.portfolio.state;

import java.time.LocalDate;

import de.lenkungsbericht.portfolio.Receipt;
import de.lenkungsbericht.portfolio.judgement.RowCounts;
import de.lenkungsbericht.portfolio.judgement.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A submission with its verdict, as meldungen.csv lists it.
 *
 * @param order running number of its verdict over all submissions, from 1: "judged last"
 * @param reportingDate Stichtag, {@code null} if missing or unreadable
 * @param failedOnFile whether it failed on D and so was not read further
 * @param errors number of findings with severity FEHLER
 * @param warnings number of findings with severity WARNUNG
 * @param notes number of findings with severity HINWEIS
 */
public record SubmissionRecord(Receipt receipt, long order, @Nullable LocalDate reportingDate, boolean noChanges,
		Verdict verdict, boolean failedOnFile, RowCounts counts, int errors, int warnings, int notes) {

}
