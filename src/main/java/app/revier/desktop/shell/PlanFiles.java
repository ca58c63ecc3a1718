package app.revier.desktop.shell;

import app.revier.book.Library;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.work.FileDialogs;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    export((to, snapshot) -> write(to, snapshot, null));
  }

  /** Lets the rep choose a file, and writes the plan workbook into it, to be opened with this. */
  void exportSealed(char[] password) {
    export((to, snapshot) -> write(to, snapshot, password));
  }

  private void write(Path to, Snapshot snapshot, char @Nullable [] password) {
    desk.planWriter().write(to, snapshot, desk.book().sales(), language(), password);
  }

  private Locale language() {
    return desk.texts().language().locale();
  }

  private void export(BiConsumer<Path, Snapshot> write) {
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
          to -> write.accept(to, snapshot),
          written -> announce("shell.exported", written));
    }
  }

  /** Lets the rep choose a file, and writes a copy of the book into it. */
  void saveCopy() {
    saveCopy(Library.ENDING, desk.book()::copyTo);
  }

  /** Lets the rep choose a file, and writes a copy of the book into it, to be opened with this. */
  void saveSealedCopy(char[] password) {
    saveCopy(Library.SEALED_ENDING, to -> desk.book().copyTo(to, password));
  }

  private void saveCopy(String ending, Consumer<Path> write) {
    Texts texts = desk.texts();
    Path original = desk.book().file();
    Path suggestion =
        original.resolveSibling(texts.get("shell.copy-name", Library.nameOf(original)) + ending);
    Path file =
        desk.dialogs()
            .save(
                texts,
                texts.get("shell.save-copy-title"),
                ending.equals(Library.ENDING) ? FileDialogs.Kind.BOOK : FileDialogs.Kind.SEALED,
                suggestion);
    if (file != null) {
      saving.write(
          file, texts.get("shell.copying"), write, written -> announce("shell.copied", written));
    }
  }

  private void announce(String key, Path file) {
    saving.announce(
        desk.texts().get(key, String.valueOf(file.getFileName())), file, FileSaving.Offer.FOLDER);
  }
}
