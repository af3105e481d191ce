package de.lenkungsbericht.report.notice;

import java.util.stream.Collectors;

import de.lenkungsbericht.report.notice.Letter.Block;
import de.lenkungsbericht.report.notice.Letter.Items;
import de.lenkungsbericht.report.notice.Letter.Paragraph;

/** A letter as HTML, without anything that a mail program would have to fetch. */
final class LetterHtml {

	private static final String BEGIN = "<!DOCTYPE html>\n<html lang=\"de\">\n<head><meta charset=\"UTF-8\"><title>";

	private static final String BODY = "</title></head>\n"
			+ "<body style=\"font-family: Calibri, Arial, sans-serif; font-size: 11pt\">\n";

	private LetterHtml() {
	}

	static String of(Letter letter) {
		return BEGIN + escaped(letter.subject()) + BODY
				+ letter.blocks().stream().map(LetterHtml::block).collect(Collectors.joining()) + "</body>\n</html>\n";
	}

	private static String block(Block block) {
		if (block instanceof Items list) {
			return "<p><strong>" + escaped(list.heading()) + "</strong></p>\n<ul>\n"
					+ list.items()
						.stream()
						.map((item) -> "<li>" + escaped(item) + "</li>\n")
						.collect(Collectors.joining())
					+ "</ul>\n";
		}
		return "<p>" + escaped(((Paragraph) block).text()) + "</p>\n";
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
