package app.revier.intake;

import app.revier.intake.KnownHeading.Part;
import app.revier.intake.Meaning.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/** Leaves each field to one column where several could have it. */
final class ColumnContest {

  /** From this rank on a heading says so little that losing its field is no news. */
  private static final int WEAK = 2;

  private final ImportKind kind;
  private final IntUnaryOperator filled;

  /**
   * A contest.
   *
   * @param kind what the rows are
   * @param filled how many cells of a column have content
   */
  ColumnContest(ImportKind kind, IntUnaryOperator filled) {
    this.kind = kind;
    this.filled = filled;
  }

  /** Leaves each field to its surest column, of equals the first; one without content loses. */
  void settle(List<Meaning> meanings) {
    Map<String, Integer> winners = new HashMap<>();
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      if (meaning.taken()) {
        Integer before = winners.get(place(i, meaning));
        if (before == null || isBetter(i, meaning, before, meanings.get(before))) {
          winners.put(place(i, meaning), i);
        }
      }
    }
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      Integer winner = meaning.taken() ? winners.get(place(i, meaning)) : null;
      if (winner != null && winner != i) {
        boolean surer = meaning.rank() > meanings.get(winner).rank();
        boolean quiet = surer && (kind != ImportKind.CUSTOMERS || isBeside(meaning));
        meanings.set(i, meaning.lostTo(winner, quiet ? Role.PASSED_OVER : Role.TWICE));
      }
    }
  }

  /** Whether a column often stands beside the one that says the same better. */
  private static boolean isBeside(Meaning meaning) {
    return meaning.rank() >= WEAK || meaning.field() == ImportField.COUNTRY;
  }

  private boolean isBetter(int column, Meaning meaning, int otherColumn, Meaning other) {
    if (meaning.rank() != MeaningFinder.BY_USER && other.rank() != MeaningFinder.BY_USER) {
      int here = filled.applyAsInt(column);
      int there = filled.applyAsInt(otherColumn);
      // Customers are told by their number: a column that most of them lack does not tell them,
      // unless the other one has their names, which is then read beside it.
      boolean number =
          meaning.field() == ImportField.NUMBER && !isNameToo(meaning) && !isNameToo(other);
      if (here == 0 || (number && here * 2 < there)) {
        return here == there && meaning.rank() < other.rank();
      }
      if (there == 0 || (number && there * 2 < here)) {
        return true;
      }
    }
    return meaning.rank() < other.rank();
  }

  private boolean isNameToo(Meaning meaning) {
    KnownHeading known =
        kind == ImportKind.CUSTOMERS
            ? null
            : HeadingCatalogue.KNOWN.find(kind, HeadingText.of(meaning.heading()));
    return known != null && known.otherwise() == ImportField.CUSTOMER_NAME;
  }

  /** What only one column can have: any number of columns may tell that a line was not sold. */
  private static String place(int column, Meaning meaning) {
    if (meaning.field() == ImportField.ORDER_STATUS
        || meaning.field() == ImportField.CANCELLED
        || meaning.field() == ImportField.ATTRIBUTE) {
      return meaning.field() + " " + column;
    }
    Part part = meaning.part() == Part.OF_ROW_YEAR ? Part.WHOLE : meaning.part();
    return meaning.field() + " " + part + " " + meaning.year() + " " + meaning.period();
  }
}
