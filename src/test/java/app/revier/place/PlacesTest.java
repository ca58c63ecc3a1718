package app.revier.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.place.Placing.Candidate;
import app.revier.place.Placing.Doubtful;
import app.revier.place.Placing.Placed;
import app.revier.place.Placing.Reason;
import app.revier.place.Placing.Unknown;
import app.revier.territory.Address;
import app.revier.territory.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as lists write them, held against a small list of places. */
class PlacesTest {

  private static final Gazetteer SMALL =
      Gazetteer.read(
          """
          # a comment
          @DE
          P\t01067\t51055\t13720\t12
          P\t15230\t52347\t14551\t61
          P\t50667\t50940\t6957\t10
          P\t50668\t50950\t6962\t10
          P\t60311\t50112\t8682\t10
          P\t80331\t48135\t11572\t12
          T\tKöln\t50933\t6950\t55
          T\tMünchen\t48137\t11575\t53
          T\tDresden\t51051\t13738\t50
          T\tFrankfurt am Main\t50116\t8684\t40
          T\tFrankfurt (Oder)\t52347\t14551\t40
          T\tNeustadt\t52270\t10520\t20
          T\tNeustadt\t53550\t9990\t20
          T\tRothenburg ob der Tauber\t49379\t10187\t20
          T\tRothenburg\t51334\t14969\t31
          T\tBad Wildungen\t51120\t9125\t31
          T\tSankt Augustin\t50770\t7187\t20
          T\tHamm\t51680\t7820\t30
          D\tHamm\t53560\t10050\t15
          D\tKalk\t50940\t7006\t10
          T\tLinz am Rhein\t50570\t7280\t20
          @AT
          R\t4\t48250\t14100\t600
          R\t6\t47250\t11450\t800
          R\t8\t47200\t15300\t750
          T\tLinz\t48306\t14286\t20
          T\tGraz\t47067\t15442\t20
          T\tHall\t47283\t11517\t21
          T\tHall\t47590\t14450\t21
          T\tWien\t48208\t16372\t29
          @CH
          T\tZürich\t47367\t8550\t51
          """
              .lines());

  private final Places places = new Places(SMALL, PostcodeFile.NONE, "DE");

  private Placing place(
      @Nullable String postcode, @Nullable String town, @Nullable String country) {
    return places.place(new Address("", text(postcode), text(town), text(country)));
  }

