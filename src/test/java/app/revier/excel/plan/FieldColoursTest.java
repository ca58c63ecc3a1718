package app.revier.excel.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The fields have the same colours in the workbook as on the light screen. */
class FieldColoursTest {

  private static final Path STYLESHEET =
      Path.of("src/main/resources/app/revier/desktop/revier.css");

  @Test
  void coloursAreThoseOfTheScreen() throws IOException {
    String light = Files.readString(STYLESHEET).split("\\.root\\.dark", 2)[0];
    for (Cell field : Cell.values()) {
      FieldColours colours = FieldColours.of(field);
      String name = "-cell-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertThat(light)
          .contains("%s: #%06x;".formatted(name, colours.fill()))
          .contains("%s-text: #%06x;".formatted(name, colours.text()));
    }
  }
}
