package app.revier.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.place.Spot;
import app.revier.place.Town;
import app.revier.place.TownIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which town a postcode means, and what was written by hand that cannot be. */
class PostcodeMiddlesTest {

  /** Eight villages in a row, 0.05 degrees apart (5.6 km), with ten numbers between them. */
  private static final double STEP = 0.05;

  private final Map<String, List<String>> names = new TreeMap<>();
  private final List<Town> towns = new ArrayList<>();

  PostcodeMiddlesTest() {
    for (int i = 0; i < 8; i++) {
      town("Adorf" + (char) ('a' + i), 50 + STEP * i, 8);
      names.put("350" + i + "0", List.of("Adorf" + (char) ('a' + i)));
      town("Bdorf" + (char) ('a' + i), 50 + STEP * i, 10);
      names.put("990" + i + "0", List.of("Bdorf" + (char) ('a' + i)));
    }
  }

  private void town(String name, double latitude, double longitude) {
    towns.add(new Town(name, new Spot(latitude, longitude, 0), Town.Kind.TOWN));
  }

  private PostcodeMiddles middles(Map<String, Spot> byHand) {
    PostcodeMiddles middles = new PostcodeMiddles(names, new TownIndex(towns), byHand);
    middles.find();
    return middles;
  }

  private Map<String, Spot> found() {
    return new PostcodeMiddles(names, new TownIndex(towns), Map.of()).find();
  }

  @Test
  void ofTwoTownsTheOneIsMeantThatLiesBesideTheNextNumbers() {
    town("Neustadt", 50.18, 8.02);
    town("Neustadt", 50.18, 10.02);
    names.put("35035", List.of("Neustadt"));
    names.put("99035", List.of("Neustadt"));

    assertThat(found())
        .containsEntry("35035", new Spot(50.18, 8.02, 0))
        .containsEntry("99035", new Spot(50.18, 10.02, 0));
  }

  @Test
  void theOnlyTownOfANameIsNotMeantWhereAllNextNumbersLieFarAway() {
    town("Neuburg", 50.18, 8.7);
    names.put("35035", List.of("Neuburg"));

    assertThat(found()).doesNotContainKey("35035");
  }

  /** 35901 has no neighbour with the same three digits nearby, and that is no proof against it. */
  @Test
  void whereARegionEndsTheNextNumbersOfTheOtherCount() {
    town("Grenzau", 50.36, 8.05);
    names.put("35901", List.of("Grenzau", "Unbekannt"));
    for (int i = 0; i < 4; i++) {
      town("Fern" + i, 50.36 + STEP * i, 8.65);
      names.put("3599" + i, List.of("Fern" + i));
    }

    assertThat(found()).containsEntry("35901", new Spot(50.36, 8.05, 0));
  }

  @Test
  void whatLiesFarFromTheNextNumbersIsRefused() {
    names.put("35035", List.of("Handorf"));
    PostcodeMiddles middles = middles(Map.of("35035", new Spot(50.18, 8.05, 0)));

    assertThat(middles.refuses("35035", new Spot(50.18, 8.05, 0))).isFalse();
    assertThat(middles.refuses("35035", new Spot(50.18, 8.55, 0))).isTrue();
  }

  /** 29 km from its neighbours, amid another region. */
  @Test
  void whatLiesAmidAnotherRegionIsRefusedSooner() {
    for (int i = 0; i < 9; i++) {
      town("Cdorf" + i, 50.1 + STEP * i / 2, 8.4);
      names.put("9907" + i, List.of("Cdorf" + i));
    }
    names.put("35035", List.of("Handorf"));
    PostcodeMiddles middles = middles(Map.of());

    assertThat(middles.refuses("35035", new Spot(50.18, 8.4, 0))).isTrue();
    assertThat(middles.refuses("35035", new Spot(50.18, 7.6, 0))).isFalse();
  }

  @Test
  void whatATownOfItsNameConfirmsIsNotRefused() {
    town("Insel", 50.18, 9);
    names.put("35035", List.of("Insel"));

    assertThat(middles(Map.of()).refuses("35035", new Spot(50.2, 9.02, 0))).isFalse();
  }

  @Test
  void whatIsNotFoundLiesAmidTheNextNumbers() {
    names.put("35035", List.of("Handorf"));
    Spot amid = middles(Map.of()).amid("35035");

    assertThat(amid).isNotNull();
    assertThat(amid.km(new Spot(50.175, 8, 0))).isLessThan(1);
  }
}
