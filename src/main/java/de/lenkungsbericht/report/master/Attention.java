package de.lenkungsbericht.report.master;

import java.time.ZoneId;
import java.util.List;

import de.lenkungsbericht.catalogue.Catalogue;
import de.lenkungsbericht.portfolio.state.PortfolioState;

/**
 * One kind of thing to look after, as the first sheet of the master workbook shows it.
 *
 * @param label German
 * @param count how many there are, at least 1
 * @param who departments or measures that it concerns
 */
public record Attention(String label, long count, String who) {

	/** What needs attention, gravest first. */
	public static List<Attention> in(PortfolioState state, Catalogue catalogue, ZoneId zone) {
		return new AttentionList(new MasterView(state, catalogue, zone)).items()
			.stream()
			.filter((item) -> item.count() > 0)
			.map(AttentionItem::attention)
			.toList();
	}

}
