package de.lenkungsbericht.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.lenkungsbericht.portfolio.notation.VagueDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ValueCodecTests {

	@ParameterizedTest
	@EnumSource(value = Column.class, mode = EnumSource.Mode.EXCLUDE, names = "NR")
	void everyValueOfAColumnIsReadAgainWithoutLoss(Column column) {
		assertThat(samples(column)).isNotEmpty()
			.allSatisfy((value) -> assertThat(ValueCodec.read(column, ValueCodec.write(value))).isEqualTo(value));
	}

	@Test
	void aTextThatIsNoValueOfItsColumnIsNamed() {
		assertThatIllegalStateException().isThrownBy(() -> ValueCodec.read(Column.VOTUM, "vielleicht"))
			.withMessageContaining("votum")
			.withMessageContaining("vielleicht");
	}

	private static List<Value> samples(Column column) {
		return switch (column.type()) {
			case TEXT, COMMITTEE -> List.of(new Value.Text("Zeile 1\nZeile 2; \"zitiert\" ="));
			case LISTED -> column.choices().stream().map((Listed listed) -> (Value) new Value.Choice(listed)).toList();
			case DAY -> List.of(new Value.Day(LocalDate.of(2020, 6, 2)));
			case VAGUE_DATE -> Stream
				.of(new VagueDate("Winter 2020/21 / vsl.", LocalDate.of(2020, 12, 1), LocalDate.of(2021, 2, 28)),
						VagueDate.undated("irgendwann / 2020"), VagueDate.undated("/ x"))
				.<Value>map(Value.Vague::new)
				.toList();
			case AMOUNT -> List.of(amount("12500"), amount("0.01"), amount("1E+300"));
			case DECIMAL -> List.of(decimal("0.5"), decimal("0"), decimal("100"));
			case WHOLE -> List.of(new Value.Whole(2021));
			case MEASURE_NUMBERS ->
				List.of(new Value.Numbers(List.of(new MeasureNumber("KJ-01"), new MeasureNumber("ABC-99"))));
			case MEASURE_NUMBER -> List.of();
		};
	}

	private static Value amount(String euros) {
		return new Value.Amount(new BigDecimal(euros));
	}

	private static Value decimal(String number) {
		return new Value.Decimal(new BigDecimal(number));
	}

}
