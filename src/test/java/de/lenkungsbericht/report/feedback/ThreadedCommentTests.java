package de.lenkungsbericht.report.feedback;

import java.io.IOException;

import de.lenkungsbericht.portfolio.finding.FindingCode;
import de.lenkungsbericht.testing.PackageFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A thread of comments on a faulty cell goes on in the feedback. */
class ThreadedCommentTests extends AnsweredWorkbook {

	private static final String THREADS = "xl/threadedComments/threadedComment1.xml";

	private static final String PERSONS = "xl/persons/person.xml";

	private static final String OF_THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

	@Test
	void aThreadOfCommentsGetsAReplyAndKeepsItsBytes() throws IOException {
		threadOn("Y2");
		PackageFile sentParts = PackageFile.read(this.sent);
		PackageFile answered = answer(faulty().finding(FindingCode.Z11, "Y2", "#REF!"));
		assertThat(answered.text(THREADS)).startsWith(sentParts.text(THREADS).replace("</ThreadedComments>", ""))
			.containsOnlyOnce("Rückmeldung zu dieser Zelle:")
			.containsPattern("ref=\"Y2\" dT=\"2020-06-19T08:00:00.00\" personId=\"(\\{[0-9A-F-]{36}})\" "
					+ "id=\"\\{[0-9A-F-]{36}}\" parentId=\"\\{AA6B54DC-0000-4000-8000-000000000001}\"><text>[^<]*Z11");
		assertThat(answered.text(PERSONS)).startsWith(sentParts.text(PERSONS).replace("</personList>", ""))
			.containsOnlyOnce("displayName=\"Lenkungsbericht\"");
		nothingToRepairIn(answered);
	}

	@Test
	void whereThreadsAreNotKnownTheNoteSaysIt() throws IOException {
		threadOn("Y2");
		try (XSSFWorkbook workbook = open(faulty().finding(FindingCode.Z11, "Y2", "#REF!"))) {
			assertThat(note(workbook.getSheet("Maßnahmen"), "Y2")).startsWith("Bitte vor der Abgabe kürzen")
				.contains("Z11");
			assertThat(note(workbook.getSheet("Maßnahmen"), "I3")).contains("Z09");
		}
	}

	@Test
	void aThreadOnACellWithoutFaultsStaysAsItIs() throws IOException {
		threadOn("Y2");
		PackageFile sentParts = PackageFile.read(this.sent);
		assertThat(answer().bytes(THREADS)).isEqualTo(sentParts.bytes(THREADS));
		assertThat(answer().bytes(PERSONS)).isEqualTo(sentParts.bytes(PERSONS));
	}

	@Test
	void aReplyOfAnEarlierRoundIsTakenAway() throws IOException {
		threadOn("Y2");
		PackageFile sentParts = PackageFile.read(this.sent);
		FeedbackSample twoFaults = faulty().finding(FindingCode.Z11, "Y2", "#REF!");
		PackageFile once = answer(twoFaults);
		again();
		assertThat(answer(twoFaults).notIn(once)).isEmpty();
		again();
		assertThat(answer().text(THREADS)).isEqualTo(sentParts.text(THREADS));
	}

	/** As newer spreadsheet programs keep a comment, and its stand-in for older ones. */
	private void threadOn(String cell) throws IOException {
		String id = "{AA6B54DC-0000-4000-8000-000000000001}";
		String person = "{BB6B54DC-0000-4000-8000-000000000002}";
		rewrite((
				parts) -> parts
					.change("xl/comments2.xml",
							(text) -> text.replaceAll("<author>[^<]*</author>|<author/>",
									"<author>tc=" + id + "</author>"))
					.put(THREADS, "<ThreadedComments xmlns=\"" + OF_THREADS + "\"><threadedComment ref=\"" + cell
							+ "\" dT=\"2020-06-18T08:00:00.00\" personId=\"" + person + "\" id=\"" + id
							+ "\"><text>Bitte vor der Abgabe kürzen</text></threadedComment><threadedComment ref=\""
							+ cell + "\" dT=\"2020-06-19T08:00:00.00\" personId=\"" + person
							+ "\" id=\"{AA6B54DC-0000-4000-8000-000000000003}\" parentId=\"" + id
							+ "\"><text>Geht nicht</text></threadedComment></ThreadedComments>")
					.put(PERSONS,
							"<personList xmlns=\"" + OF_THREADS + "\"><person displayName=\"Fachdienst\" id=\"" + person
									+ "\" userId=\"Fachdienst\" providerId=\"None\"/></personList>")
					.change("xl/worksheets/_rels/sheet2.xml.rels", (text) -> related(text, "threadedComment", THREADS))
					.change("xl/_rels/workbook.xml.rels", (text) -> related(text, "person", PERSONS))
					.change("[Content_Types].xml",
							(text) -> typed(typed(text, THREADS, "threadedcomments"), PERSONS, "person")));
	}

	private static String related(String relationships, String type, String part) {
		return relationships.replace("</Relationships>",
				"<Relationship Id=\"rIdOwn\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/" + type
						+ "\" Target=\"/" + part + "\"/></Relationships>");
	}

	private static String typed(String types, String part, String kind) {
		return types.replace("</Types>", "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.ms-excel."
				+ kind + "+xml\"/></Types>");
	}

}
