package de.lenkungsbericht.report.feedback;

import java.io.IOException;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;

import de.lenkungsbericht.report.workbook.StableZip;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with the sheet Rückmeldung and nothing else. */
final class SheetAlone {

	private static final String NOTE = "Ihre Arbeitsmappe ließ sich hier nicht als Ganzes öffnen. Deshalb enthält diese "
			+ "Datei nur dieses Blatt; bitte berichtigen Sie Ihre eigene Datei.";

	private SheetAlone() {
	}

	static byte[] of(Feedback feedback) throws IOException {
		Path draft = Files.createTempFile("rueckmeldung", ".xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			FeedbackSheet.write(workbook, feedback, NOTE);
			date(workbook, Date.from(feedback.submission().receipt().received()));
			try (OutputStream out = Files.newOutputStream(draft)) {
				workbook.write(out);
			}
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			StableZip.copy(draft, out);
			return out.toByteArray();
		}
		finally {
			Files.delete(draft);
		}
	}

	/** The same submission gives the same bytes, whenever it is answered. */
	private static void date(XSSFWorkbook workbook, Date received) {
		PackagePropertiesPart core = workbook.getProperties().getCoreProperties().getUnderlyingProperties();
		core.setCreatorProperty("Lenkungsbericht");
		core.setCreatedProperty(Optional.of(received));
		core.setModifiedProperty(Optional.of(received));
	}

}
