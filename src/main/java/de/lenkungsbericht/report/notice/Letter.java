package de.lenkungsbericht.report.notice;

import java.util.List;

import de.lenkungsbericht.portfolio.notation.Printable;

/**
 * What a mail says, once for both its forms. A text from outside stays within its line.
 */
public record Letter(String subject, List<Block> blocks) {

	public Letter {
		subject = Printable.oneLine(subject);
		blocks = List.copyOf(blocks);
	}

	/** The plain text, with LF. */
	public String text() {
		return LetterText.of(this);
	}

	/** The same as a whole HTML page. */
	public String html() {
		return LetterHtml.of(this);
	}

	/** A part of a letter. */
	sealed interface Block {

	}

	/** Sentences that run on. */
	record Paragraph(String text) implements Block {

		Paragraph {
			text = Printable.oneLine(text);
		}

	}

	/** A heading with a line for each item; none of them without items. */
	record Items(String heading, List<String> items) implements Block {

		Items {
			items = items.stream().map(Printable::oneLine).toList();
		}

	}

}
