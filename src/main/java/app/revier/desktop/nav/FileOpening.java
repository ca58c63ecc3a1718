package app.revier.desktop.nav;

import app.revier.desktop.work.FileDialogs;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lets the rep choose a file to be read, in the folder in which one was chosen last. */
public final class FileOpening {

  private final Desk desk;
  private final String folderKey;

  /**
   * Files of one kind of work.
   *
   * @param folderKey under which the folder is remembered
   */
  public FileOpening(Desk desk, String folderKey) {
    this.desk = desk;
    this.folderKey = folderKey;
  }

  /**
   * Asks for a file.
   *
   * @param title what the dialog is called
   * @return none if the rep changed their mind
   */
  public @Nullable Path choose(String title, FileDialogs.Kind kind) {
    String last = desk.memory().get(folderKey);
    Path folder = Path.of(last == null ? System.getProperty("user.home", "") : last);
    Path file = desk.dialogs().open(desk.texts(), title, kind, folder);
    Path chosen = file == null ? null : file.toAbsolutePath().getParent();
    if (chosen != null) {
      desk.memory().put(folderKey, chosen.toString());
    }
    return file;
  }
}
