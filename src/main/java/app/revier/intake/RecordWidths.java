package app.revier.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How many fields the first records of a text table have, and what that gives away about the
 * program that wrote it: some end each row with a delimiter, some drop the empty fields at the end
 * of a row, and a spreadsheet program drops them for sixteen rows at a time. What no such habit
 * explains is broken.
 */
final class RecordWidths {

  /** Of the rows, so many must have a habit. */
  private static final double MOSTLY = 0.8;

  /** A habit that so many rows have is one, however many there are. */
  private static final int MANY = 8;

  /** Of fewer rows with a habit, at least this share must have it, and two. */
  private static final double SOME = 0.15;

  /** Excel leaves out delimiters for so many rows at a time (KB 77295). */
  private static final int BLOCK = 16;

  private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\p{Nd}{1,3}");
  private static final Pattern REST = Pattern.compile("\\p{Nd}{3}([.,]\\p{Nd}*)?");

  private final List<Counted> records = new ArrayList<>();

  /**
   * One record.
   *
   * @param used how many fields there are up to the last that is not blank
   * @param sound whether it has no fault
   * @param start the kinds of characters of its first cell
   * @param split the fields that may be the first part of an amount cut at its comma
   */
  private record Counted(
      int number, int fields, int used, boolean sound, String start, BitSet split) {

    boolean endsBlank() {
      return used < fields;
    }
  }

  /** Looks at a record; does nothing for a row of a workbook. */
  void add(SourceRow row) {
    if (row.fields() > 0) {
      List<SourceCell> cells = row.cells();
      int used = cells.size();
      while (used > 0 && cells.get(used - 1) instanceof SourceCell.Blank) {
        used--;
      }
      records.add(
          new Counted(
              row.number(),
              row.fields(),
              used,
              row.fault() == null,
              used == 0 ? "" : shape(cells.getFirst()),
              splitAmounts(cells)));
    }
  }

