package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a window needs of the operating system is asked for by name. */
final class MissingLibraryTest {

  @Test
  void missingLibraryIsNamedOnLinux() {
    assertThat(Desktop.missingLibrary("Linux", name -> !name.startsWith("libgtk-3")))
        .isEqualTo("libgtk-3.so.0");
    assertThat(Desktop.missingLibrary("Linux", name -> !name.startsWith("libXtst")))
        .isEqualTo("libXtst.so.6");
  }

  @Test
  void nothingIsMissingWhereAllIsThere() {
    assertThat(Desktop.missingLibrary("Linux", _ -> true)).isNull();
  }

  @Test
  void otherSystemsBringWhatAWindowNeeds() {
    assertThat(Desktop.missingLibrary("Windows 11", _ -> false)).isNull();
    assertThat(Desktop.missingLibrary("Mac OS X", _ -> false)).isNull();
  }

  @Test
  void displayIsNamedInTheEnvironmentOnLinux() {
    assertThat(Desktop.hasDisplay("Linux", Map.of(), false)).isFalse();
    assertThat(Desktop.hasDisplay("Linux", Map.of("DISPLAY", ":1"), false)).isTrue();
    assertThat(Desktop.hasDisplay("Linux", Map.of(), true)).isTrue();
    assertThat(Desktop.hasDisplay("Windows 11", Map.of(), false)).isTrue();
  }
}
