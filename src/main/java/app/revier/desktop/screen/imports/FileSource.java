package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.work.FileDialogs;
import app.revier.intake.PastedTable;
import app.revier.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;

/** Where files for an import come from: a dialog, a drop, the clipboard. */
final class FileSource {

  private static final String FOLDER = "layout.import-folder";

  private final ImportViewModel model;
  private final Desk desk;
  private final Texts texts;

  FileSource(ImportViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
  }

  /** Lets the rep choose other files. */
  void choose() {
    List<Path> files = ask();
    if (!files.isEmpty()) {
      model.choose(files);
    }
  }

  /** Lets the rep choose files that belong to those that are chosen. */
  void add() {
    List<Path> files = ask();
    if (!files.isEmpty()) {
      model.add(files);
    }
  }

  private List<Path> ask() {
    String last = desk.memory().get(FOLDER);
    List<Path> files =
        desk.dialogs()
            .openSeveral(
                texts,
                texts.get("imports.choose-file"),
                FileDialogs.Kind.TABLE,
                Path.of(last == null ? "" : last));
    if (!files.isEmpty()) {
      Path folder = files.getFirst().toAbsolutePath().getParent();
      if (folder != null) {
        desk.memory().put(FOLDER, folder.toString());
      }
    }
    return files;
  }

  /** Takes files that were dropped or copied. */
  void take(List<File> files) {
    if (!files.isEmpty()) {
      model.choose(files.stream().map(File::toPath).toList());
    }
  }

  /** Takes what is in the clipboard: files, or a table as text. */
  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    if (clipboard.hasFiles()) {
      take(clipboard.getFiles());
    } else if (text != null && PastedTable.isTable(text)) {
      model.paste(text);
    } else {
      desk.notices().explain(texts.get("imports.no-table-copied"));
    }
  }
}
