package de.lenkungsbericht.submission;

import java.util.Locale;

import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Tells what a file holds that is no workbook we read. A document of an office program is
 * D03, since it is whole but of a kind not accepted; anything else is D01, since it only
 * claims to be a workbook.
 */
final class OtherContent {

	private OtherContent() {
	}

	/** D03 for an ending not accepted, whatever the file holds. */
	static UnreadableWorkbook byEnding(String ending) {
		return switch (ending) {
			case "xlsb" -> Damage.notAccepted("eine binäre Excel-Arbeitsmappe (.xlsb)");
			case "ods" -> Damage.notAccepted("eine OpenDocument-Tabelle (.ods)");
			case "doc", "docx", "docm" -> Damage.noTable("ein Word-Dokument");
			case "ppt", "pptx" -> Damage.noTable("eine PowerPoint-Präsentation");
			case "pdf" -> Damage.noTable("ein PDF");
			case "txt", "rtf", "odt", "md" -> Damage.noTable("ein Textdokument");
			case "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff" -> Damage.noTable("ein Bild");
			case "msg", "eml" -> Damage.noTable("eine E-Mail");
			case "zip" -> Damage.noTable("ein Archiv (.zip)");
			default -> Damage.notAccepted("keine Excel-Arbeitsmappe");
		};
	}

	/**
	 * @param mimetype what an OpenDocument file calls itself
	 */
	static void refuseOpenDocument(String mimetype) {
		if (mimetype.contains("opendocument.spreadsheet")) {
			throw Damage.notAccepted("eine OpenDocument-Tabelle (.ods)");
		}
		if (mimetype.contains("opendocument")) {
			throw Damage.noTable("ein OpenDocument-Dokument");
		}
	}

	/**
	 * @param contentType of the main part of a package
	 */
	static void refuseOtherThanWorkbook(String contentType) {
		String type = contentType.toLowerCase(Locale.ROOT);
		if (type.contains("sheet.binary")) {
			throw Damage.notAccepted("eine binäre Excel-Arbeitsmappe (.xlsb)");
		}
		if (type.contains("wordprocessingml") || type.contains("ms-word")) {
			throw Damage.noTable("ein Word-Dokument");
		}
		if (type.contains("presentationml") || type.contains("ms-powerpoint")) {
			throw Damage.noTable("eine PowerPoint-Präsentation");
		}
		if (!type.endsWith("main+xml") || !type.contains("spreadsheetml") && !type.contains("ms-excel")) {
			throw Damage.noWorkbook("Die Datei ist ein Archiv, aber keine Excel-Arbeitsmappe.");
		}
	}

	/** D01 for a file that begins like something else. */
	static UnreadableWorkbook noWorkbook(FileMagic magic) {
		String kind = switch (magic) {
			case HTML -> "eine Webseite (HTML)";
			case XML -> "die Daten eines anderen Programms";
			case PDF -> "ein PDF";
			case RTF, WORD2, MSWRITE -> "ein Textdokument";
			case JPEG, GIF, PNG, TIFF, WMF, EMF, BMP -> "ein Bild";
			default -> "Text oder etwas anderes";
		};
		return Damage
			.noWorkbook("Die Datei heißt wie eine Excel-Arbeitsmappe, enthält aber keine, sondern " + kind + ".");
	}

}
