package de.lenkungsbericht.report.annotation.ooxml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.lenkungsbericht.report.annotation.OwnPart;
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

	/** Takes our part out; what is left stays as it looks. */
	static void cut(XmlElement comment, OwnPart ours, XmlEdits edits) {
		int at = 0;
		for (XmlElement each : written(comment)) {
			int end = at + length(each);
			if (ours.start() <= at && end <= ours.end() && at < end) {
				edits.delete(each);
			}
			else {
				cutWithin(each, at, ours, edits);
			}
			at = end;
		}
	}

	private static void cutWithin(XmlElement run, int runStart, OwnPart ours, XmlEdits edits) {
		int at = runStart;
		for (XmlElement piece : pieces(run).toList()) {
			String text = piece.text();
			int from = Math.min(Math.max(ours.start() - at, 0), text.length());
			int to = Math.min(Math.max(ours.end() - at, 0), text.length());
			if (from < to) {
				edits.replace(piece.contentStart(), piece.contentEnd(),
						Xml.escape(text.substring(0, from) + text.substring(to)));
			}
			at += text.length();
		}
	}

	private static int length(XmlElement written) {
		return pieces(written).mapToInt((piece) -> piece.text().length()).sum();
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
