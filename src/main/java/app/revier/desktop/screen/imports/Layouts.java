package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Memory;
import app.revier.intake.ColumnLetters;
import app.revier.intake.ImportField;
import app.revier.intake.ImportKind;
import app.revier.intake.SheetChoice;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rep said of lists by hand, remembered by their headings, so that the next list of the
 * same layout is understood at once. The order of the columns does not matter. Kept in the
 * preferences of the user, the latest first; only headings, words such as stages, and what they
 * mean, nothing else of the rows.
 */
final class Layouts {

  private static final String NAME = "layout.import-lists";

  /** A rep has a few programs that lists come from. */
  private static final int MOST = 40;

  private static final int ROWS = 60;

  /** Stands between a field and a word in it. */
  private static final char OF = ':';

  private final Memory memory;

  Layouts(Memory memory) {
    this.memory = memory;
  }

  /**
   * What was said of a list.
   *
   * @param kind what its rows are; none recognises it
   * @param planYear the plan year of then
   * @param columns headings to codes of fields, see {@link ImportField#isTarget}
   * @param words what words of the rows mean, by the field they stand in
   */
  private record Layout(
      @Nullable ImportKind kind,
      int planYear,
      Map<String, String> columns,
      Map<ImportField, Map<String, String>> words) {

    /** Whether only words were said, and nothing of the columns. */
    boolean isOfWordsOnly() {
      return kind == null && columns.isEmpty() && !words.isEmpty();
    }
  }

