package de.lenkungsbericht.validation.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.DepartmentId;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.finding.Finding;
import de.lenkungsbericht.portfolio.finding.RuleSettings;
import de.lenkungsbericht.portfolio.judgement.CheckedHead;
import de.lenkungsbericht.submission.MeldungSheet;
import de.lenkungsbericht.submission.SubmissionWorkbook;

/** Checks sheet Meldung and the header row: first D, and K only if D has no FEHLER. */
public final class HeadCheck {

	private static final List<HeadRule> FILE_RULES = List.of(new D06SheetMissing(), new D07ColumnMissing(),
			new D08ColumnTwice(), new D09FormVersion());

	private static final List<HeadRule> HEAD_RULES = List.of(new K01DepartmentUnknown(), new K02OtherDepartment(),
			new K03ReportingDateMissing(), new K04FarFuture(), new K08NearFuture(), new K09NeitherYesNorNo());

	private final Catalogue catalogue;

	private final RuleSettings settings;

	public HeadCheck(Catalogue catalogue, RuleSettings settings) {
		this.catalogue = catalogue;
		this.settings = settings;
	}

	public CheckedHead check(DepartmentId owner, LocalDate runDay, SubmissionWorkbook workbook) {
		HeadFacts facts = HeadFacts.of(this.catalogue, owner, runDay, workbook);
		List<Finding> file = findings(FILE_RULES, facts);
		boolean failed = file.stream().anyMatch(Finding::isError);
		return head(facts, failed ? file : Stream.concat(file.stream(), findings(HEAD_RULES, facts).stream()).toList());
	}

	private List<Finding> findings(List<HeadRule> rules, HeadFacts facts) {
		return rules.stream()
			.flatMap((rule) -> rule.check(facts))
			.flatMap((draft) -> draft.in(this.settings).stream())
			.toList();
	}

	private static CheckedHead head(HeadFacts facts, List<Finding> findings) {
		Answer date = facts.answer(Label.STICHTAG);
		Answer noChanges = facts.answer(Label.KEINE_AENDERUNGEN);
		return new CheckedHead(facts.reportingDate().orElse(null), facts.noChanges(),
				facts.meldung().map(MeldungSheet::name).orElse(""), date.cell(), date.shown(), noChanges.cell(),
				noChanges.shown(), facts.measuresSheetName(), facts.measuresFirst(),
				facts.header().map((header) -> header.columns().keySet()).orElse(Set.of()), findings);
	}

}
