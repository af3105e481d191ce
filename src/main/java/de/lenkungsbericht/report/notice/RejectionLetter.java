package de.lenkungsbericht.report.notice;

import java.util.ArrayList;
import java.util.List;

import de.lenkungsbericht.portfolio.state.SubmissionRecord;
import de.lenkungsbericht.report.feedback.Feedback;
import de.lenkungsbericht.report.feedback.VerdictSentence;
import de.lenkungsbericht.report.run.JudgedFile;

/** Tells a department that a submission, or rows of it, could not be taken. */
public final class RejectionLetter {

	private RejectionLetter() {
	}

	/**
	 * The letter on a submission.
	 * @param feedback what its feedback says
	 * @param attached whether the feedback comes with the letter
	 * @param corrected whether a later file of the department has been accepted since
	 * @param forwarding why it goes to the project office instead, empty if it does not
	 */
	public static Letter of(Feedback feedback, boolean attached, boolean corrected, String forwarding) {
		SubmissionRecord submission = feedback.submission();
		LetterBuilder letter = new LetterBuilder(subject(feedback)).paragraph(VerdictSentence.of(feedback))
			.items("Worum es geht",
					List.of(feedback.departmentName(), "Datei: „" + submission.receipt().fileName() + "“",
							VerdictSentence.rows(feedback), "Befunde: " + JudgedFile.findings(submission)));
		if (corrected) {
			letter.paragraph(
					"Inzwischen ist eine spätere Datei von Ihnen angenommen. Enthält sie die Berichtigung schon, "
							+ "ist nichts weiter zu tun.");
		}
		return letter.items("Wie es weitergeht", steps(feedback, attached)).signed(forwarding);
	}

	private static String subject(Feedback feedback) {
		return feedback.submission().receipt().department().isSteeringGroup()
				? "Bitte berichtigen: Ihre Datei mit Entscheidungen"
				: "Bitte berichtigen: Ihre Maßnahmenmeldung (" + feedback.departmentName() + ")";
	}

	private static List<String> steps(Feedback feedback, boolean attached) {
		List<String> steps = new ArrayList<>();
		steps.add((attached ? "Öffnen Sie die angehängte Rückmeldung."
				: "Öffnen Sie die Rückmeldung im Ordner „rueckmeldung“ Ihrer Ablage; anhängen ließ sie sich nicht.")
				+ " Ihr Blatt „Rückmeldung“ nennt jeden Befund und was stattdessen einzutragen ist.");
		steps.add(
				"Berichtigen Sie die Fehler und legen Sie die Datei wieder in Ihren Ablageordner. Bitte senden Sie sie "
						+ "nicht als Antwort auf diese Mail.");
		steps.addAll(feedback.nextDates());
		return steps;
	}

}
