package app.revier.book;

import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan workbook carries beside what is seen (decision 0067): whose plan it is, of which day,
 * and what the book was set to.
 *
 * @param form of these lines; what this program reads is {@link #FORM}
 * @param identity of the book
 * @param territory what it is called
 * @param exported the day it was written
 * @param settings by their keys, as the command line takes them
 */
record CarriedPlan(
    int form, String identity, String territory, LocalDate exported, Map<String, String> settings) {

  /** The sheet that holds the lines, in every language. */
  static final String SHEET = "revier";

  /** The form of the lines that is known here. */
  static final int FORM = 1;

  /** Keeps its own copy. */
  CarriedPlan {
    settings = Map.copyOf(settings);
  }

  /**
   * Reads the lines.
   *
   * @return none if the file carries no plan: it has no such sheet, or what is in it is something
   *     else
   */
  static @Nullable CarriedPlan of(TableSource source) throws UnreadableFileException {
    if (!source.sheets().contains(SHEET)) {
      return null;
    }
    Map<String, String> settings = new HashMap<>();
    Map<String, List<String>> others = new HashMap<>();
    source.read(
        SHEET,
        row -> {
          switch (cell(row, 0)) {
            case "setting" -> settings.put(cell(row, 1), cell(row, 2));
            case "format", "book", "exported" ->
                others.put(cell(row, 0), List.of(cell(row, 1), cell(row, 2), cell(row, 3)));
            default -> {}
          }
          return true;
        });
    return of(others, settings);
  }

  private static @Nullable CarriedPlan of(
      Map<String, List<String>> lines, Map<String, String> settings) {
    List<String> format = lines.get("format");
    List<String> book = lines.get("book");
    List<String> exported = lines.get("exported");
    if (format == null || book == null || exported == null) {
      return null;
    }
    try {
      settings.putIfAbsent(Setting.PLAN_YEAR.key(), exported.get(1));
      settings.putIfAbsent(Setting.BASE_YEAR.key(), exported.get(2));
      String form = format.get(0).isEmpty() ? format.get(1) : format.get(0);
      return new CarriedPlan(
          Integer.parseInt(form),
          book.get(0),
          book.get(1),
          LocalDate.parse(exported.get(0)),
          settings);
    } catch (NumberFormatException | DateTimeParseException e) {
      return null;
    }
  }

  private static String cell(SourceRow row, int column) {
    List<SourceCell> cells = row.cells();
    if (column >= cells.size()) {
      return "";
    }
    return switch (cells.get(column)) {
      case SourceCell.Text(String text) -> text.strip();
      case SourceCell.Numeric number -> number.value().toPlainString();
      case SourceCell.Day(LocalDate day) -> day.toString();
      case SourceCell.Truth(boolean value) -> String.valueOf(value);
      case SourceCell.Blank _, SourceCell.Failure _ -> "";
    };
  }
}
