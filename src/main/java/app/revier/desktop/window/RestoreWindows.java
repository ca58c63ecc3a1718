package app.revier.desktop.window;

import app.revier.book.RestorePoint;
import app.revier.desktop.theme.Theme;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Shows restore points and asks about them in windows over the one of the program. */
final class RestoreWindows implements RestoreFace {

  private final Stage stage;
  private final ZoneId zone;
  private final Supplier<Theme> theme;
  private final Supplier<Texts> texts;

  RestoreWindows(Stage stage, ZoneId zone, Supplier<Theme> theme, Supplier<Texts> texts) {
    this.stage = stage;
    this.zone = zone;
    this.theme = theme;
    this.texts = texts;
  }

  @Override
  public Texts texts() {
    return texts.get();
  }

  @Override
  public void showPoints(
      String book, List<RestorePoint> points, Consumer<RestorePoint> restore, Runnable fromFile) {
    PointsWindow.show(stage, theme.get(), texts(), zone, book, points, restore, fromFile);
  }

  @Override
  public boolean restores(String question) {
    return ClosingQuestions.restores(stage, theme.get(), texts(), question);
  }

  @Override
  public char @Nullable [] passwordOf(Path file, boolean again) {
    return PasswordDialog.of(stage, theme.get(), texts(), file, again);
  }

  /** A new password; none if the rep changed their mind. */
  char @Nullable [] newPassword() {
    return PasswordDialog.choose(stage, theme.get(), texts());
  }
}
