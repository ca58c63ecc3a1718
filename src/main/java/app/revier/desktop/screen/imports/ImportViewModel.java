package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.intake.Field;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.SheetReading;
import app.revier.task.Progress;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One import from the choice of a file to the book, and back again. */
final class ImportViewModel {

  private final Desk desk;
  private final Texts texts;
  private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper("");
  private final BooleanProperty updateExisting = new SimpleBooleanProperty(true);
  private final ObservableList<SheetReading.Column> columns = FXCollections.observableArrayList();
  private final ObservableList<SheetReading> sheets = FXCollections.observableArrayList();
  private final Map<String, String> headings = new HashMap<>();
  private @Nullable String onlySheet;
  private int asked;

  ImportViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    updateExisting.subscribe(
        (before, now) -> {
          if (file.get() != null && !done.get()) {
            prepare();
          }
        });
    describe();
  }

  /** The chosen file, if any. */
  ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What the import would do, once the file has been read. */
  ReadOnlyObjectProperty<@Nullable ImportPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** Why the file cannot be used, in words; empty if it can. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** Whether the import has been carried out. */
  ReadOnlyBooleanProperty doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** What the import would do or has done, in a sentence. */
  ReadOnlyStringProperty resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Why the import cannot be carried out now, in words; empty if it can. */
  ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** What the button does, such as "Import 124 customers". */
  ReadOnlyStringProperty actionProperty() {
    return action.getReadOnlyProperty();
  }

  /** Whether what the book has already is updated. */
  BooleanProperty updateExistingProperty() {
    return updateExisting;
  }

  /** The columns of the recognised sheets. */
  ObservableList<SheetReading.Column> columns() {
    return columns;
  }

  /** How the sheets were understood. */
  ObservableList<SheetReading> sheets() {
    return sheets;
  }

  /** Takes another file and reads it. */
  void choose(Path chosen) {
    file.set(chosen);
    headings.clear();
    onlySheet = null;
    prepare();
  }

  /** Back to the choice of a file. */
  void startOver() {
    asked++;
    file.set(null);
    plan.set(null);
    complaint.set("");
    done.set(false);
    columns.clear();
    sheets.clear();
    describe();
  }

  /** Reads only one sheet, or all that are recognised. */
  void chooseSheet(@Nullable String sheet) {
    onlySheet = sheet;
    prepare();
  }

  /** Reads a column as another field; none passes it over. */
  void read(SheetReading.Column column, @Nullable Field field) {
    headings.put(column.heading(), field == null ? "" : field.code());
    prepare();
  }

  private void prepare() {
    Path chosen = file.get();
    if (chosen == null) {
      return;
    }
    int mine = ++asked;
    plan.set(null);
    done.set(false);
    complaint.set("");
    describe();
    ImportOptions options =
        new ImportOptions(null, onlySheet, Map.copyOf(headings), updateExisting.get());
    desk.tasks()
        .run(
            texts.get("imports.reading", chosen.getFileName()),
            progress -> desk.book().imports().prepare(desk.reader(), chosen, options, progress),
            prepared -> {
              if (mine == asked) {
                show(prepared);
              }
            },
            failure -> {
              if (mine == asked) {
                refuse(chosen, failure);
              }
            });
  }

  private void refuse(Path chosen, Exception failure) {
    String words = new FileFailure(texts).sentence(failure, String.valueOf(chosen.getFileName()));
    if (words == null) {
      desk.notices().failed(failure);
      startOver();
    } else {
      complaint.set(words);
      describe();
    }
  }

  private void show(ImportPlan prepared) {
    plan.set(prepared);
    sheets.setAll(prepared.sheets());
    columns.setAll(
        prepared.sheets().stream()
            .filter(sheet -> sheet.kind() != null || prepared.sheets().size() == 1)
            .flatMap(sheet -> sheet.columns().stream())
            .toList());
    describe();
  }

  /** Carries out what was shown. */
  void apply() {
    ImportPlan prepared = plan.get();
    if (prepared == null || !obstacle.get().isEmpty()) {
      return;
    }
    desk.tasks()
        .run(
            texts.get("imports.importing", prepared.file()),
            progress -> {
              desk.book().imports().apply(prepared, progress);
              return prepared;
            },
            applied -> {
              done.set(true);
              describe();
            });
  }

  /** Takes the import back, as one step. */
  void undo() {
    desk.tasks()
        .run(
            texts.get("imports.undoing"),
            progress -> {
              desk.book().undo(Progress.NONE);
              return true;
            },
            undone -> startOver());
  }

  private void describe() {
    ImportPlan prepared = plan.get();
    obstacle.set(obstacle(prepared));
    if (prepared == null) {
      result.set("");
      action.set(texts.get("imports.action-none"));
      return;
    }
    ImportPlan.Counts counts = prepared.counts();
    result.set(
        texts.get(
            done.get() ? "imports.result-done" : "imports.result-would",
            counts.read(),
            counts.created(),
            counts.updated(),
            counts.unchanged(),
            counts.rejected()));
    action.set(actionWords(prepared));
  }

  private String actionWords(ImportPlan prepared) {
    int customers = prepared.newCustomers().size() + prepared.changedCustomers().size();
    int projects = prepared.newProjects().size() + prepared.changedProjects().size();
    if (!prepared.newSales().isEmpty()) {
      return texts.get("imports.action-sales", prepared.newSales().size());
    }
    if (customers > 0 && projects > 0) {
      return texts.get("imports.action-both", customers, projects);
    }
    return projects > 0
        ? texts.get("imports.action-projects", projects)
        : texts.get("imports.action-customers", customers);
  }

  private String obstacle(@Nullable ImportPlan prepared) {
    if (desk.book().readOnly()) {
      return texts.get("imports.obstacle-read-only");
    }
    if (prepared == null) {
      return texts.get("imports.obstacle-no-file");
    }
    if (done.get()) {
      return texts.get("imports.obstacle-done");
    }
    if (prepared.sheets().stream().allMatch(sheet -> sheet.kind() == null)) {
      return texts.get("imports.obstacle-nothing-recognised");
    }
    return prepared.isEmpty() ? texts.get("imports.obstacle-nothing-new") : "";
  }

  /** The fields a column can be read as. */
  List<Field> fieldsFor(SheetReading sheet) {
    return Arrays.stream(Field.values())
        .filter(field -> sheet.kind() == null || field.isOf(sheet.kind()))
        .toList();
  }
}
