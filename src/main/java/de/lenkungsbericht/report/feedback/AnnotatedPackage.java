package de.lenkungsbericht.report.feedback;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

import de.lenkungsbericht.report.workbook.StableZip;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Annotates a workbook in OOXML. What had to change is taken from what POI saves; every
 * other part stays byte for byte as the department sent it.
 */
final class AnnotatedPackage {

	/**
	 * Unpacked XML up to which it is opened: the objects need twenty times the memory.
	 */
	private static final long LARGEST_XML = 6_000_000;

	private AnnotatedPackage() {
	}

	static Optional<byte[]> of(Feedback feedback, Path copy) throws IOException, OpenXML4JException {
		if (unpackedXml(copy) > LARGEST_XML) {
			return Optional.empty();
		}
		Path draft = Files.createTempFile("rueckmeldung", ".xlsx");
		Path source = Files.createTempFile("meldung", ".xlsx");
		try {
			Files.copy(copy, source, StandardCopyOption.REPLACE_EXISTING);
			Set<String> changed = draft(feedback, source, draft);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			StableZip.copy(draft, copy, (part) -> !changed.contains(part), out);
			return Optional.of(out.toByteArray());
		}
		finally {
			Files.delete(draft);
			Files.delete(source);
		}
	}

	private static long unpackedXml(Path copy) throws IOException {
		try (ZipFile zip = new ZipFile(copy.toFile())) {
			return zip.stream()
				.filter((entry) -> !entry.getName().startsWith("xl/media/"))
				.mapToLong((entry) -> (entry.getSize() < 0) ? LARGEST_XML + 1 : entry.getSize())
				.sum();
		}
	}

	/**
	 * Saves the annotated workbook.
	 * @return the names of the parts that are not as they were
	 */
	private static Set<String> draft(Feedback feedback, Path source, Path draft)
			throws IOException, OpenXML4JException {
		OPCPackage opened = OPCPackage.open(source.toFile(), PackageAccess.READ_WRITE);
		try (XSSFWorkbook workbook = new XSSFWorkbook(opened); OutputStream out = Files.newOutputStream(draft)) {
			List<Sheet> touched = AnnotatedWorkbook.annotate(workbook, feedback);
			workbook.write(out);
			return changed(workbook, touched);
		}
		finally {
			opened.revert();
		}
	}

	private static Set<String> changed(XSSFWorkbook workbook, List<Sheet> touched) throws OpenXML4JException {
		Set<String> names = new HashSet<>(Set.of("[Content_Types].xml"));
		add(names, workbook.getPackagePart());
		add(names, workbook.getStylesSource().getPackagePart());
		add(names, workbook.getSharedStringSource().getPackagePart());
		for (Sheet sheet : touched) {
			XSSFSheet changed = (XSSFSheet) sheet;
			add(names, changed.getPackagePart());
			for (POIXMLDocumentPart related : changed.getRelations()) {
				if (related instanceof Comments || related instanceof XSSFVMLDrawing) {
					add(names, related.getPackagePart());
				}
			}
		}
		return names;
	}

	/** Adds a part with the part that says what it is related to. */
	private static void add(Set<String> names, PackagePart part) {
		names.add(part.getPartName().getName().substring(1));
		names.add(PackagingURIHelper.getRelationshipPartName(part.getPartName()).getName().substring(1));
	}

}
