package app.revier.store;

import app.revier.territory.Limits;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one row in the order of its columns, in the form the book keeps them. */
final class Values {

  private static final double BILLION = 1e9;

  private final @Nullable Object[] values;
  private int count;

  Values(int size) {
    values = new Object[size];
  }

  Values text(String text) {
    return add(text);
  }

  Values optionalText(@Nullable String text) {
    return add(text);
  }

  Values word(@Nullable Enum<?> word) {
    return add(word == null ? null : word.name());
  }

  Values number(long number) {
    return add(number);
  }

  Values optionalNumber(@Nullable Integer number) {
    return add(number == null ? null : Long.valueOf(number));
  }

  Values flag(boolean flag) {
    return add(flag ? 1L : 0L);
  }

  Values money(Money amount) {
    return add(Limits.keptCents(amount.cents()));
  }

  Values optionalMoney(@Nullable Money amount) {
    return add(amount == null ? null : Limits.keptCents(amount.cents()));
  }

  Values probability(@Nullable Probability probability) {
    return add(probability == null ? null : Math.round(probability.value() * BILLION));
  }

  Values day(@Nullable LocalDate day) {
    return add(day == null ? null : Long.valueOf(Limits.keptDay(day.toEpochDay())));
  }

  Values time(@Nullable LocalTime time) {
    if (time != null && !time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException("a part of a second: " + time);
    }
    return add(time == null ? null : Long.valueOf(time.toSecondOfDay()));
  }

  Values add(@Nullable Object value) {
    values[count++] = value;
    return this;
  }

  /** Sets the parameters of a statement from the first on. */
  void bind(PreparedStatement statement) throws SQLException {
    if (count != values.length) {
      throw new IllegalStateException(count + " values for " + values.length + " columns");
    }
    for (int i = 0; i < count; i++) {
      Object value = values[i];
      switch (value) {
        case null -> statement.setNull(i + 1, Types.NULL);
        case String text -> statement.setString(i + 1, text);
        case Long number -> statement.setLong(i + 1, number);
        default -> throw new IllegalStateException("no form for " + value.getClass());
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
