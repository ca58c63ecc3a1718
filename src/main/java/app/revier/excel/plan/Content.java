package app.revier.excel.plan;

import app.revier.segment.Cell;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell of a workbook holds. */
sealed interface Content {

  /** Characters. */
  record Text(String text) implements Content {}

  /** An amount in currency units. */
  record Amount(Money money) implements Content {}

  /** Any other number; a share or probability as a fraction. */
  record Figure(double value) implements Content {}

  /** A day. */
  record Day(LocalDate date) implements Content {}

  /**
   * What the workbook works out.
   *
   * @param text the formula in the file's own language: English names, commas, no sign before it
   * @param result what the program worked out, for whoever does not calculate; none for an empty
   *     text
   */
  record Formula(String text, @Nullable Content result) implements Content {}

  /** A field of the matrix, shown in its colours. */
  record Field(Cell field, String name) implements Content {}

  /** A text; none if it is empty. */
  static @Nullable Content of(String text) {
    return text.isEmpty() ? null : new Text(text);
  }

  /** An amount, if there is one. */
  static @Nullable Content of(@Nullable Money money) {
    return money == null ? null : new Amount(money);
  }

  /** A number, if there is one. */
  static @Nullable Content of(@Nullable Number number) {
    return number == null ? null : new Figure(number.doubleValue());
  }

  /** A probability, if there is one. */
  static @Nullable Content of(@Nullable Probability probability) {
    return probability == null ? null : new Figure(probability.value());
  }

  /** A day, if there is one. */
  static @Nullable Content of(@Nullable LocalDate date) {
    return date == null ? null : new Day(date);
  }
}