  /**
   * What was said of a sheet with the same headings; none if nothing was.
   *
   * @param planYear a revenue whose heading names no year is not the same year any more once the
   *     plan year is another one, and has to be said again
   */
  @Nullable SheetChoice find(SheetLook sheet, int planYear) {
    Map<String, Layout> all = all();
    if (all.isEmpty()) {
      return null;
    }
    for (SourceRow row : sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()))) {
      Map<Integer, String> headings = headings(row);
      Layout layout = headings.isEmpty() ? null : all.get(key(headings));
      if (layout != null && !layout.isOfWordsOnly()) {
        Map<String, String> columns = new HashMap<>();
        headings.forEach(
            (column, heading) -> {
              String code = layout.columns.get(heading);
              if (code != null && holds(code, heading, layout.planYear == planYear)) {
                columns.put(ColumnLetters.of(column), code);
              }
            });
        return new SheetChoice(true, layout.kind, row.number(), columns);
      }
    }
    return null;
  }

  private static boolean holds(String code, String heading, boolean sameYear) {
    int year = code.indexOf(':');
    return ImportField.isTarget(code)
        && (year < 0 || sameYear || heading.contains(code.substring(year + 1)));
  }

  /** Remembers what was said of a sheet; if that is nothing, forgets it. */
  void remember(SheetLook sheet, int headingRow, SheetChoice said, int planYear) {
    Map<Integer, String> headings = headings(sheet, headingRow);
    if (headings.isEmpty()) {
      return;
    }
    Map<String, String> columns = new TreeMap<>();
    headings.forEach(
        (column, heading) -> {
          String code = said.columns().get(ColumnLetters.of(column));
          if (code != null) {
            columns.put(heading, code);
          }
        });
    Layout before = all().get(key(headings));
    Map<ImportField, Map<String, String>> words = before == null ? Map.of() : before.words;
    putFirst(key(headings), new Layout(said.kind(), planYear, columns, words));
  }

  private void putFirst(String key, Layout layout) {
    Map<String, Layout> all = all();
    all.remove(key);
    Map<String, Layout> now = new LinkedHashMap<>();
    now.put(key, layout);
    now.putAll(all);
    write(now);
  }

  /** What words mean in sheets with the same headings, by the field they stand in. */
  Map<ImportField, Map<String, String>> words(SheetLook sheet) {
    Map<String, Layout> all = all();
    for (SourceRow row : sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()))) {
      Map<Integer, String> headings = headings(row);
      Layout layout = headings.isEmpty() ? null : all.get(key(headings));
      if (layout != null) {
        return layout.words;
      }
    }
    return Map.of();
  }

  /** Remembers what a word means in sheets with the same headings. */
  void rememberWord(
      SheetLook sheet, int headingRow, ImportField field, String word, String meaning) {
    Map<Integer, String> headings = headings(sheet, headingRow);
    if (headings.isEmpty()) {
      return;
    }
    Layout before = all().get(key(headings));
    Map<ImportField, Map<String, String>> words = new EnumMap<>(ImportField.class);
    if (before != null) {
      words.putAll(before.words);
    }
    Map<String, String> meanings = new TreeMap<>(words.getOrDefault(field, Map.of()));
    meanings.put(word, meaning);
    words.put(field, meanings);
    putFirst(
        key(headings),
        before == null
            ? new Layout(null, 0, Map.of(), words)
            : new Layout(before.kind, before.planYear, before.columns, words));
  }

  /** Forgets what was said of sheets with the same headings. */
  void forget(SheetLook sheet, int headingRow) {
    Map<Integer, String> headings = headings(sheet, headingRow);
    Map<String, Layout> all = all();
    if (!headings.isEmpty() && all.remove(key(headings)) != null) {
      write(all);
    }
  }

  private static Map<Integer, String> headings(SheetLook sheet, int headingRow) {
    return sheet.rows().stream()
        .filter(row -> row.number() == headingRow)
        .findFirst()
        .map(Layouts::headings)
        .orElse(Map.of());
  }

  /** The headings of a row by their columns; of two that are the same the second is told apart. */
  private static Map<Integer, String> headings(SourceRow row) {
    Map<Integer, String> headings = new TreeMap<>();
    for (int i = 0; i < row.cells().size(); i++) {
      SourceCell cell = row.cells().get(i);
      String heading = SheetLook.heading(cell);
      String free = heading;
      for (int n = 2; headings.containsValue(free); n++) {
        free = heading + " #" + n;
      }
      if (!heading.isEmpty()) {
        headings.put(i, free);
      }
    }
    return headings.size() < 2 ? Map.of() : headings;
  }

  private static String key(Map<Integer, String> headings) {
    return String.join("&", headings.values().stream().sorted().map(Layouts::safe).toList());
  }

  private Map<String, Layout> all() {
    Map<String, Layout> all = new LinkedHashMap<>();
    String kept = Objects.requireNonNullElse(memory.get(NAME), "");
    for (String line : kept.split("\n", -1)) {
      String[] parts = line.split(" ", -1);
      if (parts.length >= 3) {
        all.put(parts[0], layout(parts));
      }
    }
    return all;
  }

  /** Of what other versions wrote only what can be read counts. */
  private static Layout layout(String[] parts) {
    Map<String, String> columns = new HashMap<>();
    Map<ImportField, Map<String, String>> words = new EnumMap<>(ImportField.class);
    for (int i = 3; i < parts.length; i++) {
      int at = parts[i].indexOf('=');
      // A heading never holds the colon itself, which is written in another way.
      int colon = parts[i].indexOf(OF);
      if (at > 0 && colon > 0 && colon < at) {
        ImportField field = ImportField.ofCode(parts[i].substring(0, colon));
        if (field != null) {
          words
              .computeIfAbsent(field, _ -> new TreeMap<>())
              .put(read(parts[i].substring(colon + 1, at)), read(parts[i].substring(at + 1)));
        }
      } else if (at > 0) {
        columns.put(read(parts[i].substring(0, at)), parts[i].substring(at + 1));
      }
    }
    ImportKind kind = null;
    for (ImportKind each : ImportKind.values()) {
      kind = each.code().equals(parts[1]) ? each : kind;
    }
    int year = parts[2].matches("[0-9]{4}") ? Integer.parseInt(parts[2]) : 0;
    return new Layout(kind, year, columns, words);
  }

  private void write(Map<String, Layout> all) {
    List<String> lines = new ArrayList<>();
    all.entrySet().stream()
        .limit(MOST)
        .forEach(
            entry -> {
              Layout layout = entry.getValue();
              StringBuilder line = new StringBuilder(entry.getKey());
              line.append(' ').append(layout.kind == null ? "-" : layout.kind.code());
              line.append(' ').append(layout.planYear);
              layout.columns.forEach(
                  (heading, code) ->
                      line.append(' ').append(safe(heading)).append('=').append(code));
              layout.words.forEach(
                  (field, meanings) ->
                      meanings.forEach(
                          (word, code) ->
                              line.append(' ')
                                  .append(field.code())
                                  .append(OF)
                                  .append(safe(word))
                                  .append('=')
                                  .append(safe(code))));
              lines.add(line.toString());
            });
    memory.put(NAME, String.join("\n", lines));
  }

  private static String read(String written) {
    return URLDecoder.decode(written, StandardCharsets.UTF_8);
  }

  private static String safe(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
