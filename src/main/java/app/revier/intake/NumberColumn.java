package app.revier.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text cells of one column as numbers. A text with one comma or point and three digits
 * behind ("1.234") is decided by what the other cells of the column give away, else by the other
 * columns of the file, else by the language of the headings, else it is taken as thousands.
 */
final class NumberColumn {

  private static final Pattern MILLIONS = Pattern.compile("[^\\p{L}]*[0-9] ?[mM]");

  private final ValueKind kind;
  private final MarkVotes votes = new MarkVotes();

  /** The mark that decides; none if nothing is known of the column. */
  private @Nullable DecimalMark mark;

  /** Whether the mark is only that of the language of the headings. */
  private boolean onlyByLanguage;

  private boolean contradicted;
  private @Nullable Doubt firstOpen;
  private @Nullable Doubt firstUnsure;

  NumberColumn(ValueKind kind) {
    this.kind = kind;
  }

  /**
   * A number as read.
   *
   * @param value the number in front of the per cent sign
   * @param percent whether there is one
   * @param multiple whether its own unit of thousands has been applied
   */
  record Reading(BigDecimal value, boolean percent, boolean multiple) {}

  /**
   * A cell that could have been read in another way.
   *
   * @param row where
   * @param text the cell
   * @param taken as what
   */
  record Doubt(int row, String text, BigDecimal taken) {}

  /** Learns from a cell before the reading begins. */
  void learn(SourceCell cell) {
    if (cell instanceof SourceCell.Text(String text)
        && NumberText.of(text.strip()) instanceof NumberText.Sure sure
        && sure.mark() != null) {
      votes.add(sure.mark());
    }
  }

  /** What the column gives away. */
  MarkVotes votes() {
    return votes;
  }

  /** Ends the learning; says what counts where the column itself gives nothing away. */
  void settle(@Nullable DecimalMark fromFile, @Nullable DecimalMark fromLanguage) {
    contradicted = votes.isSplit();
    mark = votes.winner();
    if (mark == null) {
      mark = fromFile;
    }
    if (mark == null) {
      mark = fromLanguage;
      onlyByLanguage = fromLanguage != null;
    }
  }

  /** The number, or none if the text is none. */
  @Nullable Reading read(String text, int row) {
    return switch (number(text)) {
      case NumberText.None _ -> null;
      case NumberText.Sure sure -> {
        contradicted |= sure.mark() != null && mark != null && sure.mark() != mark;
        yield new Reading(sure.value(), sure.percent(), sure.multiple());
      }
      case NumberText.Either either ->
          new Reading(decide(either, text, row), either.percent(), either.multiple());
    };
  }

  /** Among amounts "1.5m" is a million and a half; elsewhere m may be metres. */
  private NumberText number(String text) {
    NumberText read = NumberText.of(text);
    boolean millions =
        kind == ValueKind.MONEY
            && read instanceof NumberText.None
            && MILLIONS.matcher(text).matches();
    return millions ? NumberText.of(text + "io") : read;
  }

  private BigDecimal decide(NumberText.Either either, String text, int row) {
    NumberText.Taken taken = either.as(kind, mark, onlyByLanguage);
    if (kind != ValueKind.DEGREES && kind != ValueKind.SHARE && firstOpen == null) {
      firstOpen = new Doubt(row, text, taken.value());
    }
    if (firstUnsure == null && !taken.sure()) {
      firstUnsure = new Doubt(row, text, taken.value());
    }
    return taken.value();
  }

  /** What is to be reported when all cells are read; none if all is well. */
  @Nullable Doubt doubt() {
    return firstUnsure == null && contradicted ? firstOpen : firstUnsure;
  }
}
