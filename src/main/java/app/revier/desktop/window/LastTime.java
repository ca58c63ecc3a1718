package app.revier.desktop.window;

import app.revier.book.Preferences;
import app.revier.desktop.nav.Memory;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Theme;
import app.revier.text.Language;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * How the window was when the program last ended. What is remembered and unknown is passed over.
 */
final class LastTime {

  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String SCREEN = "window.screen";

  private final Preferences preferences;

  LastTime(Preferences preferences) {
    this.preferences = preferences;
  }

  /** The language; the system's at the first start. */
  Language language(Locale system) {
    String last = preferences.get(LANGUAGE);
    for (Language language : Language.values()) {
      if (language.code().equals(last)) {
        return language;
      }
    }
    return Language.of(system);
  }

  /** The theme; the system's at the first start. */
  Theme theme() {
    String last = preferences.get(THEME);
    for (Theme each : Theme.values()) {
      if (each.name().equals(last)) {
        return each;
      }
    }
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
        ? Theme.DARK
        : Theme.LIGHT;
  }

  /** Where the rep was; the overview at the first start. */
  Place place() {
    String last = preferences.get(SCREEN);
    for (ScreenId each : ScreenId.values()) {
      if (each.code().equals(last)) {
        return new Place.Top(each);
      }
    }
    return new Place.Top(ScreenId.OVERVIEW);
  }

  /** How the screens were arranged. */
  Memory memory() {
    return new Memory() {
      @Override
      public @Nullable String get(String name) {
        return preferences.get(name);
      }

      @Override
      public void put(String name, String value) {
        preferences.put(name, value);
      }
    };
  }

  /** Remembers the language. */
  void keep(Language language) {
    preferences.put(LANGUAGE, language.code());
  }

  /** Remembers the theme. */
  void keep(Theme theme) {
    preferences.put(THEME, theme.name());
  }

  /** Remembers the screen. */
  void keep(ScreenId screen) {
    preferences.put(SCREEN, screen.code());
  }
}
