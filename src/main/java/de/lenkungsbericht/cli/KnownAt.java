package de.lenkungsbericht.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import de.lenkungsbericht.job.RequestedDays.Moment;
import de.lenkungsbericht.portfolio.notation.GermanDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time: an instant, a local time in the configured zone, or a day to its end. */
final class KnownAt implements ITypeConverter<Moment> {

	private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.uuuu H:mm[:ss]", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	@Override
	public Moment convert(String text) {
		String iso = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T");
		return instant(iso).or(() -> local(iso, DateTimeFormatter.ISO_LOCAL_DATE_TIME))
			.or(() -> local(text.strip(), GERMAN))
			.or(() -> GermanDate.parse(text).map(KnownAt::endOf))
			.orElseThrow(() -> new TypeConversionException("'" + text
					+ "' is no time; expected 2020-06-23T02:00:00Z, 2020-06-23T08:00, 23.06.2020 08:00 or a day"));
	}

	private static Optional<Moment> instant(String text) {
		return parsed(text, OffsetDateTime::parse).map((time) -> (zone) -> time.toInstant());
	}

	private static Optional<Moment> local(String text, DateTimeFormatter format) {
		return parsed(text, (value) -> LocalDateTime.parse(value, format))
			.map((time) -> (zone) -> time.atZone(zone).toInstant());
	}

	private static Moment endOf(LocalDate day) {
		return (ZoneId zone) -> day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
	}

	private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
		try {
			return Optional.of(parser.apply(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
