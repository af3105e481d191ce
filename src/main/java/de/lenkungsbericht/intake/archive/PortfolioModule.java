package de.lenkungsbericht.intake.archive;

import java.util.function.Function;

import de.lenkungsbericht.portfolio.CellRef;
import de.lenkungsbericht.portfolio.Column;
import de.lenkungsbericht.portfolio.MeasureNumber;
import de.lenkungsbericht.portfolio.Value;
import de.lenkungsbericht.portfolio.ValueCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes what is small in the domain as the text that people know it by. */
final class PortfolioModule extends SimpleModule {

	private static final long serialVersionUID = 1L;

	PortfolioModule() {
		text(CellRef.class, CellRef::toString, (parser) -> CellRef.parse(parser.getString()));
		text(MeasureNumber.class, MeasureNumber::value, (parser) -> new MeasureNumber(parser.getString()));
		text(Value.class, ValueCodec::write,
				(parser) -> ValueCodec.read(Column.valueOf(parser.currentName()), parser.getString()));
	}

	private <T> void text(Class<T> type, Function<T, String> write, Function<JsonParser, T> read) {
		addSerializer(type, new StdSerializer<>(type) {
			@Override
			public void serialize(T value, JsonGenerator json, SerializationContext context) {
				json.writeString(write.apply(value));
			}
		});
		addDeserializer(type, new StdDeserializer<>(type) {
			@Override
			public T deserialize(JsonParser parser, DeserializationContext context) {
				return read.apply(parser);
			}
		});
	}

}