  private static String text(@Nullable String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvSource({
    "50667, Köln, Deutschland, POSTCODE, 50.940",
    "50667, KOELN, DE, POSTCODE, 50.940",
    "D-50667, Köln, , POSTCODE, 50.940",
    "D 50667, Köln, , POSTCODE, 50.940",
    ", 50667 Köln, , POSTCODE, 50.940",
    ", D-50667 Köln, , POSTCODE, 50.940",
    "50667 Köln, , , POSTCODE, 50.940",
    "1067, Dresden, DE, POSTCODE, 51.055",
    "1067, Dresden, , POSTCODE, 51.055",
    "15230, Frankfurt, Germany, POSTCODE, 52.347",
    ", München, GER, TOWN, 48.137",
    ", Muenchen, Allemagne, TOWN, 48.137",
    ", Munchen, D, TOWN, 48.137",
    ", Frankfurt a. M., D, TOWN, 50.116",
    ", Frankfurt/Oder, D, TOWN, 52.347",
    ", Frankfurt (O.), D, TOWN, 52.347",
    ", Rothenburg o.d.T., D, TOWN, 49.379",
    ", Wildungen, D, TOWN, 51.120",
    ", St. Augustin, D, TOWN, 50.770",
    ", Köln / Kalk, D, TOWN, 50.940",
    ", Köln-Kalk, D, TOWN, 50.940",
    ", Köln-Irgendwo, D, TOWN, 50.933",
    ", Hamm, D, TOWN, 51.680",
    "4020, Linz, Österreich, TOWN, 48.306",
    "4020, Linz, , TOWN, 48.306",
    "A-4020, Linz, , TOWN, 48.306",
    "6060, Hall in Tirol, Austria, TOWN, 47.283",
    ", Wien, , TOWN, 48.208",
    "8001, Zürich, Suisse, TOWN, 47.367"
  })
  void anAddressIsFoundHoweverItIsWritten(
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String country,
      Position.Origin origin,
      double latitude) {
    assertThat(place(postcode, town, country))
        .isInstanceOfSatisfying(
            Placed.class,
            placed -> {
              assertThat(placed.position().origin()).isEqualTo(origin);
              assertThat(placed.position().latitude()).isCloseTo(latitude, within(1e-9));
            });
  }

  @ParameterizedTest
  @CsvSource({
    ", Neustadt, DE, SEVERAL_TOWNS, 2",
    ", Frankfurt, , SEVERAL_TOWNS, 2",
    ", Hall, AT, SEVERAL_TOWNS, 2",
    "80331, Köln, DE, POSTCODE_AND_TOWN_APART, 2",
    "80331, Köln, , POSTCODE_AND_TOWN_APART, 2",
    "1010, Wien, DE, POSTCODE_AND_TOWN_APART, 2",
    "8010, Linz, AT, POSTCODE_AND_TOWN_APART, 2"
  })
  void whatMayBeSeveralPlacesIsNotGuessed(
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String country,
      Reason reason,
      int candidates) {
    assertThat(place(postcode, town, country))
        .isInstanceOfSatisfying(
            Doubtful.class,
            doubt -> {
              assertThat(doubt.reason()).isEqualTo(reason);
              assertThat(doubt.candidates()).hasSize(candidates);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "1010, , , NOT_FOUND",
    ", , DE, NO_ADDRESS",
    "50667, Köln, Mordor, COUNTRY_UNKNOWN",
    ", Xyzdorf, DE, NOT_FOUND",
    ", Frankfurt (Wümme), DE, NOT_FOUND",
    "1010, , AT, NOT_FOUND"
  })
  void whatIsNotKnownSaysWhy(
      @Nullable String postcode, @Nullable String town, @Nullable String country, Reason reason) {
    assertThat(place(postcode, town, country)).isEqualTo(new Unknown(reason));
  }

  @Test
  void aPostcodeOfALargeCustomerLiesAtTheNearestNumberWithALargerError() {
    assertThat(place("50670", "", "DE"))
        .isInstanceOfSatisfying(
            Placed.class,
            placed -> {
              assertThat(placed.position().latitude()).isCloseTo(50.950, within(1e-9));
              assertThat(placed.position().errorKm()).isGreaterThan(5);
            });
  }

  @Test
  void theRepsOwnPostcodesWin() {
    PostcodeFile own =
        PostcodeFile.of(
            List.of(
                new PostcodeFile.Entry("DE", "50667", 50.9, 6.9),
                new PostcodeFile.Entry("AT", "1010", 48.2, 16.3),
                new PostcodeFile.Entry("GB", "SW1A 1AA", 51.5, -0.14)));
    Places with = new Places(SMALL, PostcodeFile.parse(own.text()), "DE");

    assertThat(latitude(with, "50667", "Köln", "DE")).isEqualTo(50.9);
    assertThat(latitude(with, "1010", "", "AT")).isEqualTo(48.2);
    assertThat(latitude(with, "sw1a1aa", "London", "GB")).isEqualTo(51.5);
    assertThat(latitude(with, "50668", "Köln", "DE")).isEqualTo(50.95);
  }

  private static double latitude(Places places, String postcode, String town, String country) {
    Placing placing = places.place(new Address("", postcode, town, country));
    return placing instanceof Placed(Position position) ? position.latitude() : Double.NaN;
  }

  @ParameterizedTest
  @CsvSource({
    "50.94, 6.95, 50667, Köln, DE, ",
    "6.95, 50.94, 50667, Köln, DE, SWAPPED",
    "48.1, 11.5, 50667, Köln, DE, FAR_FROM_ADDRESS",
    "50.94, 6.95, , , DE, ",
    "6.95, 50.94, , , DE, SWAPPED",
    "40.4, -3.7, , , DE, FAR_FROM_ADDRESS",
    "40.4, -3.7, , , , ",
    "0, 0, 50667, Köln, DE, ZERO",
    "0, 0, , , , ZERO",
    "6.95, 50.94, , , , SWAPPED",
    "6.95, 50.94, , Neustadt, , SWAPPED",
    "51.48, 0.001, , , , ",
    "0.001, 20, , , , ",
    "51.58, 6.96, 50670, , DE, ",
    "51.055, 13.72, 1067, Wien, , FAR_FROM_ADDRESS"
  })
  void aGivenPositionIsHeldAgainstTheAddress(
      double latitude,
      double longitude,
      @Nullable String postcode,
      @Nullable String town,
      @Nullable String country,
      @Nullable Reason reason) {
    Doubtful doubt =
        places.doubt(
            new Position(latitude, longitude, Position.Origin.GIVEN),
            new Address("", text(postcode), text(town), text(country)));

    assertThat(doubt == null ? null : doubt.reason()).isEqualTo(reason);
  }

  @Test
  void aPositionThatIsFarOffIsToldWithThePlaceOfTheAddress() {
    Doubtful doubt =
        places.doubt(
            new Position(48.1, 11.5, Position.Origin.GIVEN), new Address("", "50667", "Köln", ""));

    assertThat(doubt).isNotNull();
    assertThat(doubt.candidates())
        .containsExactly(new Candidate("50667 Köln", "DE", new Spot(50.94, 6.957, 1)));
  }
}
