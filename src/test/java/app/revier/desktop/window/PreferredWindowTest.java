package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Preferences;
import app.revier.desktop.work.OnFx;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        // how it is | window before | screens, the primary one first | window now
        "first start | none | 0,0,1920,1050 | 320,125,1280,800",
        "first start, small screen | none | 0,30,1000,670 | 0,30,1000,670",
        "wholly seen | 100,50,1280,800 | 0,0,1920,1050 | 100,50,1280,800",
        "over the edge | 900,50,1280,800 | 0,0,1920,1050 | 640,50,1280,800",
        "above the screen | 100,-40,1280,800 | 0,0,1920,1050 | 100,0,1280,800",
        "left of the only screen in part | -300,50,1280,800 | 0,0,1920,1050 | 0,50,1280,800",
        "on a screen at the left | -1800,50,1280,800 | 0,0,1920,1050; -1920,0,1920,1080 |"
            + " -1800,50,1280,800",
        "over two screens | -600,50,1280,800 | 0,0,1920,1050; -1920,0,1920,1050 |"
            + " -600,50,1280,800",
        "over two screens of unlike height | -1000,300,1280,800 | 0,0,1920,1200; -1920,0,1920,1050"
            + " | -1280,250,1280,800",
        "the second screen is gone | 2000,50,1280,800 | 0,0,1920,1050 | 320,125,1280,800",
        "the screen at the left is gone | -1800,50,1280,800 | 0,0,1366,728 | 43,0,1280,728",
        "larger than the screen | 0,0,2560,1400 | 0,0,1366,728 | 0,0,1366,728",
        "larger than a screen smaller than usual | 0,0,2560,1400 | 0,0,1024,600 | 0,0,1024,600",
        "only its edge is seen | 1919,0,1280,800 | 0,0,1920,1050 | 640,0,1280,800",
        "beside the screen, edge to edge | 1920,0,1280,800 | 0,0,1920,1050 | 320,125,1280,800",
        "smaller than allowed, at the edge | 1500,600,400,300 | 0,0,1920,1050 | 920,350,1000,700",
      })
  void allOfTheWindowIsOnTheScreensThereAre(
      String name, @Nullable String before, String screens, String now) {
    List<Rectangle2D> all =
        Arrays.stream(screens.split(";"))
            .map(String::strip)
            .map(PreferredWindowTest::rectangle)
            .toList();
    assertThat(PreferredWindow.place(PreferredWindow.parsed(before), all, all.getFirst()))
        .as(name)
        .isEqualTo(rectangle(now));
  }

  @Test
  void aMaximisedWindowComesBackMaximisedAndKnowsItsPlace() throws Exception {
    FxToolkit.registerPrimaryStage();
    Preferences preferences =
        Preferences.in(
            new HashMap<>(Map.of("window.bounds", "0,0,1000,700", "window.maximized", "true")));
    assertThat(
            OnFx.call(
                () -> {
                  Stage stage = new Stage();
                  PreferredWindow.restore(stage, preferences);
                  return List.of(stage.isMaximized(), stage.getWidth(), stage.getHeight());
                }))
        .isEqualTo(List.of(true, 1000.0, 700.0));
  }

  @Test
  void aMinimisedWindowKeepsWhereItWasBefore() throws Exception {
    FxToolkit.registerPrimaryStage();
    Map<String, String> kept = new HashMap<>(Map.of("window.bounds", "0,0,1000,700"));
    OnFx.call(
        () -> {
          Stage stage = new Stage();
          stage.setX(-32000);
          stage.setIconified(true);
          PreferredWindow.keep(stage, Preferences.in(kept));
          return stage;
        });
    assertThat(kept).containsEntry("window.bounds", "0,0,1000,700");
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

  @Test
  void noWindowIsForcedToBeLargerThanItsScreen() throws Exception {
    FxToolkit.registerPrimaryStage();
    double[] least =
        OnFx.call(
            () -> {
              Stage stage = new Stage();
              Rectangle2D small = new Rectangle2D(0, 0, 800, 600);
              PreferredWindow.restore(
                  stage, Preferences.in(new HashMap<>()), List.of(small), small);
              return new double[] {stage.getMinWidth(), stage.getMinHeight()};
            });
    assertThat(least).containsExactly(800, 600);
  }
}
