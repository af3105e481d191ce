package de.lenkungsbericht.report.notice;

import java.util.ArrayList;
import java.util.List;

/** Puts a letter together, from the greeting to the signature. */
final class LetterBuilder {

	private final List<Letter.Block> blocks = new ArrayList<>();

	private final String subject;

	LetterBuilder(String subject) {
		this.subject = subject;
		paragraph("Guten Tag,");
	}

	LetterBuilder paragraph(String text) {
		this.blocks.add(new Letter.Paragraph(text));
		return this;
	}

	/** A list, unless there is nothing in it. */
	LetterBuilder items(String heading, List<String> items) {
		if (!items.isEmpty()) {
			this.blocks.add(new Letter.Items(heading, items));
		}
		return this;
	}

	/**
	 * The letter with its end.
	 * @param forwarding why it goes to the project office instead, empty if it does not
	 */
	Letter signed(String forwarding) {
		if (!forwarding.isEmpty()) {
			paragraph(forwarding);
		}
		paragraph("Diese Nachricht hat das Programm Lenkungsbericht verschickt. Wenn Sie antworten, erreicht Ihre "
				+ "Antwort das Projektbüro.");
		return new Letter(this.subject, this.blocks);
	}

}
