package de.lenkungsbericht.catalogue;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The text of a file that knows on which line a place in it is. */
final class SourceText {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final String text;

	private int position;

	private long line = 1;

	private SourceText(String text) {
		this.text = text;
	}

	/**
	 * Decodes UTF-8 with or without byte order mark.
	 * @param invalid is told the 1-based line of the first byte that is no UTF-8
	 * @return empty if there is such a byte
	 */
	static Optional<SourceText> decode(byte[] content, LongConsumer invalid) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		CharBuffer decoded = CharBuffer.allocate(content.length);
		boolean valid = !decoder.decode(ByteBuffer.wrap(content), decoded, true).isError();
		String text = decoded.flip().toString();
		if (!valid) {
			invalid.accept(1 + text.chars().filter((c) -> c == '\n').count());
			return Optional.empty();
		}
		return Optional.of(new SourceText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
	}

	String text() {
		return this.text;
	}

	/**
	 * The 1-based line of the first text at or after a place. Places have to be asked for
	 * in ascending order.
	 * @param place 0-based index of a character
	 */
	long lineAt(long place) {
		int end = this.text.length();
		while (this.position < end && (this.position < place || isLineEnd(this.text.charAt(this.position)))) {
			countLine();
			this.position++;
		}
		return this.line;
	}

	private void countLine() {
		char c = this.text.charAt(this.position);
		boolean endsLine = c == '\n' || c == '\r' && !this.text.startsWith("\n", this.position + 1);
		this.line += endsLine ? 1 : 0;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r';
	}

}
