package app.revier.desktop.nav;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a file may be called, whatever it is about. */
class FileSavingTest {

  @Test
  void whatFilesMayNotBeCalledIsReplaced() {
    assertThat(FileSaving.allowed("A/B\\C: <D> \"E\"|?*.png", StandardCharsets.UTF_8))
        .isEqualTo("A-B-C- -D- -E----.png");
  }

  @Test
  void lettersStayWhereTheComputerHasThem() {
    String name = "Der Weg zum Ziel, €: Müller 😀.svg";
    assertThat(FileSaving.allowed(name, StandardCharsets.UTF_8))
        .isEqualTo("Der Weg zum Ziel, €- Müller 😀.svg");
    assertThat(FileSaving.allowed(name, StandardCharsets.US_ASCII))
        .isEqualTo("Der Weg zum Ziel, EUR- Mueller -.svg");
    assertThat(FileSaving.allowed("Umsatzlücke, Größe, Café, Łódź.png", StandardCharsets.US_ASCII))
        .isEqualTo("Umsatzluecke, Groesse, Cafe, -odz.png");
    assertThat(FileSaving.allowed("Umsatzlu\u0308cke.png", StandardCharsets.US_ASCII))
        .as("as some systems write it")
        .isEqualTo("Umsatzluecke.png");
  }
}
