package app.revier.place;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address says, whatever cell it was written in, and which house it is. */
class WrittenAddressTest {

  private static String house(String street, String postcode, String town) {
    return WrittenAddress.of(new Address(street, postcode, town, "")).house(street);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          53111        | Bonn             | ''          | -  | 53111   | Bonn
          ''           | Bonn             | ''          | -  | ''      | Bonn
          53111 Bonn   | ''               | ''          | -  | 53111   | Bonn
          53111 Beuel  | Bonn             | ''          | -  | 53111   | Bonn
          ''           | 53111 Bonn       | ''          | -  | 53111   | Bonn
          53113        | 53111 Bonn       | ''          | -  | 53113   | Bonn
          ''           | 53111, Bonn      | ''          | -  | 53111   | Bonn
          A4020        | Linz             | ''          | AT | 4020    | Linz
          ''           | A-4020 Linz      | ''          | AT | 4020    | Linz
          ''           | A 4020 Linz      | ''          | AT | 4020    | Linz
          ''           | FL-9490 Vaduz    | ''          | LI | 9490    | Vaduz
          ''           | AUT-4020 Linz    | ''          | AT | 4020    | Linz
          A-4020       | Linz             | Deutschland | DE | 4020    | Linz
          A-4020       | Linz             | Nirgendwo   | -  | 4020    | Linz
          ''           | 1234 AB Delft    | NL          | NL | 1234AB  | Delft
          ''           | 00-950 Warszawa  | PL          | PL | 00-950  | Warszawa
          ''           | 110 00 Praha     | CZ          | CZ | 11000   | Praha
          sw1a 1aa     | London           | GB          | GB | SW1A1AA | London
          ''           | Bonn 53111       | ''          | -  | ''      | Bonn 53111
          ''           | Köln 1           | ''          | -  | ''      | Köln 1
          506677       | Köln             | ''          | -  | 506677  | Köln
          506677       | ''               | ''          | -  | 506677  | ''
          ''           | 010011 București | ''          | -  | 010011  | București
          """)
  void countryPostcodeAndTownAreToldApart(
      String postcode, String town, String country, String code, String number, String name) {
    WrittenAddress written = WrittenAddress.of(new Address("", postcode, town, country));

    assertThat(written.country()).isEqualTo(code);
    assertThat(written.countryIsUnknown()).isEqualTo(country.equals("Nirgendwo"));
    assertThat(written.postcode()).isEqualTo(number);
    assertThat(written.town()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Domstr. 3 ; domstr3|50667|koeln
          Domstraße 3 ; domstr3|50667|koeln
          DOMSTRASSE 3 ; domstr3|50667|koeln
          Domstraße3 ; domstr3|50667|koeln
          Domstr 3 ; domstr3|50667|koeln
          Dom-Straße, 3 a ; domstrasse3a|50667|koeln
          Straßenweg 3 ; strassenweg3|50667|koeln
          3 Domstraße ; 3domstr|50667|koeln
          Straße der Ruhe 3 ; strderruhe3|50667|koeln
          Allée 3 ½ ; allee3½|50667|koeln
          """)
  void aHouseIsTheSameHoweverItsStreetIsWritten(String street, String house) {
    assertThat(house(street, "50667", "KÖLN")).isEqualTo(house);
    assertThat(house(street, "D-50667", "Koeln")).isEqualTo(house);
  }

  @ParameterizedTest
  @CsvSource({"Domstraße, 50667, Köln", "'', 50667, Köln", "Domstraße 3, '', ''"})
  void withoutNumberOrTownThereIsNoHouse(String street, String postcode, String town) {
    assertThat(house(street, postcode, town)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Domstraße 3, 50667, ''", "Domstraße 3, '', Köln", "Domstraße 4, 50667, Köln"})
  void anotherPlaceIsAnotherHouse(String street, String postcode, String town) {
    assertThat(house(street, postcode, town))
        .isNotEmpty()
        .isNotEqualTo(house("Domstraße 3", "50667", "Köln"));
  }
}
