package de.lenkungsbericht.report.annotation.opc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes to be made to a part while it is copied. They must not overlap. */
public final class XmlEdits {

	private final List<Edit> edits = new ArrayList<>();

	private final Map<Long, Edit> startTags = new HashMap<>();

	public boolean isEmpty() {
		return this.edits.isEmpty();
	}

	/** Puts text at a place. */
	public void insert(long place, String xml) {
		this.edits.add(new Edit(place, place, (none) -> xml));
	}

	/** Puts text in the place of other. */
	public void replace(long from, long to, String xml) {
		this.edits.add(new Edit(from, to, (old) -> xml));
	}

	public void delete(XmlElement element) {
		replace(element.start(), element.end(), "");
	}

	/** Adds children behind those that are there. */
	public void append(XmlElement parent, String xml) {
		if (parent.isSelfClosed()) {
			String endTag = "</" + parent.qualifiedName() + ">";
			changeStartTag(parent, (tag) -> opened(tag, endTag) + xml + endTag);
		}
		else {
			insert(parent.contentEnd(), xml);
		}
	}

	/** Gives an attribute without a prefix a value, whether it is there or not. */
	public void attribute(XmlElement element, String name, String value) {
		changeStartTag(element, (tag) -> withAttribute(tag, element.qualifiedName(), name, Xml.escape(value)));
	}

	private void changeStartTag(XmlElement element, UnaryOperator<String> change) {
		Edit before = this.startTags.get(element.start());
		if (before != null) {
			this.edits.remove(before);
		}
		UnaryOperator<String> first = (before != null) ? before.change() : UnaryOperator.identity();
		Edit edit = new Edit(element.start(), element.contentStart(), (tag) -> change.apply(first.apply(tag)));
		this.startTags.put(element.start(), edit);
		this.edits.add(edit);
	}

	private static String opened(String tag, String endTag) {
		return tag.endsWith(endTag) ? tag.substring(0, tag.length() - endTag.length())
				: tag.substring(0, tag.length() - 2) + ">";
	}

	private static String withAttribute(String tag, String element, String name, String value) {
		String attribute = " " + name + "=\"" + value + "\"";
		Matcher there = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*(\"[^\"]*\"|'[^']*')").matcher(tag);
		if (there.find()) {
			return tag.substring(0, there.start()) + attribute + tag.substring(there.end());
		}
		int nameEnd = 1 + element.length();
		return tag.substring(0, nameEnd) + attribute + tag.substring(nameEnd);
	}

	/** Copies a part with the changes. */
	void copy(InputStream in, OutputStream out) throws IOException {
		List<Edit> inOrder = new ArrayList<>(this.edits);
		inOrder.sort(Comparator.comparingLong(Edit::from).thenComparingLong(Edit::to));
		long at = 0;
		for (Edit edit : inOrder) {
			if (edit.from() < at) {
				throw new UnfitPackageException("changes overlap");
			}
			copy(in, out, edit.from() - at);
			String old = new String(in.readNBytes((int) (edit.to() - edit.from())), StandardCharsets.UTF_8);
			out.write(edit.change().apply(old).getBytes(StandardCharsets.UTF_8));
			at = edit.to();
		}
		in.transferTo(out);
	}

	private static void copy(InputStream in, OutputStream out, long count) throws IOException {
		byte[] buffer = new byte[8192];
		long left = count;
		while (left > 0) {
			int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
			if (read < 0) {
				throw new UnfitPackageException("a part ends early");
			}
			out.write(buffer, 0, read);
			left -= read;
		}
	}

	private record Edit(long from, long to, UnaryOperator<String> change) {
	}

}
