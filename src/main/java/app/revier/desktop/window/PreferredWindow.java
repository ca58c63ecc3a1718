package app.revier.desktop.window;

import app.revier.book.Preferences;
import java.util.Arrays;
import java.util.Comparator;
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
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    restore(stage, preferences, screens, Screen.getPrimary().getVisualBounds());
  }

  /** As above, on these screens. */
  static void restore(
      Stage stage, Preferences preferences, List<Rectangle2D> screens, Rectangle2D primary) {
    Rectangle2D place = place(parsed(preferences.get(BOUNDS)), screens, primary);
    // Where the screen is smaller than the screens of Revier need, the window is so, too.
    stage.setMinWidth(Math.min(LEAST_WIDTH, place.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, place.getHeight()));
    stage.setX(place.getMinX());
    stage.setY(place.getMinY());
    stage.setWidth(place.getWidth());
    stage.setHeight(place.getHeight());
    stage.setMaximized("true".equals(preferences.get(MAXIMIZED)));
  }

  /**
   * Where a window is put: as it was, if all of it can be seen; else on the screen that has most of
   * it, as far as that is large enough; in the middle of the primary screen, if none has any of it.
   *
   * @param last where it was; none at the first start
   * @param screens what can be used of all screens there are
   * @param primary what can be used of the one things are on at first
   */
  static Rectangle2D place(
      @Nullable Rectangle2D last, List<Rectangle2D> screens, Rectangle2D primary) {
    if (last == null) {
      return centred(WIDTH, HEIGHT, primary);
    }
    double seen = screens.stream().mapToDouble(screen -> shared(last, screen)).sum();
    if (seen == 0) {
      return centred(last.getWidth(), last.getHeight(), primary);
    }
    boolean largeEnough = last.getWidth() >= LEAST_WIDTH && last.getHeight() >= LEAST_HEIGHT;
    if (largeEnough && seen >= last.getWidth() * last.getHeight()) {
      return last;
    }
    Rectangle2D screen =
        screens.stream()
            .max(Comparator.comparingDouble(each -> shared(last, each)))
            .orElse(primary);
    return fitted(grown(last), screen);
  }

  /** How much of a window a screen shows. */
  private static double shared(Rectangle2D window, Rectangle2D screen) {
    double width =
        Math.min(window.getMaxX(), screen.getMaxX()) - Math.max(window.getMinX(), screen.getMinX());
    double height =
        Math.min(window.getMaxY(), screen.getMaxY()) - Math.max(window.getMinY(), screen.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }

  private static Rectangle2D centred(double width, double height, Rectangle2D screen) {
    Rectangle2D window = fitted(grown(new Rectangle2D(0, 0, width, height)), screen);
    return new Rectangle2D(
        screen.getMinX() + Math.floor((screen.getWidth() - window.getWidth()) / 2),
        screen.getMinY() + Math.floor((screen.getHeight() - window.getHeight()) / 2),
        window.getWidth(),
        window.getHeight());
  }

  /** No smaller than the screens of Revier need. */
  private static Rectangle2D grown(Rectangle2D window) {
    return new Rectangle2D(
        window.getMinX(),
        window.getMinY(),
        Math.max(LEAST_WIDTH, window.getWidth()),
        Math.max(LEAST_HEIGHT, window.getHeight()));
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
    // What is minimised lies outside of all screens on some systems.
    if (!stage.isMaximized() && !stage.isIconified()) {
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
