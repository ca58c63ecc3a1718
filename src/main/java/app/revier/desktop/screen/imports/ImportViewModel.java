package app.revier.desktop.screen.imports;

import app.revier.book.BookChange;
import app.revier.book.BookStore;
import app.revier.book.Snapshot;
import app.revier.book.StaleImportException;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Importing;
import app.revier.desktop.screen.imports.ImportState.NoFile;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.intake.ImportPlan;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.text.Texts;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One import in steps, from the choice of files to the book, and back again. What was read of files
 * is shown only as long as they are chosen; a result that comes late is dropped. Going back loses
 * nothing that was said.
 */
final class ImportViewModel {

  private final Desk desk;
  private final Texts texts;
  private final ImportWords words;
  private final ImportReading reading;
  private final ReadOnlyObjectWrapper<ImportState> state =
      new ReadOnlyObjectWrapper<>(this, "state", new NoFile());
  private final ReadOnlyObjectWrapper<Step> step =
      new ReadOnlyObjectWrapper<>(this, "step", Step.FILES);
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private final ImportChoices choices;

  /** The import of these files that was last carried out; undone, it may be done again. */
  private @Nullable Imported last;

  private int asked;

  ImportViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    this.words = new ImportWords(texts);
    this.reading = new ImportReading(desk);
    choices = new ImportChoices(desk.memory(), this::planYear, texts, this::changed);
    state.subscribe(now -> describe());
    step.subscribe((before, now) -> describe());
  }

  private void describe() {
    words.describe(state.get(), step.get(), desk.book().readOnly());
  }

  /** Where the import stands. */
  ReadOnlyObjectProperty<ImportState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Which step is looked at. */
  ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** The sentences about it. */
  ImportWords words() {
    return words;
  }

  /** What the rep should know beside it, such as that the book has changed; else empty. */
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  /** What the rep says of the files. */
  ImportChoices choices() {
    return choices;
  }

  /** What the rep says of the sheets. */
  SheetMapping mapping() {
    return choices.mapping();
  }

  private int planYear() {
    return desk.book().snapshot().settings().planYear();
  }

  // The files

  /** Takes other files and looks at them. */
  void choose(List<Path> files) {
    if (!files.isEmpty() && !isImporting()) {
      begin(ChosenFiles.of(files));
    }
  }

  /** Takes a table from the clipboard. */
  void paste(String text) {
    if (!isImporting()) {
      begin(new ChosenFiles(List.of(ChosenFile.pasted(texts.get("imports.clipboard"), text))));
    }
  }

  /** Takes more files, which belong to those that are chosen. */
  void add(List<Path> files) {
    ChosenFiles now = ImportState.files(state.get());
    if (now == null || state.get() instanceof Imported) {
      choose(files);
    } else if (!files.isEmpty() && !isImporting()) {
      look(now.and(files.stream().map(ChosenFile::of).toList()));
    }
  }

  /** Leaves out one of the files; without any the choice begins anew. */
  void remove(ChosenFile file) {
    ChosenFiles now = ImportState.files(state.get());
    if (now == null || isImporting()) {
      return;
    }
    List<ChosenFile> rest = now.all().stream().filter(each -> !each.equals(file)).toList();
    if (rest.isEmpty()) {
      startOver();
    } else {
      look(new ChosenFiles(rest));
    }
  }

  /** Opens the file that is locked with a password. */
  void unlock(String password) {
    if (state.get() instanceof ImportState.Locked(ChosenFiles files, ChosenFile locked)
        && !password.isEmpty()) {
      look(files.with(locked, file -> file.with(password)));
    }
  }

  /** Understands the text of a file like this. */
  void readIn(ChosenFile file, Charset charset) {
    ChosenFiles now = ImportState.files(state.get());
    if (now != null && !charset.equals(file.opening().charset()) && !isImporting()) {
      step.set(Step.FILES);
      look(now.with(file, each -> each.in(charset)));
    }
  }

  /** Back to the choice of files. */
  void startOver() {
    asked++;
    choices.forget();
    last = null;
    remark.set("");
    state.set(new NoFile());
    step.set(Step.FILES);
  }

  private boolean isImporting() {
    return state.get() instanceof Importing;
  }

  private void begin(ChosenFiles files) {
    choices.forget();
    step.set(Step.FILES);
    look(files, false);
  }

  /** Looks at files; what was said of sheets that are still there stays. */
  private void look(ChosenFiles files) {
    look(files, state.get() instanceof Opened);
  }

  /**
   * Looks at files.
   *
   * @param stays whether the choice of files stays in view: there may be more to choose
   */
  private void look(ChosenFiles files, boolean stays) {
    int mine = ++asked;
    last = null;
    remark.set("");
    state.set(new ImportState.Looking(files));
    desk.tasks()
        .<Optional<ImportReading.Looked>>run(
            texts.get("imports.reading", files.name(texts)),
            progress -> reading.look(files, choices, progress),
            looked -> {
              if (mine == asked) {
                looked.ifPresentOrElse(now -> opened(now, stays), this::startOver);
              }
            },
            failure -> {
              if (mine == asked) {
                refuse(files, failure);
              }
            });
  }

  private void opened(ImportReading.Looked looked, boolean stays) {
    choices.begin(looked.look(), looked.said());
    state.set(new Opened(looked.look(), looked.sketch(), null, false));
    Step first = FirstStep.of(looked.look(), looked.sketch());
    step.set(stays ? Step.FILES : first);
    checkIfShown();
  }

  private void refuse(ChosenFiles files, Exception failure) {
    step.set(Step.FILES);
    if (failure instanceof UnusableFileException unusable && unusable.isLocked()) {
      state.set(new ImportState.Locked(files, unusable.file()));
      return;
    }
    String complaint = new FileFailure(texts).sentence(failure, files.name(texts));
    if (complaint == null) {
      desk.notices().failed(failure);
      startOver();
    } else {
      state.set(new ImportState.Unusable(files, complaint));
    }
  }

  // The steps

  /** Whether a step can be gone to now. */
  boolean canGoTo(Step wanted) {
    return switch (state.get()) {
      case Opened opened -> wanted == Step.FILES || !opened.isUncertain();
      case Imported _ -> wanted == Step.CHECK;
      case Importing _ -> false;
      default -> wanted == Step.FILES;
    };
  }

  /** Goes to a step; nothing that was said is lost. */
  void goTo(Step wanted) {
    if (canGoTo(wanted)) {
      step.set(wanted);
      checkIfShown();
    }
  }

  /** Goes one step on. */
  void next() {
    if (step.get() != Step.CHECK && words.nextObstacleProperty().get().isEmpty()) {
      goTo(Step.values()[step.get().ordinal() + 1]);
    }
  }

  /** Goes one step back. */
  void back() {
    if (step.get() != Step.FILES) {
      goTo(Step.values()[step.get().ordinal() - 1]);
    }
  }

  // What would happen

  /** The rep has said something else: the sheets are understood anew, at once. */
  private void changed() {
    if (state.get() instanceof Opened opened) {
      asked++;
      remark.set("");
      state.set(opened.outdated());
      if (step.get() == Step.CHECK) {
        check(opened.outdated(), "");
      } else {
        sketch(opened);
      }
    }
  }

  private void sketch(Opened opened) {
    int mine = asked;
    desk.tasks()
        .<ImportPlan>latest(
            this,
            progress -> reading.sketch(opened.look(), choices.options(), progress),
            plan -> {
              if (mine == asked && state.get() instanceof Opened now) {
                state.set(new Opened(now.look(), plan, now.preview(), false));
              }
            });
  }

  private void checkIfShown() {
    if (step.get() == Step.CHECK && state.get() instanceof Opened opened && !opened.current()) {
      check(opened, "");
    }
  }

  /** Reads all rows and says what they would do. */
  private void check(Opened opened, String because) {
    int mine = ++asked;
    remark.set(because);
    state.set(opened.outdated());
    desk.tasks()
        .<Optional<ImportPreview>>run(
            texts.get("imports.reading", opened.look().files().name(texts)),
            progress -> reading.check(opened.look().files(), choices.options(), progress),
            preview -> {
              if (mine == asked) {
                preview.ifPresentOrElse(now -> checked(now), () -> step.set(Step.COLUMNS));
              }
            },
            failure -> {
              if (mine == asked) {
                refuse(opened.look().files(), failure);
              }
            });
  }

  private void checked(ImportPreview preview) {
    if (state.get() instanceof Opened now) {
      choices.questions().ask(preview.plan());
      state.set(new Opened(now.look(), now.sketch(), preview, true));
    }
  }

  // Carrying out

  /** Carries out what was shown. */
  void apply() {
    if (!(state.get()
            instanceof
            Opened(FileLook look, ImportPlan sketch, ImportPreview preview, boolean current))
        || preview == null
        || !current
        || !words.obstacleProperty().get().isEmpty()) {
      return;
    }
    int mine = ++asked;
    remark.set("");
    Opened before = new Opened(look, sketch, preview, true);
    state.set(new Importing(look, sketch, preview));
    desk.tasks()
        .<Optional<BookChange>>run(
            texts.get("imports.importing", preview.plan().file()),
            progress -> applied(preview.plan(), progress),
            change -> {
              if (mine == asked) {
                change.ifPresentOrElse(
                    made -> done(new Imported(look, sketch, preview, made, false)),
                    () -> notDone(before));
                refresh(desk.book().snapshot());
              }
            },
            failure -> {
              if (mine == asked) {
                notApplied(before, failure);
              }
            });
  }

  private void done(Imported imported) {
    last = imported;
    state.set(imported);
  }

  /** The rep has cancelled it: the book is as it was. */
  private void notDone(Opened before) {
    state.set(before);
    remark.set(texts.get("imports.cancelled"));
  }

  /** The change that the import made; none if the rep cancelled it. */
  private Optional<BookChange> applied(ImportPlan plan, Progress progress) {
    try {
      return desk.book().imports().apply(plan, progress);
    } catch (CancelledException e) {
      return Optional.empty();
    }
  }

  private void notApplied(Opened before, Exception failure) {
    state.set(before);
    if (failure instanceof StaleImportException) {
      check(before, texts.get("imports.book-changed"));
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

  // The book

  /** The book is another one now. */
  void refresh(Snapshot now) {
    Imported before = last;
    if (before != null
        && state.get() instanceof Opened
        && isOf(before.change(), now.history().latest())) {
      asked++;
      remark.set("");
      state.set(before);
      step.set(Step.CHECK);
      return;
    }
    switch (state.get()) {
      case Opened opened when staleIn(opened, now) -> {
        if (step.get() == Step.CHECK) {
          check(opened, texts.get("imports.book-changed"));
        } else {
          state.set(opened.outdated());
        }
      }
      case Imported imported -> follow(imported, now.history());
      default -> {}
    }
  }

  private static boolean staleIn(Opened opened, Snapshot now) {
    ImportPreview preview = opened.preview();
    return preview != null && opened.current() && !preview.holdsFor(now);
  }

  /** The import may have been taken back in another way, or something else was done after it. */
  private void follow(Imported imported, BookStore.History history) {
    if (isOf(imported.change(), history.undone())) {
      step.set(Step.CHECK);
      check(
          new Opened(imported.look(), imported.sketch(), imported.preview(), false),
          texts.get("imports.undone"));
    } else {
      boolean overtaken = !isOf(imported.change(), history.latest());
      state.set(
          new Imported(
              imported.look(),
              imported.sketch(),
              imported.preview(),
              imported.change(),
              overtaken));
    }
  }

  private static boolean isOf(BookChange change, @Nullable BookChange other) {
    return other != null && other.id().equals(change.id());
  }

  // Another language

  /** Goes on with the files of the same screen in another language, as far as it was there. */
  void goOnFrom(ImportViewModel before) {
    ImportState was = before.state.get();
    ChosenFiles files = ImportState.files(was);
    if (files == null) {
      return;
    }
    choices.goOnFrom(before.choices);
    Imported done = before.last;
    last = done == null ? null : inThisLanguage(done);
    step.set(before.step.get());
    switch (was) {
      case Imported imported -> state.set(inThisLanguage(imported));
      case Opened(FileLook look, ImportPlan sketch, ImportPreview preview, boolean _) -> {
        ImportPreview known = preview == null ? null : preview.in(texts, desk.terms());
        state.set(new Opened(look, sketch, known, false));
        checkIfShown();
      }
      case ImportState.Locked locked -> state.set(locked);
      default -> look(files);
    }
  }

  private Imported inThisLanguage(Imported imported) {
    return new Imported(
        imported.look(),
        imported.sketch(),
        imported.preview().in(texts, desk.terms()),
        imported.change(),
        imported.overtaken());
  }
}
