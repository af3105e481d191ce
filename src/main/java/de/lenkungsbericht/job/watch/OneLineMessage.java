package de.lenkungsbericht.job.watch;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import de.lenkungsbericht.portfolio.notation.Printable;

/** The message of a log line: a name from outside stays within its line. */
public final class OneLineMessage extends MessageConverter {

	@Override
	public String convert(ILoggingEvent event) {
		return Printable.oneLine(super.convert(event));
	}

}
