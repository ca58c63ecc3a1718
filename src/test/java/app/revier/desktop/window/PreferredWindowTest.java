package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static Rectangle2D rectangle(String text) {
    return Objects.requireNonNull(PreferredWindow.parsed(text));
  }
}
