package app.revier.cli;

import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.intake.SheetChoice;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each sheet of a file was taken for, and where its headings were found. */
final class ImportedSheets {

  private final ImportPlan plan;
  private final Texts texts;

  ImportedSheets(ImportPlan plan, Texts texts) {
    this.plan = plan;
    this.texts = texts;
  }

  /** Prints a line for each sheet. */
  void print(PrintStream to) {
    plan.sheets().stream().map(this::line).forEach(to::println);
  }

  private String line(SheetReading sheet) {
    ImportKind kind = sheet.kind();
    if (kind == null) {
      return texts.get("cli.import-sheet-left-out", sheet.sheet());
    }
    String word = texts.get("imports.kind-" + kind.code());
    if (sheet.headingRow() == SheetChoice.NO_HEADINGS) {
      return texts.get("cli.import-bare", word, sheet.sheet().length(), sheet.sheet());
    }
    String row = String.valueOf(sheet.headingRow());
    return sheet.sheet().isEmpty()
        ? texts.get("cli.import-table", word, row)
        : texts.get("cli.import-sheet-read", word, sheet.sheet(), row);
  }

  /** Puts the first sheet that was read into a document, and the list of all. */
  void describe(Map<String, @Nullable Object> document) {
    plan.sheets().stream()
        .filter(sheet -> sheet.kind() != null)
        .findFirst()
        .ifPresent(sheet -> document.putAll(one(sheet)));
    List<Object> all = new ArrayList<>();
    for (SheetReading sheet : plan.sheets()) {
      Map<String, @Nullable Object> one = one(sheet);
      one.put("rows", sheet.rows());
      all.add(one);
    }
    document.put("sheets", all);
  }

  private static Map<String, @Nullable Object> one(SheetReading sheet) {
    ImportKind kind = sheet.kind();
    Map<String, @Nullable Object> one = Json.object();
    one.put("kind", kind == null ? null : kind.code());
    one.put("sheet", sheet.sheet());
    boolean headed = kind != null && sheet.headingRow() != SheetChoice.NO_HEADINGS;
    one.put("headerRow", headed ? (Object) sheet.headingRow() : null);
    return one;
  }
}
