package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.Problem.Code;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One column of a recognised table, with what has been learned of how its cells are written. */
final class TableColumn {

  private static final int MOST_SAMPLES = 3;

  private final int index;
  private final String heading;
  private final @Nullable ImportField field;
  private final Part part;
  private final int year;
  private final HeadingText.Unit unit;
  private final @Nullable String currency;
  private final NumberedName.Side side;
  private final List<Object> samples = new ArrayList<>(MOST_SAMPLES);
  private final @Nullable NumberColumn numbers;
  private final @Nullable DateColumn dates;
  private final @Nullable ShareColumn shares;
  private boolean fiveDigits;
  private boolean pointed;

  TableColumn(
      int index,
      String heading,
      @Nullable ImportField field,
      Part part,
      int year,
      HeadingText.Unit unit,
      @Nullable String currency) {
    this(index, heading, field, part, year, unit, currency, NumberedName.Side.BOTH);
  }

  private TableColumn(
      int index,
      String heading,
      @Nullable ImportField field,
      Part part,
      int year,
      HeadingText.Unit unit,
      @Nullable String currency,
      NumberedName.Side side) {
    this.side = side;
    this.index = index;
    this.heading = heading;
    this.field = field;
    this.part = part;
    this.year = year;
    this.unit = unit;
    this.currency = currency;
    ValueKind kind = field == null ? ValueKind.TEXT : ValueKind.of(field);
    numbers = kind.isNumber() ? new NumberColumn(kind) : null;
    dates = kind == ValueKind.DAY ? new DateColumn(field == ImportField.CONTRACT_UNTIL) : null;
    shares =
        kind == ValueKind.SHARE && field != null
            ? new ShareColumn(field, unit == HeadingText.Unit.PERCENT, heading)
            : null;
  }

  /** The same column as that of a number or name of which the other stands in its cells as well. */
  TableColumn apart(ImportField other, NumberedName.Side otherSide) {
    return new TableColumn(index, heading, other, part, year, unit, currency, otherSide);
  }

  /** What of a cell belongs to its field. */
  SourceCell taken(SourceCell cell) {
    return side.of(cell);
  }

  /** The column counted from 0. */
  int index() {
    return index;
  }

  String letters() {
    return ColumnLetters.of(index);
  }

  String heading() {
    return heading;
  }

  /** What it is read as; none if it is left out. */
  @Nullable ImportField field() {
    return field;
  }

  Part part() {
    return part;
  }

  /** The year of a revenue column, else 0. */
  int year() {
    return year;
  }

  /** How its text cells are read as numbers. */
  NumberColumn numbers() {
    return known(numbers);
  }

  /** How its text cells are read as days. */
  DateColumn dates() {
    return known(dates);
  }

  /** How its numbers are read as parts of a whole. */
  ShareColumn shares() {
    return known(shares);
  }

  private <T> T known(@Nullable T reading) {
    if (reading == null) {
      throw new IllegalStateException("column " + heading + " is not of this kind");
    }
    return reading;
  }

  /** The currency that its heading, its unit or the title of the list names, or none. */
  @Nullable String currency() {
    return currency;
  }

  /** By what the numbers of the column are multiplied for the unit in its heading. */
  int factor() {
    return switch (unit) {
      case THOUSANDS -> 1_000;
      case MILLIONS -> 1_000_000;
      case HOURS ->
          field == ImportField.VISIT_MINUTES || field == ImportField.PREPARATION_MINUTES ? 60 : 1;
      case WEEKS -> field == ImportField.VISIT_INTERVAL ? 7 : 1;
      case PLAIN, PERCENT, QUANTITY -> 1;
    };
  }

  /** Whether any cell below the heading has content. */
  boolean hasContent() {
    return !samples.isEmpty();
  }

  /** Whether its first cells hold nothing but figures. */
  boolean holdsFigures() {
    return !samples.isEmpty() && samples.stream().allMatch(TableColumn::isFigure);
  }

  private static boolean isFigure(Object sample) {
    return sample instanceof SourceCell.Numeric
        || (sample instanceof String text && !(NumberText.of(text) instanceof NumberText.None));
  }

