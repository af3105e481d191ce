package de.lenkungsbericht.submission;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** The parts of an OOXML workbook, found through their relationships. */
final class OoxmlPackage implements Closeable {

	private final OPCPackage opc;

	private final PackagePart workbook;

	private OoxmlPackage(OPCPackage opc) throws InvalidFormatException {
		this.opc = opc;
		this.workbook = workbook(opc);
	}

	/**
	 * Opens a package for reading.
	 * @throws UnreadableWorkbook if it holds no workbook that we read
	 */
	static OoxmlPackage open(Path file, ReadLimits limits) throws IOException, InvalidFormatException {
		GuardedZip zip = new GuardedZip(file, limits);
		try {
			OtherContent.refuseOpenDocument(zip.checked().mimetype());
			return new OoxmlPackage(OPCPackage.open(zip));
		}
		catch (IOException | InvalidFormatException | RuntimeException ex) {
			Quietly.close(zip);
			throw ex;
		}
	}

	private static PackagePart workbook(OPCPackage opc) throws InvalidFormatException {
		for (PackageRelationship relationship : opc.getRelationships()) {
			if (isOfType(relationship, "officeDocument")) {
				PackagePart part = target(opc, relationship);
				OtherContent.refuseOtherThanWorkbook(part.getContentType());
				return part;
			}
		}
		throw Damage.noWorkbook("Die Datei ist ein Archiv, aber keine Excel-Arbeitsmappe.");
	}

	private static PackagePart target(OPCPackage opc, @Nullable PackageRelationship relationship)
			throws InvalidFormatException {
		PackagePart part = (relationship != null)
				? opc.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())) : null;
		if (part == null) {
			throw Damage.damaged("Die Datei ist beschädigt: Ein Teil von ihr fehlt.");
		}
		return part;
	}

	XmlCursor workbookXml() throws IOException, XMLStreamException {
		return new XmlCursor(this.workbook.getInputStream());
	}

	/**
	 * Opens the part of the workbook of a kind, such as {@code styles}, if there is one.
	 */
	Optional<XmlCursor> xmlOfType(String type) throws IOException, XMLStreamException, InvalidFormatException {
		for (PackageRelationship relationship : this.workbook.getRelationships()) {
			if (isOfType(relationship, type)) {
				return Optional.of(xml(relationship));
			}
		}
		return Optional.empty();
	}

	/** Whether a relationship of the workbook leads to a worksheet. */
	boolean isWorksheet(String relationshipId) {
		PackageRelationship relationship = this.workbook.getRelationship(relationshipId);
		return relationship != null && isOfType(relationship, "worksheet");
	}

	/** Opens the part that a relationship of the workbook leads to. */
	XmlCursor xmlById(String relationshipId) throws IOException, XMLStreamException, InvalidFormatException {
		return xml(this.workbook.getRelationship(relationshipId));
	}

	@Override
	public void close() {
		this.opc.revert();
	}

	/** Strict and transitional types differ in all but their last word. */
	private static boolean isOfType(PackageRelationship relationship, String type) {
		return relationship.getTargetMode() == TargetMode.INTERNAL
				&& relationship.getRelationshipType().endsWith("/relationships/" + type);
	}

	private XmlCursor xml(@Nullable PackageRelationship relationship)
			throws IOException, XMLStreamException, InvalidFormatException {
		return new XmlCursor(target(this.opc, relationship).getInputStream());
	}

}