  private static String shape(SourceCell cell) {
    StringBuilder shape = new StringBuilder();
    for (char c : CellText.of(cell).toCharArray()) {
      char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static BitSet splitAmounts(List<SourceCell> cells) {
    BitSet split = new BitSet();
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (THOUSANDS.matcher(CellText.of(cells.get(i))).matches()
          && REST.matcher(CellText.of(cells.get(i + 1))).matches()) {
        split.set(i);
      }
    }
    return split;
  }

  /**
   * How many fields a record below the headings may have.
   *
   * @param headingRow the row of the headings
   * @param width how many columns there are up to the last with a heading
   */
  RowFit fit(int headingRow, int width) {
    int headings = 0;
    List<Counted> below = new ArrayList<>();
    int broken = 0;
    for (Counted record : records) {
      if (record.number() == headingRow) {
        headings = record.fields();
      } else if (record.number() > headingRow && record.sound()) {
        below.add(record);
      } else if (record.number() > headingRow) {
        broken++;
      }
    }
    if (headingRow == SheetChoice.NO_HEADINGS) {
      headings = commonest(below);
    }
    if (headings == 0) {
      return RowFit.ANY;
    }
    int most = Math.max(headings, width);
    most = Math.max(most, withDelimiterAtTheEnd(below, most));
    return new RowFit(most, width, shorter(below, broken, width, most));
  }

  /** The number of fields that most records have. */
  private static int commonest(List<Counted> records) {
    Map<Integer, Integer> counts = new HashMap<>();
    records.forEach(record -> counts.merge(record.fields(), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /** The numbers of the rows below the headings that do not fit. */
  Set<Integer> misfits(RowFit fit) {
    Set<Integer> numbers = new HashSet<>();
    for (Counted record : records) {
      if (!record.sound() || !fit.isSound(record.fields())) {
        numbers.add(record.number());
      }
    }
    return numbers;
  }

  /** The number of fields that most rows have because their last ones are always blank, or 0. */
  private static int withDelimiterAtTheEnd(List<Counted> below, int most) {
    Map<Integer, Integer> counts = new HashMap<>();
    Map<Integer, BitSet> splits = new HashMap<>();
    for (Counted record : below) {
      if (record.fields() > most && record.used() <= most) {
        counts.merge(record.fields(), 1, Integer::sum);
        splits
            .computeIfAbsent(record.fields(), fields -> (BitSet) record.split().clone())
            .and(record.split());
      }
    }
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      BitSet split = splits.getOrDefault(count.getKey(), new BitSet());
      if (count.getValue() > 1 && count.getValue() >= MOSTLY * below.size() && split.isEmpty()) {
        return count.getKey();
      }
    }
    return 0;
  }

  private static Set<Integer> shorter(List<Counted> below, int faults, int width, int most) {
    List<Counted> shorts = below.stream().filter(record -> record.fields() < width).toList();
    if (shorts.isEmpty()) {
      return Set.of();
    }
    Set<Integer> inBlocks = shortBlocks(below, width);
    if (!inBlocks.isEmpty()) {
      return inBlocks;
    }
    boolean blanksAreWritten =
        below.stream().anyMatch(record -> record.fields() <= most && record.endsBlank());
    if (blanksAreWritten || !areScattered(below, width) || areCutLines(below, width)) {
      return Set.of();
    }
    long broken = faults + below.stream().filter(record -> record.used() > most).count();
    Set<Integer> allowed = new HashSet<>();
    for (Counted record : shorts) {
      long count = shorts.stream().filter(other -> other.fields() <= record.fields()).count();
      if (count > 1 && count >= MANY * broken && (count >= MANY || count >= SOME * below.size())) {
        allowed.add(record.fields());
      }
    }
    return allowed;
  }

  /** Whether short rows stand between others, not only below them. */
  private static boolean areScattered(List<Counted> below, int width) {
    int first = -1;
    for (int i = 0; i < below.size(); i++) {
      int fields = below.get(i).fields();
      if (fields < width && first < 0) {
        first = fields;
      } else if (first >= 0 && fields != first) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the short rows are the pieces of rows with line breaks in them: together they are as
   * long as a row, and the second begins as no row does.
   */
  private static boolean areCutLines(List<Counted> below, int width) {
    Set<String> starts = new HashSet<>();
    int shorts = 0;
    int pieces = 0;
    for (Counted record : below) {
      if (record.fields() >= width) {
        starts.add(record.start());
      }
    }
    for (int i = 0; i < below.size(); i++) {
      Counted record = below.get(i);
      shorts += record.fields() < width ? 1 : 0;
      boolean second =
          i > 0
              && record.fields() < width
              && below.get(i - 1).fields() + record.fields() == width + 1
              && !starts.isEmpty()
              && !starts.contains(record.start());
      pieces += second ? 2 : 0;
    }
    return pieces >= MOSTLY * shorts;
  }

  /** The numbers of fields of blocks in which all rows are equally short; none if not all are. */
  private static Set<Integer> shortBlocks(List<Counted> below, int width) {
    Map<Integer, Set<Integer>> blocks = new HashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    for (Counted record : below) {
      int block = (record.number() - 1) / BLOCK;
      blocks.computeIfAbsent(block, number -> new HashSet<>()).add(record.fields());
      rows.merge(block, 1, Integer::sum);
    }
    Set<Integer> allowed = new HashSet<>();
    int largest = 0;
    for (Map.Entry<Integer, Set<Integer>> block : blocks.entrySet()) {
      boolean isShort = block.getValue().stream().anyMatch(fields -> fields < width);
      if (isShort && (block.getValue().size() > 1 || block.getKey() == 0)) {
        return Set.of();
      }
      if (isShort) {
        allowed.addAll(block.getValue());
        largest = Math.max(largest, rows.getOrDefault(block.getKey(), 0));
      }
    }
    return largest >= BLOCK / 4 ? allowed : Set.of();
  }
}
