package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of pictures of the map, consent to it, and whose the pictures are. */
class TileAddressTest {

  private static final TileAddress OPEN =
      new TileAddress("https://tile.openstreetmap.org/{z}/{x}/{y}.png");

  private static Settings settings(String attribution) {
    return Settings.of(Map.of("plan.year", "2027", "online.tiles-attribution", attribution));
  }

  @Test
  void zoomAndPlaceTakeTheirPlaces() {
    assertThat(OPEN.of(7, 66, 42)).hasToString("https://tile.openstreetmap.org/7/66/42.png");
    TileAddress keyed = new TileAddress("http://Maps.example:8080/t?k=a%20b&r={y}&c={x}&l={z}");
    assertThat(keyed.of(1, 0, 1))
        .isEqualTo(URI.create("http://Maps.example:8080/t?k=a%20b&r=1&c=0&l=1"));
    assertThat(keyed.host()).isEqualTo("maps.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://tile.example/{z}/{x}.png",
        "https://tile.example/{z}/{x}/{y}/{y}.png",
        "https://{s}.tile.example/{z}/{x}/{y}.png",
        "ftp://tile.example/{z}/{x}/{y}.png",
        "file:///home/tiles/{z}/{x}/{y}.png",
        "https://user:word@tile.example/{z}/{x}/{y}.png",
        "https://tile.example/{z}/{x}/{y}.png#top",
        "https:///{z}/{x}/{y}.png",
        "tile.example/{z}/{x}/{y}.png",
        "https://tile.example/{z}/{x}/{y} .png",
        ""
      })
  void whatLeadsToNoPicturesIsRefused(String template) {
    assertThatIllegalArgumentException().isThrownBy(() -> new TileAddress(template));
  }

  @Test
  void whoseThePicturesAreIsSaidUnlessTheRepEnteredIt() {
    assertThat(OnlineSettings.credit(settings(""), OPEN)).isEqualTo("© OpenStreetMap contributors");
    TileAddress other = new TileAddress("https://tile.notopenstreetmap.org/{z}/{x}/{y}.png");
    assertThat(OnlineSettings.credit(settings(""), other)).isEqualTo("tile.notopenstreetmap.org");
    assertThat(OnlineSettings.credit(settings("© Vermessungsamt"), OPEN))
        .isEqualTo("© Vermessungsamt");
  }

  @Test
  void consentIsForTheVeryAddress() {
    Map<String, String> kept = new HashMap<>();
    Consent consent = new Consent(kept::get, kept::put);
    assertThat(consent.isGiven(OnlineSettings.TILES, OPEN)).isFalse();
    consent.changed(Map.of("online.tiles", " " + OPEN + " ", "online.tiles-attribution", "x"));
    assertThat(consent.isGiven(OnlineSettings.TILES, OPEN)).isTrue();
    assertThat(
            consent.isGiven(
                OnlineSettings.TILES, new TileAddress("https://tile.example/{z}/{x}/{y}.png")))
        .isFalse();
    assertThat(kept).hasSize(1);
    consent.changed(Map.of("online.tiles", ""));
    assertThat(consent.isGiven(OnlineSettings.TILES, OPEN)).isFalse();
  }
}
