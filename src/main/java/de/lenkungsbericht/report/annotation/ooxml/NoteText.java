package de.lenkungsbericht.report.annotation.ooxml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.report.annotation.opc.Xml;
import de.lenkungsbericht.report.annotation.opc.XmlEdits;
import de.lenkungsbericht.report.annotation.opc.XmlElement;

/** The text of a note: runs, each with its font, or plain text. */
final class NoteText {

	static final String FONT = "<rPr><sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>";

	private static final Set<String> LETTERS = Set.of("t", "r");

	private NoteText() {
	}

	static String of(XmlElement comment) {
		return written(comment).stream().flatMap(NoteText::pieces).map(XmlElement::text).collect(Collectors.joining());
	}

	/** Adds to a note; what it says stays as it looks. */
	static void continued(XmlElement comment, String text, XmlEdits edits) {
		Optional<XmlElement> content = comment.child("text");
		if (content.isEmpty()) {
			return;
		}
		content.get().child("t").ifPresent((plain) -> {
			edits.insert(plain.start(), content.get().adapted("<r>"));
			edits.insert(plain.end(), "</r>");
		});
		List<XmlElement> runs = content.get().children("r");
		String run = content.get().adapted("<r>" + FONT + text + "</r>");
		if (runs.isEmpty()) {
			edits.append(content.get(), run);
		}
		else {
			edits.insert(runs.get(runs.size() - 1).end(), run);
		}
	}

	/**
	 * Keeps the beginning of a note.
	 * @param length how many letters stay
	 */
	static void cut(XmlElement comment, int length, XmlEdits edits) {
		int left = length;
		for (XmlElement each : written(comment)) {
			int letters = pieces(each).mapToInt((piece) -> piece.text().length()).sum();
			if (letters > left && left == 0) {
				edits.delete(each);
			}
			else if (letters > left) {
				cutWithin(each, left, edits);
			}
			left = Math.max(0, left - letters);
		}
	}

	private static void cutWithin(XmlElement run, int length, XmlEdits edits) {
		int left = length;
		for (XmlElement piece : pieces(run).toList()) {
			String text = piece.text();
			if (text.length() > left) {
				edits.replace(piece.contentStart(), piece.contentEnd(), Xml.escape(text.substring(0, left)));
			}
			left = Math.max(0, left - text.length());
		}
	}

	/** What holds letters, but for reading aids. */
	private static List<XmlElement> written(XmlElement comment) {
		return comment.child("text")
			.map((text) -> text.children().stream().filter((each) -> LETTERS.contains(each.name())).toList())
			.orElse(List.of());
	}

	private static Stream<XmlElement> pieces(XmlElement written) {
		return written.name().equals("t") ? Stream.of(written) : written.children("t").stream();
	}

}
