package de.lenkungsbericht.job.watch;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import de.lenkungsbericht.portfolio.notation.Printable;

/**
 * The stack trace of a log line, indented: no message in it looks like a line of its own.
 */
public final class StackTrace extends ThrowableProxyConverter {

	private static final Pattern LINE_ENDS = Pattern.compile("\\R");

	@Override
	public String convert(ILoggingEvent event) {
		String trace = super.convert(event);
		return trace.isEmpty() ? trace
				: LINE_ENDS.splitAsStream(trace)
					.map((line) -> "    " + Printable.oneLine(line.replace("\t", "  ")) + System.lineSeparator())
					.collect(Collectors.joining());
	}

}
