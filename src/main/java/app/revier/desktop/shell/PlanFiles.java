package app.revier.desktop.shell;

import app.revier.book.Library;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.work.FileDialogs;
import app.revier.text.Texts;
import java.nio.file.Path;

/** What is written from a book: the plan workbook, and a copy of the book. */
final class PlanFiles {

  private final Desk desk;
  private final FileSaving saving;

  PlanFiles(Desk desk) {
    this.desk = desk;
    saving = new FileSaving(desk);
  }

  /** Lets the rep choose a file, and writes the plan workbook into it. */
  void export() {
    Texts texts = desk.texts();
    Snapshot snapshot = desk.book().snapshot();
    String territory = snapshot.settings().get(Setting.TERRITORY_NAME);
    String name =
        texts.get(
            "shell.export-name",
            territory.isBlank() ? Library.nameOf(desk.book().file()) : territory,
            String.valueOf(snapshot.settings().planYear()));
    Path file =
        saving.choose(texts.get("shell.export-title"), FileDialogs.Kind.WORKBOOK, name + ".xlsx");
    if (file != null) {
      saving.write(
          file,
          texts.get("shell.exporting"),
          to -> desk.planWriter().write(to, snapshot, texts.language().locale()),
          written -> announce("shell.exported", written));
    }
  }

  /** Lets the rep choose a file, and writes a copy of the book into it. */
  void saveCopy() {
    Texts texts = desk.texts();
    Path original = desk.book().file();
    Path suggestion =
        original.resolveSibling(
            texts.get("shell.copy-name", Library.nameOf(original)) + Library.ENDING);
    Path file =
        desk.dialogs()
            .save(texts, texts.get("shell.save-copy-title"), FileDialogs.Kind.BOOK, suggestion);
    if (file != null) {
      saving.write(
          file,
          texts.get("shell.copying"),
          desk.book()::copyTo,
          written -> announce("shell.copied", written));
    }
  }

  private void announce(String key, Path file) {
    saving.announce(
        desk.texts().get(key, String.valueOf(file.getFileName())), file, FileSaving.Offer.FOLDER);
  }
}
