package app.revier.desktop.window;

import app.revier.book.Preferences;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Puts the window where it was last, if there is still a screen there. */
final class PreferredWindow {

  private static final String BOUNDS = "window.bounds";
  private static final String MAXIMIZED = "window.maximized";
  private static final Pattern FOUR = Pattern.compile("-?\\d+(,-?\\d+){3}");
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 700;

  private PreferredWindow() {}

  /** Places a window that is not shown yet. */
  static void restore(Stage stage, Preferences preferences) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    Rectangle2D last = parsed(preferences.get(BOUNDS));
    List<Screen> screens = last == null ? List.of() : Screen.getScreensForRectangle(last);
    if (last != null && !screens.isEmpty()) {
      Rectangle2D fitted =
          screens.size() > 1 ? last : fitted(last, screens.getFirst().getVisualBounds());
      stage.setX(fitted.getMinX());
      stage.setY(fitted.getMinY());
      stage.setWidth(fitted.getWidth());
      stage.setHeight(fitted.getHeight());
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(WIDTH, screen.getWidth()));
      stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
      stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
      stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
    }
    stage.setMaximized("true".equals(preferences.get(MAXIMIZED)));
  }

  /** A window as it was, made smaller and moved where a smaller screen would cut it. */
  static Rectangle2D fitted(Rectangle2D window, Rectangle2D screen) {
    double width = Math.min(window.getWidth(), screen.getWidth());
    double height = Math.min(window.getHeight(), screen.getHeight());
    return new Rectangle2D(
        Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }

  /** Remembers where a window is. */
  static void keep(Stage stage, Preferences preferences) {
    preferences.put(MAXIMIZED, String.valueOf(stage.isMaximized()));
    if (!stage.isMaximized()) {
      preferences.put(
          BOUNDS,
          String.format(
              Locale.ROOT,
              "%.0f,%.0f,%.0f,%.0f",
              stage.getX(),
              stage.getY(),
              stage.getWidth(),
              stage.getHeight()));
    }
  }

  /** The rectangle of {@code x,y,width,height}; none if the text is anything else. */
  static @Nullable Rectangle2D parsed(@Nullable String text) {
    if (text == null || !FOUR.matcher(text).matches()) {
      return null;
    }
    double[] parts = Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    return parts[2] < 1 || parts[3] < 1
        ? null
        : new Rectangle2D(parts[0], parts[1], parts[2], parts[3]);
  }
}
