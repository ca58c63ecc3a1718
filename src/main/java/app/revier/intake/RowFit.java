package app.revier.intake;

import app.revier.intake.Problem.Code;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which records of a text table can be trusted: those without a fault that have as many
 * fields as there are headings. In all others values may stand below a wrong heading.
 */
final class RowFit {

  /** Of a workbook, in which every cell says where it is. */
  static final RowFit ANY = new RowFit(0, 0, Set.of());

  private final int most;
  private final int least;
  private final Set<Integer> shorter;

  /** What a row of which blanks at the end are dropped must follow without an empty line. */
  private int last;

  private boolean belowGap;

  /**
   * Records of these lengths.
   *
   * @param most as many fields as the headings have, or more if each row ends with a delimiter
   * @param least up to the last heading
   * @param shorter fewer fields that are sound as well, because the file leaves blank ones out
   */
  RowFit(int most, int least, Set<Integer> shorter) {
    this.most = most;
    this.least = least;
    this.shorter = Set.copyOf(shorter);
  }

  /** Begins at the headings. */
  RowFit restarted() {
    return this == ANY ? this : new RowFit(most, least, shorter);
  }

  /** How many fields a sound record has. */
  int expected() {
    return least;
  }

  /** What is wrong about a row, none if it is sound; rows are asked for in their order. */
  @Nullable Code problem(SourceRow row) {
    if (row.fault() != null) {
      return switch (row.fault()) {
        case STRAY_QUOTE -> Code.STRAY_QUOTE;
        case OPEN_QUOTE -> Code.OPEN_QUOTE;
      };
    }
    int fields = row.fields();
    if (!shorter.isEmpty()) {
      belowGap = (belowGap && fields < least) || (last > 0 && row.number() > last + 1);
      last = row.number() + breaks(row);
    }
    if (isSound(fields) && !(belowGap && fields < least)) {
      return null;
    }
    return fields > most ? Code.TOO_MANY_FIELDS : Code.TOO_FEW_FIELDS;
  }

  /** Whether a record of so many fields may be sound. */
  boolean isSound(int fields) {
    return most == 0
        || fields == 0
        || (fields >= least && fields <= most)
        || shorter.contains(fields);
  }

  private static int breaks(SourceRow row) {
    int count = 0;
    for (SourceCell cell : row.cells()) {
      if (cell instanceof SourceCell.Text(String text)) {
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
          count++;
        }
      }
    }
    return count;
  }
}
