package de.lenkungsbericht.report.notice;

import java.util.stream.Collectors;

import de.lenkungsbericht.report.notice.Letter.Block;
import de.lenkungsbericht.report.notice.Letter.Items;
import de.lenkungsbericht.report.notice.Letter.Paragraph;

/** A letter as plain text: paragraphs with an empty line between them. */
final class LetterText {

	private LetterText() {
	}

	static String of(Letter letter) {
		return letter.blocks().stream().map(LetterText::block).collect(Collectors.joining("\n"));
	}

	private static String block(Block block) {
		if (block instanceof Items list) {
			return list.heading() + "\n"
					+ list.items().stream().map((item) -> "- " + item + "\n").collect(Collectors.joining());
		}
		return ((Paragraph) block).text() + "\n";
	}

}
