package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Preferences;
import app.revier.desktop.work.OnFx;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class PreferredWindowTest {

  /** The screen lies right of another one, below a bar of 30. */
  private static final Rectangle2D SCREEN = new Rectangle2D(1920, 30, 1000, 670);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1950,50,900,600 | 1950,50,900,600",
        "1920,30,1280,800 | 1920,30,1000,670",
        "2500,500,900,600 | 2020,100,900,600",
        "1800,0,900,600 | 1920,30,900,600",
      })
  void aWindowFitsTheScreenThereIs(String before, String fitted) {
    assertThat(PreferredWindow.fitted(rectangle(before), SCREEN)).isEqualTo(rectangle(fitted));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "1,2,3",
        "1,2,3,4,5",
        "1,2,900,600.5",
        "a,b,c,d",
        "1,2,0,600",
        "1,2,900,0",
        "1,2,-900,600"
      })
  void whatIsNoPlaceOfAWindowIsTakenForNone(@Nullable String text) {
    assertThat(PreferredWindow.parsed(text)).isNull();
  }

  @Test
  void aMaximisedWindowKeepsWhereItWasBefore() throws Exception {
    FxToolkit.registerPrimaryStage();
    Map<String, String> kept = new HashMap<>();
    Preferences preferences = Preferences.in(kept);
    OnFx.call(
        () -> {
          Stage stage = new Stage();
          stage.setX(20);
          stage.setY(30);
          stage.setWidth(1100);
          stage.setHeight(750);
          PreferredWindow.keep(stage, preferences);
          stage.setWidth(1900);
          stage.setMaximized(true);
          PreferredWindow.keep(stage, preferences);
          return stage;
        });
    assertThat(kept)
        .containsOnly(
            Map.entry("window.bounds", "20,30,1100,750"), Map.entry("window.maximized", "true"));
  }

  private static Rectangle2D rectangle(String text) {
    return Objects.requireNonNull(PreferredWindow.parsed(text));
  }
}
