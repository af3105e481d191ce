package de.lenkungsbericht.job.step;

import java.time.LocalDate;
import java.util.Objects;

import de.lenkungsbericht.consolidation.PortfolioHistory;
import de.lenkungsbericht.consolidation.StateQuery;
import de.lenkungsbericht.portfolio.state.PortfolioState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The state that a run's outputs are made from. The steps from consolidate on need it,
 * and after a restart in any of them it is made again: it is a function of what is
 * stored.
 */
@Component
public class PortfolioStates {

	private final PortfolioHistory history;

	private final Catalogues catalogues;

	private int run;

	private @Nullable PortfolioState state;

	PortfolioStates(PortfolioHistory history, Catalogues catalogues) {
		this.history = history;
		this.catalogues = catalogues;
	}

	public synchronized PortfolioState of(RunContext context) {
		if (this.state == null || this.run != context.run()) {
			this.state = make(context);
			this.run = context.run();
		}
		return this.state;
	}

	private PortfolioState make(RunContext context) {
		LocalDate asOf = Objects.requireNonNullElseGet(context.asOf(),
				() -> this.history.defaultAsOf(context.runDay()));
		return this.history.state(this.catalogues.of(context), context.settings().rules(),
				new StateQuery(asOf, Objects.requireNonNullElse(context.dueOn(), asOf), null));
	}

}
