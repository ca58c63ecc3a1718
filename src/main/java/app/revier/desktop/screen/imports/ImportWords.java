package app.revier.desktop.screen.imports;

import app.revier.book.AssumedRevenue;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Importing;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The sentences about an import: what its buttons do, what it would do and has done. */
final class ImportWords {

  private final Texts texts;
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper(this, "result", "");
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final ReadOnlyStringWrapper nextObstacle =
      new ReadOnlyStringWrapper(this, "nextObstacle", "");
  private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper(this, "action", "");
  private final ReadOnlyStringWrapper undoObstacle =
      new ReadOnlyStringWrapper(this, "undoObstacle", "");

  private int open;

  ImportWords(Texts texts) {
    this.texts = texts;
  }

  /** What the import would do or has done. */
  ReadOnlyStringProperty resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Why it cannot be carried out now; empty if it can. */
  ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** Why it cannot go on from the step that is shown; empty if it can. */
  ReadOnlyStringProperty nextObstacleProperty() {
    return nextObstacle.getReadOnlyProperty();
  }

  /** What the button does that carries it out, such as "Import 124 customers". */
  ReadOnlyStringProperty actionProperty() {
    return action.getReadOnlyProperty();
  }

  /** Why it cannot be taken back here; empty if it can. */
  ReadOnlyStringProperty undoObstacleProperty() {
    return undoObstacle.getReadOnlyProperty();
  }

  /**
   * Finds the sentences for where an import stands.
   *
   * @param questions how many questions are open
   * @param readOnly whether the book can only be read
   */
  void describe(ImportState now, Step step, int questions, boolean readOnly) {
    open = questions;
    obstacle.set(obstacle(now, readOnly));
    nextObstacle.set(nextObstacle(now, step));
    boolean overtaken = now instanceof Imported imported && imported.overtaken();
    undoObstacle.set(overtaken ? texts.get("imports.undo-overtaken") : "");
    ImportPreview preview = preview(now);
    action.set(preview == null ? texts.get("imports.action-none") : action(preview.plan()));
    result.set(result(now, preview));
  }

  private String result(ImportState now, @Nullable ImportPreview preview) {
    if (preview == null) {
      return "";
    }
    return switch (now) {
      case Opened opened ->
          opened.current()
              ? counted("imports.result-would", preview) + replaced(preview)
              : texts.get("imports.being-read");
      case Importing _ -> texts.get("imports.importing", preview.plan().file());
      default -> counted("imports.result-done", preview) + replaced(preview);
    };
  }

  /** That real revenue takes the place of assumed one, in a line of its own; empty if none does. */
  private String replaced(ImportPreview preview) {
    AssumedRevenue assumed = preview.basis().assumedRevenue();
    int replaced = assumed.replacedBy(preview.plan());
    int left = assumed.count(preview.basis().territory().customers()) - replaced;
    return replaced == 0
        ? ""
        : "\n"
            + texts.get("imports.assumed", replaced)
            + (left == 0 ? "" : " " + texts.get("imports.assumed-left", left));
  }

  private static @Nullable ImportPreview preview(ImportState now) {
    return switch (now) {
      case Opened opened -> opened.preview();
      case Importing importing -> importing.preview();
      case Imported imported -> imported.preview();
      default -> null;
    };
  }

  private String action(ImportPlan plan) {
    ImportPlan.Counts counts = plan.counts();
    int rows = counts.created() + counts.updated();
    Set<ImportKind> kinds = EnumSet.noneOf(ImportKind.class);
    plan.sheets().stream().map(SheetReading::kind).filter(Objects::nonNull).forEach(kinds::add);
    int customers = plan.newCustomers().size() + plan.changedCustomers().size();
    int projects = plan.newProjects().size() + plan.changedProjects().size();
    if (rows == 0) {
      return texts.get("imports.action-none");
    }
    if (kinds.equals(EnumSet.of(ImportKind.CONTACTS))) {
      return plan.newCustomers().isEmpty()
          ? texts.get("imports.action-contacts", rows)
          : texts.get("imports.action-contacts-made", rows, plan.newCustomers().size());
    }
    if (kinds.equals(EnumSet.of(ImportKind.ACTIVITIES))) {
      return texts.get("imports.action-activities", rows);
    }
    int sales = plan.newSales().size() + plan.changedSales().size();
    if (sales > 0) {
      return kinds.size() == 1
          ? sales(sales, plan.newCustomers().size())
          : texts.get("imports.action-rows", rows);
    }
    if (customers > 0 && projects > 0) {
      return texts.get("imports.action-both", customers, projects);
    }
    return projects > 0
        ? texts.get("imports.action-projects", projects)
        : texts.get("imports.action-customers", customers);
  }

