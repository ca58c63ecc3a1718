package app.revier.desktop.shell;

import app.revier.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be done from anywhere, with nothing happening.
 *
 * @param recent the books that were open last
 */
record IdleActions(List<Path> recent) implements ShellActions, BookActions {

  @Override
  public void switchTo(Language language) {}

  @Override
  public void switchTheme() {}

  @Override
  public void help() {}

  @Override
  public void about() {}

  @Override
  public void restorePoints() {}

  @Override
  public char @Nullable [] newPassword() {
    return null;
  }

  @Override
  public BookActions books() {
    return this;
  }

  @Override
  public void newBook() {}

  @Override
  public void openBook() {}

  @Override
  public void open(Path book) {}

  @Override
  public void takeOver() {}

  @Override
  public void closeBook() {}
}
