package app.revier.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.place.Placing.Placed;
import app.revier.territory.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Postcodes of small municipalities that the public list of towns puts at another place of the same
 * name, or lacks: they lie beside the town they belong to.
 */
class BuiltInPostcodesTest {

  @ParameterizedTest
  @CsvSource({
    "86564, Schrobenhausen, 15", // Brunnen
    "91586, Ansbach, 15", // Lichtenau
    "39264, Zerbst, 15",
    "39579, Stendal, 20", // Rochau
    "97215, Uffenheim, 8",
    "87669, Füssen, 10", // Rieden am Forggensee
    "95703, Tirschenreuth, 15", // Plößberg
    "09627, Halsbrücke, 15", // Bobritzsch-Hilbersdorf
    "67688, Kaiserslautern, 15", // Rodenbach
    "96146, Bamberg, 15", // Altendorf
    "23923, Lübeck, 20", // Schönberg in Mecklenburg
    "23779, Heiligenhafen, 15", // Neukirchen
    "99846, Eisenach, 15", // Seebach
    "38542, Gifhorn, 15", // Leiferde
    "37649, Holzminden, 10", // Heinsen
    "88451, Memmingen, 20", // Dettingen an der Iller
    "04874, Torgau, 15", // Belgern
  })
  void aSmallMunicipalityLiesBesideItsTown(String postcode, String town, double km) {
    assertThat(spot(postcode, "").km(spot("", town))).isLessThan(km);
  }

  private static Spot spot(String postcode, String town) {
    Placing placing = BuiltIn.places("DE").place(new Address("", postcode, town, "DE"));
    assertThat(placing).isInstanceOf(Placed.class);
    var position = ((Placed) placing).position();
    return new Spot(position.latitude(), position.longitude(), position.errorKm());
  }
}
