package app.revier.desktop.shell;

import app.revier.book.Library;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is written from a book: the plan workbook, and a copy of the book. */
final class PlanFiles {

  private static final String FOLDER = "export.folder";

  private final Desk desk;
  private final FileDialogs dialogs;

  PlanFiles(Desk desk, FileDialogs dialogs) {
    this.desk = desk;
    this.dialogs = dialogs;
  }

  /** Lets the rep choose a file, and writes the plan workbook into it. */
  void export() {
    Texts texts = desk.texts();
    Snapshot snapshot = desk.book().snapshot();
    String territory = snapshot.settings().get(Setting.TERRITORY_NAME);
    String name =
        texts
            .get(
                "shell.export-name",
                territory.isBlank() ? Library.nameOf(desk.book().file()) : territory,
                String.valueOf(snapshot.settings().planYear()))
            .replaceAll("[\\\\/:*?\"<>|]", "-");
    String last = desk.memory().get(FOLDER);
    Path folder = last == null ? Path.of(System.getProperty("user.home", "")) : Path.of(last);
    Path file =
        dialogs.save(
            texts,
            texts.get("shell.export-title"),
            FileDialogs.Kind.WORKBOOK,
            folder.resolve(name + ".xlsx"));
    if (file == null) {
      return;
    }
    remember(file);
    desk.tasks()
        .run(
            texts.get("shell.exporting"),
            progress -> {
              desk.planWriter().write(file, snapshot, texts.language().locale());
              return file;
            },
            written -> announce("shell.exported", written));
  }

  /** Lets the rep choose a file, and writes a copy of the book into it. */
  void saveCopy() {
    Texts texts = desk.texts();
    Path original = desk.book().file();
    Path suggestion =
        original.resolveSibling(
            texts.get("shell.copy-name", Library.nameOf(original)) + Library.ENDING);
    Path file =
        dialogs.save(texts, texts.get("shell.save-copy-title"), FileDialogs.Kind.BOOK, suggestion);
    if (file == null) {
      return;
    }
    desk.tasks()
        .run(
            texts.get("shell.copying"),
            progress -> {
              desk.book().copyTo(file);
              return file;
            },
            written -> announce("shell.copied", written));
  }

  private void remember(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      desk.memory().put(FOLDER, folder.toString());
    }
  }

  private void announce(String key, Path file) {
    Texts texts = desk.texts();
    Path folder = file.toAbsolutePath().getParent();
    boolean canShow = folder != null && FolderOpener.available();
    desk.notices()
        .done(
            texts.get(key, String.valueOf(file.getFileName())),
            canShow ? texts.get("shell.open-folder") : null,
            canShow ? () -> showFolder(folder) : null);
  }

  private void showFolder(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try {
      FolderOpener.open(folder);
    } catch (IOException e) {
      desk.notices().failed(e);
    }
  }
}
