package de.lenkungsbericht.report.deferred;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Measure;
import de.lenkungsbericht.portfolio.MeasureStatus;
import de.lenkungsbericht.portfolio.ThirdPartyStatus;
import de.lenkungsbericht.portfolio.notation.VagueDate;
import de.lenkungsbericht.portfolio.state.DecidedResubmission;
import de.lenkungsbericht.portfolio.state.DecisionRecord;
import de.lenkungsbericht.portfolio.state.Deferral.Due;
import de.lenkungsbericht.portfolio.state.Deferral;
import de.lenkungsbericht.portfolio.state.MeasureState;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.jspecify.annotations.Nullable;

/**
 * A measure that waits for money, with all that the report says of it. Amounts are euros;
 * blank is 0.
 */
record DeferredMeasure(Measure measure, MeasureStatus status, Deferral deferral, List<DecisionRecord> decisions) {

	/**
	 * The measures of the report by group, then field of action, then in the catalogue's
	 * order.
	 */
	static List<DeferredMeasure> of(PortfolioState state, Catalogue catalogue) {
		Comparator<DeferredMeasure> byGroup = Comparator.comparing(DeferredMeasure::group);
		return state.measures()
			.stream()
			.filter((measure) -> measure.deferral() != null)
			.map(DeferredMeasure::of)
			.sorted(byGroup.thenComparingInt((measure) -> catalogue.fields().indexOf(measure.field())))
			.toList();
	}

	private static DeferredMeasure of(MeasureState state) {
		return new DeferredMeasure(state.measure(), Objects.requireNonNull(state.status()),
				Objects.requireNonNull(state.deferral()), state.decisions());
	}

	String number() {
		return this.measure.number().value();
	}

	Deferral.Group group() {
		return this.deferral.group();
	}

	String field() {
		return this.measure.fieldOfAction();
	}

	BigDecimal once() {
		return this.status.number(Column.EINMALIG);
	}

	BigDecimal annual() {
		return this.status.number(Column.JAEHRLICH);
	}

	BigDecimal netAnnual() {
		return this.deferral.netAnnual();
	}

	/** The part of the annual need that secured third-party money covers. */
	BigDecimal covered() {
		return annual().subtract(netAnnual());
	}

	/** Whether whole euros do not show all of an amount. */
	boolean hasCents() {
		return Stream.of(once(), annual(), netAnnual()).anyMatch((euros) -> euros.stripTrailingZeros().scale() > 0);
	}

	/** Staff in full-time equivalents (VZÄ). */
	BigDecimal staff() {
		return this.status.number(Column.VZAE);
	}

	/** The first budget year, {@code null} if it is open. */
	@Nullable Integer budgetYear() {
		return this.status.whole(Column.AB_HAUSHALTSJAHR);
	}

	boolean isThirdPartySecured() {
		return this.status.thirdPartyStatus() == ThirdPartyStatus.SECURED;
	}

	/** Whether a need is announced, or not ruled out, that no figure stands for. */
	boolean isUncosted() {
		return !this.deferral.costed();
	}

	/** Whether its money is there, so that nothing but the word is missing (F09). */
	boolean canBeReleased() {
		return this.deferral.costed() && this.status.canBeReleased();
	}

	/** Only a condition that is named can be met. */
	boolean waitsForItsCondition() {
		return group() == Deferral.Group.UNDER_RESERVE && !canBeReleased() && !condition().isEmpty();
	}

	/**
	 * What a release or an evaluation waits for, in a line as long as a title may be and
	 * without the point at its end; empty if it is not named.
	 */
	String condition() {
		String text = this.status.text(Column.BEDINGUNG).replace('\n', ' ');
		return Wording.shortened(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
	}

	/** The Wiedervorlage that counts, {@code null} if there is none. */
	@Nullable VagueDate resubmission() {
		return DecidedResubmission.inForce(this.deferral.decided(), this.status);
	}

	/** Whether it is not due yet, but will be on a day. */
	boolean isDueOnlyBy(LocalDate day) {
		VagueDate date = resubmission();
		LocalDate start = (date != null) ? date.start() : null;
		return this.deferral.due() == Due.AHEAD && start != null && !start.isAfter(day);
	}

}
