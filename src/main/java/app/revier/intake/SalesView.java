package app.revier.intake;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Shows lines kept in arrays as a list; each line is made when it is asked for. */
final class SalesView extends AbstractList<SalesLine> implements RandomAccess {

  private static final int QUANTITY_SCALE = 3;

  private final SalesColumns lines;
  private final SalesColumns.Numbering<String> words;

  SalesView(SalesColumns lines, SalesColumns.Numbering<String> words) {
    this.lines = lines;
    this.words = words;
  }

  @Override
  public SalesLine get(int index) {
    return new SalesLine(
        new CustomerId(lines.customer(index)),
        LocalDate.ofEpochDay(lines.day(index)),
        words.get(lines.product(index)),
        words.get(lines.group(index)),
        quantity(lines.quantity(index)),
        Money.ofCents(lines.cents(index)));
  }

  private static @Nullable BigDecimal quantity(long thousandths) {
    if (thousandths == SalesColumns.NO_QUANTITY) {
      return null;
    }
    return thousandths % 1_000 == 0
        ? BigDecimal.valueOf(thousandths / 1_000)
        : BigDecimal.valueOf(thousandths, QUANTITY_SCALE).stripTrailingZeros();
  }

  @Override
  public int size() {
    return lines.size();
  }
}
