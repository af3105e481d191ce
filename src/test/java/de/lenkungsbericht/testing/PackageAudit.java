package de.lenkungsbericht.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ss.util.CellAddress;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Holds a package against what a strict program asks of it before it opens it without
 * offering a repair (ECMA-376, its schemas and what they leave to words): a line for each
 * thing that is wrong.
 */
public final class PackageAudit {

	private static final String TYPES = "[Content_Types].xml";

	private static final String IDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final List<String> complaints = new ArrayList<>();

	private final Map<String, Document> documents = new HashMap<>();

	private final PackageFile parts;

	private PackageAudit(PackageFile parts) {
		this.parts = parts;
	}

	/** What is wrong, empty if nothing is. */
	public static List<String> of(PackageFile parts) {
		PackageAudit audit = new PackageAudit(parts);
		parts.names().stream().filter((part) -> part.matches(".*\\.(xml|rels|vml)")).forEach(audit::parse);
		audit.types();
		audit.documents.keySet().stream().filter((part) -> part.endsWith(".rels")).sorted().forEach(audit::relations);
		audit.documents.keySet().forEach(audit::content);
		audit.documents.keySet().stream().filter((part) -> part.endsWith(".vml")).forEach(audit::boxes);
		return audit.complaints;
	}

	private void parse(String part) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			this.documents.put(part,
					factory.newDocumentBuilder().parse(new ByteArrayInputStream(this.parts.bytes(part))));
		}
		catch (SAXException ex) {
			this.complaints.add(part + " is not well-formed: " + ex.getMessage());
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new AssertionError(ex);
		}
	}

	private void types() {
		Set<String> typed = new HashSet<>();
		Set<String> endings = new HashSet<>();
		for (Element type : children(root(TYPES))) {
			String name = type.getAttribute("PartName");
			if (name.isEmpty()) {
				check(endings.add(type.getAttribute("Extension")), TYPES, "types an ending twice");
				continue;
			}
			check(typed.add(name.substring(1)), TYPES, "types twice " + name);
			check(this.parts.names().contains(name.substring(1)), TYPES, "types what is not there: " + name);
		}
		for (String part : this.parts.names()) {
			String ending = part.substring(part.lastIndexOf('.') + 1);
			check(part.equals(TYPES) || typed.contains(part) || endings.contains(ending), part, "has no type");
		}
	}

	private void relations(String part) {
		Set<String> ids = new HashSet<>();
		String source = part.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
		for (Element each : children(root(part))) {
			check(ids.add(each.getAttribute("Id")), part, "has an id twice");
			String target = URI.create("/" + source).resolve(each.getAttribute("Target")).getPath();
			check(each.getAttribute("TargetMode").equals("External")
					|| this.parts.names().contains(target.substring(1)), part, "leads nowhere: " + target);
		}
		if (this.documents.containsKey(source)) {
			all(source, "*").forEach((element) -> IntStream.range(0, element.getAttributes().getLength())
				.mapToObj(element.getAttributes()::item)
				.filter((attribute) -> IDS.equals(attribute.getNamespaceURI()))
				.forEach((id) -> check(ids.contains(id.getNodeValue()), source, "asks for " + id.getNodeValue())));
		}
	}

	private void content(String part) {
		if (part.endsWith(".xml") && !part.equals(TYPES) && !part.startsWith("docProps/core")) {
			this.complaints.addAll(OfficeSchema.complaints(part, this.parts.bytes(part)));
		}
		long formats = this.documents.keySet().stream().flatMap((each) -> all(each, "dxf")).count();
		all(part, "cfRule").filter((rule) -> rule.hasAttribute("dxfId"))
			.forEach((rule) -> check(Integer.parseInt(rule.getAttribute("dxfId")) < formats, part,
					"has a rule without a format"));
		once(part, "comment", "ref");
		once(part, "cfRule", "priority");
		once(part, "sheet", "name");
		once(part, "sheet", "sheetId");
	}

	/** Each note has its box on the sheet, and each box a number of its own. */
	private void boxes(String part) {
		once(part, "shape", "id");
		List<String> boxed = all(part, "ClientData").filter((data) -> data.getAttribute("ObjectType").equals("Note"))
			.map((data) -> new CellAddress(number(data, "Row"), number(data, "Column")).toString())
			.sorted()
			.toList();
		List<List<String>> noted = this.documents.keySet()
			.stream()
			.filter((each) -> root(each).getLocalName().equals("comments"))
			.map((each) -> all(each, "comment").map((comment) -> comment.getAttribute("ref")).sorted().toList())
			.toList();
		check(noted.contains(boxed), part, "boxes what is not noted: " + boxed);
	}

	private static int number(Element data, String name) {
		return Integer.parseInt(children(data).stream()
			.filter((child) -> child.getLocalName().equals(name))
			.findFirst()
			.orElseThrow()
			.getTextContent()
			.strip());
	}

	private void once(String part, String element, String attribute) {
		Set<String> seen = new HashSet<>();
		all(part, element).map((each) -> each.getAttribute(attribute))
			.forEach((value) -> check(seen.add(value), part, element + " has twice " + attribute + " " + value));
	}

	private Element root(String part) {
		return document(part).getDocumentElement();
	}

	private Document document(String part) {
		return Objects.requireNonNull(this.documents.get(part), part);
	}

	private Stream<Element> all(String part, String name) {
		return elements(document(part).getElementsByTagNameNS("*", name)).stream();
	}

	private static List<Element> children(Element parent) {
		return elements(parent.getChildNodes());
	}

	private static List<Element> elements(NodeList nodes) {
		return IntStream.range(0, nodes.getLength())
			.mapToObj(nodes::item)
			.filter(Element.class::isInstance)
			.map(Element.class::cast)
			.toList();
	}

	private void check(boolean right, String part, String complaint) {
		if (!right) {
			this.complaints.add(part + " " + complaint);
		}
	}

}
