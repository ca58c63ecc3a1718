package app.revier.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Columns of revenue that stand twice. Where the second says nothing else in any row, leaving it
 * out loses nothing.
 */
final class TwinColumns {

  private record Pair(int lost, int winner) {}

  private final List<Pair> pairs = new ArrayList<>();
  private final BitSet different = new BitSet();

  /** Of a row of headings. */
  TwinColumns(List<Meaning> meanings) {
    for (int i = 0; i < meanings.size(); i++) {
      Meaning lost = meanings.get(i);
      if (lost.isLostRevenue()) {
        Meaning winner = meanings.get(lost.winner());
        pairs.add(new Pair(i, lost.winner()));
        different.set(
            i,
            lost.unit() != winner.unit()
                || !Objects.equals(
                    CurrencyWords.inHeading(lost.heading()),
                    CurrencyWords.inHeading(winner.heading())));
      }
    }
  }

  /** Looks at a row. */
  void compare(List<SourceCell> cells) {
    for (Pair pair : pairs) {
      SourceCell lost = cell(cells, pair.lost);
      if (!(lost instanceof SourceCell.Blank) && !lost.equals(cell(cells, pair.winner))) {
        different.set(pair.lost);
      }
    }
  }

  private static SourceCell cell(List<SourceCell> cells, int index) {
    return index < cells.size() ? cells.get(index) : SourceCell.Blank.BLANK;
  }

  /** Whether a column has said nothing else than the one that is used. */
  boolean isSame(int lost) {
    return !different.get(lost);
  }
}