  private String sales(int lines, int made) {
    return made == 0
        ? texts.get("imports.action-sales", lines)
        : texts.get("imports.action-sales-made", lines, made);
  }

  private String nextObstacle(ImportState now, Step step) {
    return switch (now) {
      case ImportState.NoFile _, ImportState.Unusable _ -> texts.get("imports.obstacle-no-file");
      case ImportState.Looking _ -> texts.get("imports.obstacle-busy");
      case ImportState.Locked _ -> texts.get("imports.obstacle-locked");
      case Opened opened -> nextObstacle(opened, step);
      case Importing _, Imported _ -> "";
    };
  }

  private String nextObstacle(Opened opened, Step step) {
    if (opened.isUncertain()) {
      return texts.get("imports.obstacle-encoding");
    }
    if (step != Step.COLUMNS) {
      return "";
    }
    for (SheetReading sheet : opened.sketch().sheets()) {
      if (!sheet.missing().isEmpty()) {
        return texts.get("imports.obstacle-missing");
      }
    }
    return isNothingRecognised(opened.sketch())
        ? texts.get("imports.obstacle-nothing-recognised")
        : "";
  }

  private static boolean isNothingRecognised(ImportPlan plan) {
    return plan.sheets().stream().allMatch(sheet -> sheet.kind() == null);
  }

  private String obstacle(ImportState now, boolean readOnly) {
    if (readOnly) {
      return texts.get("imports.obstacle-read-only");
    }
    return switch (now) {
      case ImportState.NoFile _,
          ImportState.Looking _,
          ImportState.Locked _,
          ImportState.Unusable _ ->
          texts.get("imports.obstacle-no-file");
      case Importing _ -> texts.get("imports.obstacle-importing");
      case Imported _ -> texts.get("imports.obstacle-done");
      case Opened opened ->
          opened.preview() != null && opened.current()
              ? obstacle(opened.preview())
              : texts.get("imports.obstacle-busy");
    };
  }

  private String obstacle(ImportPreview preview) {
    ImportPlan plan = preview.plan();
    if (isNothingRecognised(plan)) {
      return texts.get("imports.obstacle-nothing-recognised");
    }
    if (plan.isEmpty() && open > 0) {
      return texts.get("imports.obstacle-questions");
    }
    if (plan.isEmpty() && preview.leftOutByRep() > 0) {
      return texts.get("imports.obstacle-left-out");
    }
    if (plan.isEmpty()) {
      boolean rejected = plan.counts().rejected() > 0 && plan.counts().unchanged() == 0;
      return texts.get(rejected ? "imports.obstacle-all-rejected" : "imports.obstacle-nothing-new");
    }
    return "";
  }

  /** What happened to no row is not worth a word. */
  private void addPart(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(texts.get(key, count));
    }
  }

  /** What becomes of the rows; if they bring records of several kinds, how many of each, too. */
  private String counted(String key, ImportPreview preview) {
    ImportPlan.Counts counts = preview.plan().counts();
    List<String> parts = new ArrayList<>();
    addPart(parts, "imports.part-new", counts.created());
    addPart(parts, "imports.part-changed", counts.updated());
    addPart(parts, "imports.part-unchanged", counts.unchanged() - preview.leftOutByRep());
    addPart(parts, "imports.part-rejected", counts.rejected());
    addPart(parts, "imports.part-left-out", preview.leftOutByRep());
    String counted = texts.get(key, counts.read());
    String rows =
        parts.isEmpty()
            ? counted
            : texts.get("imports.result-parts", counted, String.join(", ", parts));
    if (preview.fresh().size() < 2) {
      return rows;
    }
    String records =
        preview.fresh().entrySet().stream()
            .map(each -> texts.get("imports.count-" + each.getKey().code(), each.getValue()))
            .collect(Collectors.joining(", "));
    return rows + "\n" + texts.get("imports.result-records", records);
  }
}
