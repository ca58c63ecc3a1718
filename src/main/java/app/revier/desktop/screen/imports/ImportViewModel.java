package app.revier.desktop.screen.imports;

import app.revier.book.BookChange;
import app.revier.book.BookStore;
import app.revier.book.Snapshot;
import app.revier.book.StaleImportException;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Importing;
import app.revier.desktop.screen.imports.ImportState.NoFile;
import app.revier.desktop.screen.imports.ImportState.Opening;
import app.revier.desktop.screen.imports.ImportState.Previewed;
import app.revier.desktop.screen.imports.ImportState.Unusable;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * One import from the choice of a file to the book, and back again. What was read of a file is
 * shown only as long as that file is chosen; a result that comes late is dropped.
 */
final class ImportViewModel {

  private final Desk desk;
  private final Texts texts;
  private final ImportWords words;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new NoFile());
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private final BooleanProperty updateExisting = new SimpleBooleanProperty(true);
  private final SheetMapping mapping;

  /** The import of this file that was last carried out; undone, it may be done again. */
  private @Nullable Imported last;

  private int asked;

  ImportViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new ImportWords(texts);
    mapping = new SheetMapping(this::planYear, () -> prepareAnew(""));
    updateExisting.subscribe((before, now) -> prepareAnew(""));
    state.subscribe(now -> words.describe(now, desk.book().readOnly()));
  }

  /** Where the import stands. */
  ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What the import would do or has done, in a sentence. */
  ReadOnlyStringProperty resultProperty() {
    return words.resultProperty();
  }

  /** What the rep should know beside it, such as that the book has changed; else empty. */
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** Why the import cannot be carried out now, in words; empty if it can. */
  ReadOnlyStringProperty obstacleProperty() {
    return words.obstacleProperty();
  }

  /** What the button does, such as "Import 124 customers". */
  ReadOnlyStringProperty actionProperty() {
    return words.actionProperty();
  }

  /** Why the import cannot be taken back here, in words; empty if it can. */
  ReadOnlyStringProperty undoObstacleProperty() {
    return words.undoObstacleProperty();
  }

  /** Whether what the book has already is updated. */
  BooleanProperty updateExistingProperty() {
    return updateExisting;
  }

  /** What the rep says of the sheets. */
  SheetMapping mapping() {
    return mapping;
  }

  private int planYear() {
    return desk.book().snapshot().settings().planYear();
  }

  /** Takes another file and reads it. */
  void choose(Path chosen) {
    mapping.begin();
    last = null;
    prepare(chosen, new Opening(chosen), "");
  }

  /** Back to the choice of a file. */
  void startOver() {
    asked++;
    mapping.begin();
    last = null;
    remark.set("");
    state.set(new NoFile());
  }

  /** Goes on with the file of the same screen in another language, as far as it was there. */
  void goOnFrom(ImportViewModel before) {
    ImportState was = before.state.get();
    Path file = ImportState.file(was);
    if (file == null) {
      return;
    }
    mapping.goOnFrom(before.mapping);
    updateExisting.set(before.updateExisting.get());
    Imported done = before.last;
    last = done == null ? null : done.in(texts, desk.terms());
    if (was instanceof Imported imported) {
      state.set(imported.in(texts, desk.terms()));
    } else if (was instanceof Previewed(Path _, ImportPreview preview, boolean _)) {
      prepare(file, new Previewed(file, preview.in(texts, desk.terms()), false), "");
    } else {
      prepare(file, new Opening(file), "");
    }
  }

  // Preparing

  private void prepareAnew(String because) {
    if (state.get() instanceof Previewed(Path file, ImportPreview preview, boolean _)) {
      prepare(file, new Previewed(file, preview, false), because);
    }
  }

  private void prepare(Path file, ImportState meanwhile, String because) {
    int mine = ++asked;
    remark.set(because);
    state.set(meanwhile);
    ImportOptions options =
        new ImportOptions(null, null, Map.of(), updateExisting.get()).withSheets(mapping.all());
    desk.tasks()
        .<Optional<ImportPreview>>run(
            texts.get("imports.reading", file.getFileName()),
            progress -> preview(file, options, progress),
            preview -> {
              if (mine == asked) {
                preview.ifPresentOrElse(
                    now -> state.set(new Previewed(file, now, true)), this::startOver);
              }
            },
            failure -> {
              if (mine == asked) {
                refuse(file, failure);
              }
            });
  }

  /** None if the rep cancelled it. */
  private Optional<ImportPreview> preview(Path file, ImportOptions options, Progress progress)
      throws Exception {
    try {
      Snapshot basis = desk.book().snapshot();
      ImportPlan plan = desk.book().imports().prepare(desk.reader(), file, options, progress);
      return Optional.of(ImportPreview.of(plan, basis, texts, desk.terms()));
    } catch (CancelledException e) {
      return Optional.empty();
    }
  }

  private void refuse(Path file, Exception failure) {
    String complaint = new FileFailure(texts).sentence(failure, String.valueOf(file.getFileName()));
    if (complaint == null) {
      desk.notices().failed(failure);
      startOver();
    } else {
      state.set(new Unusable(file, complaint));
    }
  }

  // Carrying out

  /** Carries out what was shown. */
  void apply() {
    if (!(state.get() instanceof Previewed(Path file, ImportPreview preview, boolean current))
        || !current
        || !words.obstacleProperty().get().isEmpty()) {
      return;
    }
    int mine = ++asked;
    remark.set("");
    state.set(new Importing(file, preview));
    desk.tasks()
        .<Optional<BookChange>>run(
            texts.get("imports.importing", preview.plan().file()),
            progress -> applied(preview.plan(), progress),
            change -> {
              if (mine == asked) {
                change.ifPresentOrElse(
                    made -> done(new Imported(file, preview, made, false)),
                    () -> state.set(new Previewed(file, preview, true)));
                refresh(desk.book().snapshot());
              }
            },
            failure -> {
              if (mine == asked) {
                notApplied(file, preview, failure);
              }
            });
  }

  private void done(Imported imported) {
    last = imported;
    state.set(imported);
  }

  /** The change that the import made; none if the rep cancelled it. */
  private Optional<BookChange> applied(ImportPlan plan, Progress progress) {
    try {
      return desk.book().imports().apply(plan, progress);
    } catch (CancelledException e) {
      return Optional.empty();
    }
  }

  private void notApplied(Path file, ImportPreview preview, Exception failure) {
    state.set(new Previewed(file, preview, true));
    if (failure instanceof StaleImportException) {
      prepareAnew(texts.get("imports.book-changed"));
    } else {
      desk.notices().failed(failure);
    }
  }

  /** Takes the import back, as one step; nothing else. */
  void undo() {
    if (state.get() instanceof Imported imported) {
      String what = texts.get("imports.imported-file", imported.preview().plan().file());
      desk.undoing().undo(what, imported.change(), () -> refresh(desk.book().snapshot()));
    }
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    Imported before = last;
    if (before != null
        && (state.get() instanceof Previewed || state.get() instanceof Opening)
        && isOf(before.change(), now.history().latest())) {
      asked++;
      remark.set("");
      state.set(before);
      return;
    }
    switch (state.get()) {
      case Previewed(Path _, ImportPreview preview, boolean current)
          when current && !preview.holdsFor(now) ->
          prepareAnew(texts.get("imports.book-changed"));
      case Imported(Path file, ImportPreview preview, BookChange change, boolean _) ->
          follow(file, preview, change, now.history());
      default -> {}
    }
  }

  /** The import may have been taken back in another way, or something else was done after it. */
  private void follow(
      Path file, ImportPreview preview, BookChange change, BookStore.History history) {
    if (isOf(change, history.undone())) {
      prepare(file, new Previewed(file, preview, false), texts.get("imports.undone"));
    } else {
      boolean overtaken = !isOf(change, history.latest());
      state.set(new Imported(file, preview, change, overtaken));
    }
  }

  private static boolean isOf(BookChange change, @Nullable BookChange other) {
    return other != null && other.id().equals(change.id());
  }
}
