package app.revier.intake;

import app.revier.intake.DateText.Order;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text cells of one column as days. Where day and month could change places (3/4/2026)
 * the other cells of the column decide; else the day comes first, as everywhere in Europe. Under
 * English headings, where an American may have written, that is reported.
 */
final class DateColumn {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(99_999_999);
  private static final int MOST_SCALE = 20;

  /** The day before the first one a spreadsheet counts, its 29 February 1900 included. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  /** 1970 to 2119 as a spreadsheet counts the days; other numbers are hardly meant as days. */
  private static final int FIRST_SERIAL = 25_569;

  private static final int LAST_SERIAL = 80_000;

  private final boolean endOfMonth;
  private int dayFirst;
  private int monthFirst;
  private boolean takeDayFirst = true;
  private boolean sure;
  private @Nullable Doubt firstOpen;
  private boolean contradicted;
  private @Nullable Doubt serial;

  /** For a column in which a month alone means its last day, or else its first. */
  DateColumn(boolean endOfMonth) {
    this.endOfMonth = endOfMonth;
  }

  /**
   * A cell that could have been read in another way.
   *
   * @param row where
   * @param text the cell
   * @param taken as which day
   */
  record Doubt(int row, String text, LocalDate taken) {}

  /** Learns from a cell before the reading begins. */
  void learn(SourceCell cell) {
    if (cell instanceof SourceCell.Text(String text)
        && DateText.of(text.strip()) instanceof DateText.Sure(LocalDate _, Order order)) {
      dayFirst += order == Order.DAY_FIRST ? 1 : 0;
      monthFirst += order == Order.MONTH_FIRST ? 1 : 0;
    }
  }

  /** Ends the learning. */
  void settle(boolean germanHeadings) {
    takeDayFirst = dayFirst >= monthFirst;
    contradicted = dayFirst > 0 && monthFirst > 0;
    sure = germanHeadings || dayFirst != monthFirst;
  }

  /** The day, or none if the text is none. */
  @Nullable LocalDate read(String text, int row) {
    return switch (DateText.of(text)) {
      case DateText.None _ -> null;
      case DateText.Month month ->
          endOfMonth ? month.last().atEndOfMonth() : month.first().atDay(1);
      case DateText.Sure(LocalDate day, Order order) -> {
        contradicted |= order == (takeDayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST);
        yield day;
      }
      case DateText.Either either -> decide(either, text, row);
    };
  }

  /**
   * The day that a plain number means: 20261231, or the count of days that a spreadsheet keeps,
   * which is noted; none if it can be neither.
   */
  @Nullable LocalDate read(BigDecimal number, int row) {
    if (number.scale() > MOST_SCALE || number.compareTo(LARGEST) > 0 || number.signum() <= 0) {
      return null;
    }
    int whole = number.intValue();
    if (whole > LAST_SERIAL) {
      boolean exact = number.compareTo(BigDecimal.valueOf(whole)) == 0;
      return exact && DateText.of(String.valueOf(whole)) instanceof DateText.Sure sure
          ? sure.day()
          : null;
    }
    if (whole < FIRST_SERIAL) {
      return null;
    }
    LocalDate day = SERIAL_ZERO.plusDays(whole);
    if (serial == null) {
      serial = new Doubt(row, CellText.plain(number), day);
    }
    return day;
  }

  private LocalDate decide(DateText.Either either, String text, int row) {
    LocalDate taken = takeDayFirst ? either.dayFirst() : either.monthFirst();
    if (firstOpen == null) {
      firstOpen = new Doubt(row, text, taken);
    }
    return taken;
  }

  /** What is to be reported when all cells are read; none if all is well. */
  @Nullable Doubt doubt() {
    return serial != null ? serial : sure && !contradicted ? null : firstOpen;
  }
}
