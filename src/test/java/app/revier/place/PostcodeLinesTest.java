package app.revier.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.place.PostcodeLines.Fault;
import app.revier.place.PostcodeLines.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text form of GeoNames. */
class PostcodeLinesTest {

  private static String line(String country, String code, String latitude, String longitude) {
    return String.join(
        "\t", country, code, "Köln", "NRW", "NW", "", "", "", "", latitude, longitude, "4");
  }

  @Test
  void goodLinesAreTakenAndBadOnesNamed() {
    PostcodeLines.Content content =
        PostcodeLines.read(
            List.of(
                line("DE", "50667", "50.94", "6.95"),
                "",
                line("DEU", "50667", "50.94", "6.95"),
                line("DE", " ", "50.94", "6.95"),
                line("DE", "50667", "50,94", "6.95"),
                line("DE", "50667", "50.94", "181"),
                "DE\t50667",
                line("at", "1010", "48.2", "16.37")));

    assertThat(content.entries())
        .containsExactly(
            new PostcodeFile.Entry("DE", "50667", 50.94, 6.95),
            new PostcodeFile.Entry("AT", "1010", 48.2, 16.37));
    assertThat(content.rejected())
        .containsExactly(
            new Rejected(3, "A", Fault.NO_COUNTRY, "DEU"),
            new Rejected(4, "B", Fault.NO_POSTCODE, " "),
            new Rejected(5, "J", Fault.WRONG_LATITUDE, "50,94"),
            new Rejected(6, "K", Fault.WRONG_LONGITUDE, "181"),
            new Rejected(7, "", Fault.TOO_SHORT, "2"));
  }

  @Test
  void severalPlacesOfOnePostcodeLieAmidThem() {
    PostcodeFile file =
        PostcodeFile.of(
            List.of(
                new PostcodeFile.Entry("DE", "1", 50, 7),
                new PostcodeFile.Entry("DE", "1", 50.2, 7)));

    Spot spot = java.util.Objects.requireNonNull(file.find("DE", "1"));
    assertThat(spot.latitude()).isEqualTo(50.1);
    assertThat(spot.errorKm()).isBetween(11.0, 11.2);
    assertThat(PostcodeFile.parse(file.text()).size()).isEqualTo(1);
  }
}
