package app.revier.desktop.window;

import app.revier.desktop.work.Notices;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * That what was typed last time cannot be read.
 *
 * @param texts the language of the moment
 * @param putAside the file in which it is
 */
record UnreadableReminder(Supplier<Texts> texts, Path putAside) implements Notices.Reminder {

  @Override
  public String text() {
    return texts.get().get("shell.unsaved-unreadable", putAside.toString());
  }

  @Override
  public String actionText() {
    return "";
  }

  @Override
  public void act() {
    throw new IllegalStateException("no button");
  }
}
