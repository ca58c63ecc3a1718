package app.revier.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Regions are found as people write them. */
class HolidayRegionsTest {

  private final HolidayRegions regions =
      new HolidayRegions(
          List.of(
              region("DE", "Deutschland", "Germany"),
              region("DE-BY", "Bayern", "Bavaria"),
              region("DE-BY-MU", "München", "Munich"),
              region("DE-NW", "Nordrhein-Westfalen", "North Rhine-Westphalia", "NRW"),
              region("DE-TH", "Thüringen", "Thuringia"),
              region("CH", "Schweiz", "Switzerland"),
              region("CH-NW", "Nidwalden", "Nidwalden"),
              region("BE", "Belgien", "Belgium"),
              region("BE-VLI", "Limburg", "Limburg"),
              region("NL", "Niederlande", "Netherlands"),
              region("NL-LI", "Limburg", "Limburg"),
              region("GE", "Georgien", "Georgia"),
              region("US", "USA", "United States"),
              region("US-GA", "Georgia", "Georgia")));

  private static HolidayRegion region(
      String code, String german, String english, String... shortNames) {
    return new HolidayRegion(code, Map.of("de", german, "en", english), Set.of(shortNames));
  }

  private @Nullable String found(String text, String home) {
    HolidayRegion region = regions.find(text, home, 5).region();
    return region == null ? null : region.code();
  }

  private List<String> near(String text) {
    return regions.find(text, "DE", 5).near().stream().map(HolidayRegion::code).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "DE-NW, DE-NW",
    "de-nw, DE-NW",
    "NRW, DE-NW",
    "Nordrhein Westfalen, DE-NW",
    "bayern, DE-BY",
    "Bavaria, DE-BY",
    "Thüringen, DE-TH",
    "Thueringen, DE-TH",
    "Thuringen, DE-TH",
    "München, DE-BY-MU",
    "Schweiz, CH",
    "'Bayern, Deutschland', DE-BY",
    "Deutschland – Bayern, DE-BY",
    "'Munich, Bavaria, Germany', DE-BY-MU"
  })
  void namesShortNamesAndCodesAreUnderstood(String text, String code) {
    assertThat(found(text, "DE")).isEqualTo(code);
  }

  @Test
  void partOfTheOwnCountryGoesBeforeThePartsOfOthers() {
    assertThat(found("Limburg", "NL")).isEqualTo("NL-LI");
    assertThat(found("Limburg", "BE-VLI")).isEqualTo("BE-VLI");
  }

  @Test
  void nameThatMeansPartsOfTwoOtherCountriesIsNotGuessed() {
    assertThat(found("Limburg", "DE")).isNull();
    assertThat(near("Limburg")).containsExactlyInAnyOrder("BE-VLI", "NL-LI");
  }

  @Test
  void countryGoesBeforeAPartOfAnother() {
    assertThat(found("Georgia", "DE")).isEqualTo("GE");
  }

  @Test
  void beginningsPartsAndSlipsOfThePenNameWhatMayBeMeant() {
    assertThat(near("Bay")).first().isEqualTo("DE-BY");
    assertThat(near("westfalen")).contains("DE-NW");
    assertThat(near("Bayren")).containsExactly("DE-BY");
    assertThat(near("Atlantis")).isEmpty();
    assertThat(found("Bay", "DE")).isNull();
  }

  @Test
  void countriesAndTheirPartsAreListedByName() {
    assertThat(regions.countries("de"))
        .extracting(region -> region.name("de"))
        .containsExactly("Belgien", "Deutschland", "Georgien", "Niederlande", "Schweiz", "USA");
    assertThat(regions.within("DE", "en"))
        .extracting(HolidayRegion::code)
        .containsExactly("DE-BY", "DE-NW", "DE-TH");
    assertThat(regions.within("DE-BY", "de"))
        .extracting(HolidayRegion::code)
        .containsExactly("DE-BY-MU");
  }

  @Test
  void pathNamesWhatARegionIsAPartOf() {
    HolidayRegion munich = regions.ofCode("de-by-mu");
    assertThat(munich).isNotNull();
    assertThat(regions.path(munich, "de")).isEqualTo("Deutschland – Bayern – München");
  }
}
