package app.revier.desktop.screen.imports;

import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The sentences about an import: what its button does, what it would do and has done. */
final class ImportWords {

  private final Texts texts;
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper(this, "result", "");
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");
  private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper(this, "action", "");
  private final ReadOnlyStringWrapper undoObstacle =
      new ReadOnlyStringWrapper(this, "undoObstacle", "");

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

  /** What the button does. */
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
   * @param readOnly whether the book can only be read
   */
  void describe(ImportState now, boolean readOnly) {
    obstacle.set(obstacle(now, readOnly));
    boolean overtaken = now instanceof ImportState.Imported imported && imported.overtaken();
    undoObstacle.set(overtaken ? texts.get("imports.undo-overtaken") : "");
    switch (now) {
      case ImportState.NoFile _, ImportState.Opening _, ImportState.Unusable _ -> {
        result.set("");
        action.set(texts.get("imports.action-none"));
      }
      case ImportState.Previewed previewed -> {
        result.set(counted("imports.result-would", previewed.preview().plan().counts()));
        action.set(action(previewed.preview().plan()));
      }
      case ImportState.Importing importing ->
          result.set(texts.get("imports.importing", importing.preview().plan().file()));
      case ImportState.Imported imported ->
          result.set(counted("imports.result-done", imported.preview().plan().counts()));
    }
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
      return texts.get("imports.action-contacts", rows);
    }
    if (!plan.newSales().isEmpty()) {
      return kinds.size() == 1
          ? texts.get("imports.action-sales", plan.newSales().size())
          : texts.get("imports.action-rows", rows);
    }
    if (customers > 0 && projects > 0) {
      return texts.get("imports.action-both", customers, projects);
    }
    return projects > 0
        ? texts.get("imports.action-projects", projects)
        : texts.get("imports.action-customers", customers);
  }

  private String obstacle(ImportState now, boolean readOnly) {
    if (readOnly) {
      return texts.get("imports.obstacle-read-only");
    }
    return switch (now) {
      case ImportState.NoFile _, ImportState.Opening _, ImportState.Unusable _ ->
          texts.get("imports.obstacle-no-file");
      case ImportState.Importing _ -> texts.get("imports.obstacle-importing");
      case ImportState.Imported _ -> texts.get("imports.obstacle-done");
      case ImportState.Previewed(Path _, ImportPreview preview, boolean current) ->
          current ? obstacle(preview.plan()) : texts.get("imports.obstacle-busy");
    };
  }

  private String obstacle(ImportPlan plan) {
    if (plan.sheets().stream().allMatch(sheet -> sheet.kind() == null)) {
      return texts.get("imports.obstacle-nothing-recognised");
    }
    if (plan.isEmpty()) {
      boolean rejected = plan.counts().rejected() > 0 && plan.counts().unchanged() == 0;
      return texts.get(rejected ? "imports.obstacle-all-rejected" : "imports.obstacle-nothing-new");
    }
    return "";
  }

  private String counted(String key, ImportPlan.Counts counts) {
    return texts.get(
        key,
        counts.read(),
        counts.created(),
        counts.updated(),
        counts.unchanged(),
        counts.rejected());
  }
}
