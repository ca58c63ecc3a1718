package app.revier.book;

import app.revier.segment.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Minutes by cell as text, {@code A-Grow 60, C-Win 30}, the cells in German or English. */
final class CellMinutesText {

  private static final int MOST = 1_440;
  private static final Pattern ONE = Pattern.compile("([ABC]) *- *(\\p{L}+) *[:= ] *(\\d{1,4})");
  private static final List<List<String>> STRATEGIES =
      List.of(
          List.of("maintain", "halten"), List.of("grow", "ausbauen"), List.of("win", "gewinnen"));

  private CellMinutesText() {}

  /** Reads them; a cell may be there once. */
  static Map<Cell, Integer> parse(String text) {
    Map<Cell, Integer> minutes = new EnumMap<>(Cell.class);
    for (String part : text.split("[,;]", -1)) {
      if (part.isBlank()) {
        continue;
      }
      Matcher one = ONE.matcher(part.strip());
      int each = one.matches() ? Integer.parseInt(one.group(3)) : 0;
      if (each < 1 || each > MOST || minutes.put(cell(one.group(1), one.group(2)), each) != null) {
        throw new IllegalArgumentException("no minutes of a cell: " + part);
      }
    }
    return Collections.unmodifiableMap(minutes);
  }

  /** The cell of a text such as {@code A-Grow} or {@code A-Ausbauen}; none if it is no cell. */
  static @Nullable Cell cell(String text) {
    String[] parts = text.strip().split(" *- *", -1);
    try {
      return parts.length == 2 ? cell(parts[0].toUpperCase(Locale.ROOT), parts[1]) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Cell cell(String size, String strategy) {
    String word = strategy.toLowerCase(Locale.ROOT);
    for (Cell cell : Cell.values()) {
      if (cell.size().name().equals(size)
          && STRATEGIES.get(cell.strategy().ordinal()).contains(word)) {
        return cell;
      }
    }
    throw new IllegalArgumentException("no cell: " + size + "-" + strategy);
  }

  /** Writes them in the order of the matrix. */
  static String format(Map<Cell, Integer> minutes) {
    List<String> parts = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      Integer each = minutes.get(cell);
      if (each != null) {
        parts.add(cell.code() + " " + each);
      }
    }
    return String.join(", ", parts);
  }
}
