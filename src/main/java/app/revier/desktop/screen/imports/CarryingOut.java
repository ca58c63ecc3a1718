package app.revier.desktop.screen.imports;

import app.revier.book.BookChange;
import app.revier.book.BookStore;
import app.revier.book.Snapshot;
import app.revier.book.StaleImportException;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Importing;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.intake.ImportPlan;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.text.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries out an import and takes it back; follows when the book does either in another way. */
final class CarryingOut {

  private final Desk desk;
  private final Texts texts;
  private final ImportSituation situation;
  private final ImportChecking checking;

  /** The import of these files that was last carried out; undone, it may be done again. */
  private @Nullable Imported last;

  CarryingOut(Desk desk, ImportSituation situation, ImportChecking checking) {
    this.desk = desk;
    texts = desk.texts();
    this.situation = situation;
    this.checking = checking;
    situation.stateProperty().subscribe(this::forgetOtherFiles);
  }

  /** What was imported belongs to its files; others are looked at first. */
  private void forgetOtherFiles(ImportState now) {
    if (now instanceof ImportState.NoFile || now instanceof ImportState.Looking) {
      last = null;
    }
  }

  /** Carries out what was shown. */
  void apply() {
    if (!(situation.now()
            instanceof
            Opened(FileLook look, ImportPlan sketch, ImportPreview preview, boolean current))
        || preview == null
        || !current) {
      return;
    }
    int mine = situation.ask();
    situation.remark("");
    Opened before = new Opened(look, sketch, preview, true);
    situation.is(new Importing(look, sketch, preview));
    desk.tasks()
        .<Optional<BookChange>>run(
            texts.get("imports.importing", preview.plan().file()),
            progress -> applied(preview.plan(), progress),
            change -> {
              if (situation.isLatest(mine)) {
                change.ifPresentOrElse(
                    made -> done(new Imported(look, sketch, preview, made, false)),
                    () -> notDone(before));
                refresh(desk.book().snapshot());
              }
            },
            failure -> {
              if (situation.isLatest(mine)) {
                notApplied(before, failure);
              }
            });
  }

  private void done(Imported imported) {
    last = imported;
    situation.is(imported);
  }

  /** The rep has cancelled it: the book is as it was. */
  private void notDone(Opened before) {
    situation.is(before);
    situation.remark(texts.get("imports.cancelled"));
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
    situation.is(before);
    if (failure instanceof StaleImportException) {
      checking.check(before, texts.get("imports.book-changed"));
    } else {
      desk.notices().failed(failure);
    }
  }

  /** Takes the import back, as one step; nothing else. */
  void undo() {
    if (situation.now() instanceof Imported imported) {
      String what = texts.get("imports.imported-file", imported.preview().plan().file());
      desk.undoing().undo(what, imported.change(), () -> refresh(desk.book().snapshot()));
    }
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    Imported before = last;
    if (before != null
        && situation.now() instanceof Opened
        && isOf(before.change(), now.history().latest())) {
      situation.ask();
      situation.remark("");
      situation.is(before);
      situation.look(Step.CHECK);
      return;
    }
    switch (situation.now()) {
      case Opened opened -> checking.refresh(opened, now);
      case Imported imported -> follow(imported, now.history());
      default -> {}
    }
  }

  /** The import may have been taken back in another way, or something else was done after it. */
  private void follow(Imported imported, BookStore.History history) {
    if (isOf(imported.change(), history.undone())) {
      situation.look(Step.CHECK);
      checking.check(
          new Opened(imported.look(), imported.sketch(), imported.preview(), false),
          texts.get("imports.undone"));
    } else {
      boolean overtaken = !isOf(imported.change(), history.latest());
      situation.is(
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

  /** Takes over what was imported on the same screen in another language. */
  void goOnFrom(CarryingOut before) {
    Imported done = before.last;
    last = done == null ? null : inThisLanguage(done);
  }

  /** The same in the language of this screen. */
  Imported inThisLanguage(Imported imported) {
    return new Imported(
        imported.look().in(texts),
        imported.sketch(),
        imported.preview().in(texts, desk.terms()),
        imported.change(),
        imported.overtaken());
  }
}