  /** Whether postcodes in it have five digits, as German ones do. */
  boolean hasFiveDigits() {
    return fiveDigits;
  }

  /**
   * Whether its texts name something by digits that a program may have written as a number with
   * decimals: 17850.0 is 17850, unless others of the column have real decimals, as 12.1 has.
   */
  boolean namesByDigits() {
    return !pointed && DigitText.isFor(field);
  }

  /**
   * A cell of the column as it is quoted: figures and days as such, so that each language writes
   * them in its own form, but the digits of a number that only names something as they stand.
   */
  Object quote(SourceCell cell) {
    boolean names = field == null || !ValueKind.of(field).isNumber();
    return switch (cell) {
      case SourceCell.Numeric number
          when names && !number.percent() && (number.shown() != null || isWhole(number.value())) ->
          CellText.quote(cell);
      case SourceCell.Numeric _, SourceCell.Day _, SourceCell.Truth _ -> cell;
      case SourceCell.Blank _, SourceCell.Text _, SourceCell.Failure _ -> CellText.quote(cell);
    };
  }

  /** A part of a whole as the column writes it: a score in points, else per cent. */
  SourceCell portion(BigDecimal share) {
    return field == ImportField.LOYALTY
        ? new SourceCell.Numeric(share.movePointRight(2), false)
        : new SourceCell.Numeric(share, true);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
  }

  /** Learns from a cell before the reading begins. */
  void learn(SourceCell cell) {
    if (cell instanceof SourceCell.Blank) {
      return;
    }
    String text =
        samples.size() < MOST_SAMPLES || field == ImportField.POSTCODE ? CellText.of(cell) : "";
    if (samples.size() < MOST_SAMPLES && !text.isEmpty()) {
      samples.add(quote(cell));
    }
    fiveDigits |=
        field == ImportField.POSTCODE && text.length() == 5 && Character.isDigit(text.charAt(0));
    pointed |=
        DigitText.isFor(field)
            && cell instanceof SourceCell.Text(String raw)
            && DigitText.hasDecimals(raw);
    if (numbers != null) {
      numbers.learn(cell);
    }
    if (dates != null) {
      dates.learn(cell);
    }
    if (shares != null) {
      learnShare(shares, cell);
    }
  }

  private static void learnShare(ShareColumn shares, SourceCell cell) {
    if (cell instanceof SourceCell.Numeric number && !number.percent()) {
      shares.learn(number.value());
    } else if (cell instanceof SourceCell.Text(String text)) {
      NumberText read = NumberText.of(text.strip());
      if (read instanceof NumberText.Sure sure && !sure.percent()) {
        shares.learn(sure.value());
      } else if (read instanceof NumberText.Either either && !either.percent()) {
        shares.learn(either.decimal());
      }
    }
  }

  /** Takes what is to be reported of a column when all its cells are read. */
  @FunctionalInterface
  interface DoubtTaker {
    /** One problem, with its row and its arguments. */
    void take(Code code, int row, List<Object> arguments);
  }

  /** Gives what could have been read in another way. */
  void forEachDoubt(DoubtTaker taker) {
    NumberColumn.Doubt number = numbers == null ? null : numbers.doubt();
    if (number != null) {
      SourceCell taken = new SourceCell.Numeric(number.taken(), false);
      taker.take(Code.AMBIGUOUS_NUMBER, number.row(), List.of(heading, number.text(), taken));
    }
    ShareColumn.Doubt share = shares == null ? null : shares.doubt();
    if (share != null) {
      SourceCell taken = portion(share.taken());
      taker.take(Code.AMBIGUOUS_NUMBER, share.row(), List.of(heading, share.text(), taken));
    }
    DateColumn.Doubt date = dates == null ? null : dates.doubt();
    if (date != null) {
      SourceCell taken = new SourceCell.Day(date.taken());
      taker.take(Code.AMBIGUOUS_DATE, date.row(), List.of(heading, date.text(), taken));
    }
  }

  /** The column as the plan shows it. */
  SheetReading.Column reading() {
    // What is taken off an amount is no second one.
    ImportField shown = part == KnownHeading.Part.INCLUDED_TAX ? null : field;
    return new SheetReading.Column(letters(), heading, shown, year, samples);
  }
}
