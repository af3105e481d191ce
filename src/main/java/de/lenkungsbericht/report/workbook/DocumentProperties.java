package de.lenkungsbericht.report.workbook;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the file says of itself. Its times are the as-of day's, not the clock's. */
final class DocumentProperties {

	static final String CREATOR = "Lenkungsbericht";

	private DocumentProperties() {
	}

	static void write(WorkbookDescription description, XSSFWorkbook workbook) {
		POIXMLProperties properties = workbook.getProperties();
		Date day = Date.from(description.asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
		PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
		core.setLanguageProperty("de-DE");
		core.setTitleProperty(Text.singleLine(description.title()));
		core.setSubjectProperty(Text.singleLine(description.subject()));
		core.setCreatorProperty(CREATOR);
		core.setLastModifiedByProperty(CREATOR);
		core.setCreatedProperty(Optional.of(day));
		core.setModifiedProperty(Optional.of(day));
		properties.getExtendedProperties().getUnderlyingProperties().setApplication(CREATOR);
	}

}
