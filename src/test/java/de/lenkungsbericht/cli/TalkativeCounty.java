package de.lenkungsbericht.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.Label;
import de.lenkungsbericht.portfolio.decision.DecisionColumn;
import de.lenkungsbericht.testing.DecisionWorkbook;
import de.lenkungsbericht.testing.Disk;
import de.lenkungsbericht.testing.SubmissionFile;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A county of five nights in which departments wrote more than they should wherever
 * something can be written. Submissions of all kinds: accepted, partly, rejected, without
 * changes, with contributions, unreadable, withdrawn, decisions.
 *
 * @param earlier outputs of earlier nights and Stichtage by the options that repeat them
 */
record TalkativeCounty(County county, Map<String, Map<String, String>> earlier) {

	/** What nobody outside needs to know, each from another place in a file. */
	static final List<String> SECRETS = List.of("Geheim Verfasserin", "Geheim 07621", "geheim@example.org",
			"Geheim Spalte", "Geheim Kommentar", "Geheim Weiteres", "Geheim Autor", "Geheim Zwischen",
			"Geheim Bemerkung", "Geheim Kurzbericht", "Geheim Beschluss");

	static TalkativeCounty in(Path root) {
		County county = new County(root);
		Map<String, Map<String, String>> earlier = new TreeMap<>();
		county.drop("jugend", "juni.xlsx", ofYouth());
		county.drop("soziales", "juni.xlsx", ofSocial());
		assertThat(county.consolidate()).isEqualTo(ExitCode.REJECTED);
		earlier.put("--known-at 2020-06-23T12:00:00Z", county.outputs());
		county.at("2020-06-24T00:00:00Z").drop("jobcenter", "falsch.xlsx", rejected());
		Disk.write(county.path("input/pflege/kaputt.xlsx"), "no workbook");
		decisions().write(county.path("input/lenkungsgruppe/beschluss.xlsx"));
		county.consolidate();
		earlier.put("--known-at 2020-06-24T12:00:00Z", county.outputs());
		county.at("2020-07-21T00:00:00Z").drop("jugend", "nichts.xlsx", nothingNew());
		county.consolidate();
		county.execute("withdraw", county.sha("nichts.xlsx"), "--reason", "Irrtum");
		killedOnce(county);
		county.at("2020-09-24T00:00:00Z").drop("jugend", "september.xlsx", september());
		county.consolidate();
		county.report("stichtag", "--as-of", "2020-06-22", "--due-on", "2020-07-01");
		earlier.put("--as-of 2020-06-22 --due-on 2020-07-01", county.outputs("stichtag"));
		return new TalkativeCounty(county, earlier);
	}

	/** After a kill the database is copied aside as it was. */
	private static void killedOnce(County county) {
		Disk.write(county.path("output/state/datenbank/offen"), "");
		county.at("2020-07-22T00:00:00Z").consolidate();
		assertThat(Disk.folders(county.path("output/state"))).contains("datenbank.kopie");
	}

	private static SubmissionFile ofYouth() {
		return SubmissionFile.of("jugend")
			.label(Label.VERFASSER, "Geheim Verfasserin")
			.label(Label.TELEFON, "Geheim 07621")
			.label(Label.E_MAIL, "geheim@example.org")
			.extraColumn("Vermerk", "Geheim Spalte")
			.row("KJ-01", Column.JAEHRLICH, 0)
			.row("KJ-02",
					Map.of(Column.EMPFEHLUNG, "vielleicht", Column.BEMERKUNG, "Geheim Bemerkung", Column.JAEHRLICH,
							12345))
			.bareRow(Map.of(Column.TITEL, "Geheim Zwischen"))
			.change(TalkativeCounty::talk);
	}

	private static SubmissionFile ofSocial() {
		return SubmissionFile.of("soziales").row("AT-01").row("KJ-03", Column.KURZBERICHT, "Beitrag zu Kita Plus");
	}

	private static SubmissionFile rejected() {
		return SubmissionFile.of("jugend")
			.row("GA-01", Map.of(Column.KURZBERICHT, "Geheim Kurzbericht", Column.EINMALIG, 777));
	}

	private static SubmissionFile nothingNew() {
		return SubmissionFile.of("jugend").stichtag("20.07.2020").noChanges();
	}

	private static SubmissionFile september() {
		return SubmissionFile.of("jugend")
			.label(Label.VERFASSER, "September Neu")
			.stichtag("21.09.2020")
			.row("KJ-01", Column.KURZBERICHT, "läuft");
	}

	private static DecisionWorkbook decisions() {
		return DecisionWorkbook.empty()
			.steered("AT-03", "Wiedervorlage verschoben", "Juni 2021")
			.steered("AT-04", "unentschieden", null)
			.with(DecisionColumn.BEMERKUNG, "Geheim Beschluss");
	}

	private static void talk(Workbook workbook) {
		workbook.createSheet("Notizen").createRow(0).createCell(0).setCellValue("Geheim Weiteres");
		((XSSFWorkbook) workbook).getProperties().getCoreProperties().setCreator("Geheim Autor");
		Sheet sheet = workbook.getSheet(SubmissionFile.MELDUNG);
		CreationHelper helper = workbook.getCreationHelper();
		Comment comment = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
		comment.setString(helper.createRichTextString("Geheim Kommentar"));
		sheet.getRow(0).getCell(0).setCellComment(comment);
	}

	/** The same county once more, elsewhere. */
	TalkativeCounty copy(Path to) throws IOException {
		FileSystemUtils.copyRecursively(this.county.path("."), to);
		return new TalkativeCounty(new County(to).at("2020-09-24T00:00:00Z"), this.earlier);
	}

	/** Drops the bytes of one file as another, both below the input folder. */
	void dropAgain(String file, String other) {
		Disk.write(this.county.path("input").resolve(other), Disk.read(this.county.path("input").resolve(file)));
	}

	/** Names of the copies. */
	List<String> copies() {
		return names("[0-9a-f]{64}");
	}

	/** Names of the receipts. */
	List<String> receipts() {
		return names("\\d+\\.json");
	}

	private List<String> names(String pattern) {
		return Disk.files(this.county.path("output/state/eingang"))
			.stream()
			.map((file) -> String.valueOf(file.getFileName()))
			.filter((name) -> name.matches(pattern))
			.toList();
	}

}
