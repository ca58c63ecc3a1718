package app.revier.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.doubles.Likeness.Link;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.territory.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private static final Address BONN = new Address("Marktstr. 5", "53111", "Bonn", "");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Keller GmbH | Keller
          Keller GmbH & Co. KG | Keller G.m.b.H.
          Keller AG | Fa. Keller e. K.
          Keller KG | Keller OHG
          Keller UG (haftungsbeschränkt) | Keller
          Keller gGmbH | Keller e.V.
          Keller Gesellschaft mbH | Keller GmbH
          Keller Ges. mbH | Keller
          Keller Ltd. | Keller LLC
          Keller Inc. | Keller S.A.
          Keller S.à r.l. | Keller SARL
          Keller B.V. | Keller A/S
          Keller sp. z o.o. | Keller s.r.o.
          Keller S.p.A. | Keller S.r.l.
          Keller & Söhne GmbH | Keller und Soehne
          Müller | Mueller
          Müller | Muller
          Strauß | Strauss
          Café Crème | CAFE CREME
          Hans Müller | Müller, Hans
          Dr. Hans Müller | Hans Mueller
          Auto Haus Keller | Autohaus Keller
          Sankt Anna Stift | St. Anna-Stift
          Gebr. Keller | Gebrüder Keller
          """)
  void namesAreTheSame(String one, String other) {
    assertThat(names(one, other)).isEqualTo(NameLikeness.SAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hartmann Nord | Hartman Nord | MISTYPED
          Meier Holzbau | Meyer Holzbau | MISTYPED
          Zahnradfabrik Wupper | Zahnrdfabirk Wupper | MISTYPED
          H. Müller | Hans Müller | SHORTENED
          Masch. Keller | Maschinenbau Keller | SHORTENED
          Keller | Keller Holzbau | PART
          Stadtwerke Kellerberg | Stadtwerke Kellerberg Netz | PART
          Apotheke | Apotheke am Markt | OTHER
          Filiale 2 | Filiale 3 | OTHER
          Haus Nord | Haus Süd | OTHER
          Keller & Söhne | Keller & Töchter | OTHER
          Werk 12345 | Werk 12346 | OTHER
          Kunz | Kuntz | OTHER
          Sonnen-Apotheke | Sonnenschein-Apotheke | OTHER
          Hohenlohebau Ost | Hohemlohibau Ost | MISTYPED
          """)
  void namesAreAlike(String one, String other, NameLikeness expected) {
    assertThat(names(one, other)).isEqualTo(expected);
    assertThat(names(other, one)).isEqualTo(expected);
  }

  private static NameLikeness names(String one, String other) {
    return Name.of(one).like(Name.of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Marktstr. 5, 53111, Bonn | Marktstraße 5, 53111, Bonn | HOUSE
          Marktstr. 5, 53111, Bonn | Markt Strasse 5a, D-53111, BONN | HOUSE
          Marktstr. 12-14, 53111, Bonn | Marktstr. 12, , Bonn | HOUSE
          St.-Anna-Weg 3, 53111, Bonn | Sankt Anna Weg 3, 53111, Bonn | HOUSE
          12 High Street, , Leeds | High St 12, , Leeds | HOUSE
          12 High Street, , Leeds | High Street 12, , Leeds | HOUSE
          Markstr. 5, 53111, Bonn | Marktstr. 5, 53111, Bonn | HOUSE
          Marktstr., 53111, Bonn | Marktstr. 5, 53111, Bonn | STREET
          Marktstr. 7, 53111, Bonn | Marktstr. 5, 53111, Bonn | OTHER_HOUSE
          Ringweg 5, 53111, Bonn | Marktstr. 5, 53111, Bonn | OTHER_STREET
          Postfach 1234, 53111, Bonn | Marktstr. 5, 53111, Bonn | TOWN
          , 53111, Bonn | Marktstr. 5, 53113, Bonn | TOWN
          , 53177, Bonn | , 53177, Bad Godesberg | TOWN
          , 1067, Dresden | , 01067, Dresden | TOWN
          , , Frankfurt | , , Frankfurt am Main | TOWN
          , , Frankfurt a.M. | , , Frankfurt am Main | TOWN
          , , Frankfurt (Oder) | , , Frankfurt am Main | ELSEWHERE
          , , Bad Kissingen | , , Bad Homburg | ELSEWHERE
          , , Neustadt 1 | , , Neustadt 12 | ELSEWHERE
          , , Wien 10 | , , Wien | TOWN
          , 1010, Wien 1 | , 1100, Wien 10 | ELSEWHERE
          Marktstr. 5, 67433, Neustadt | Marktstr. 5, 01844, Neustadt | ELSEWHERE
          Marktstr. 5, 53111, Bonn | Marktstr. 5, 50667, Köln | ELSEWHERE
          , , | Marktstr. 5, 53111, Bonn | UNKNOWN
          , 53111, | , , Bonn | UNKNOWN
          """)
  void placesAreAlike(String one, String other, PlaceLikeness expected) {
    assertThat(place(one).like(place(other))).isEqualTo(expected);
    assertThat(place(other).like(place(one))).isEqualTo(expected);
  }

  private static Location place(String text) {
    String[] parts = text.split(",", -1);
    Address address = new Address(parts[0].strip(), parts[1].strip(), parts[2].strip(), "");
    return Features.of(customer("1", "A", address).build()).location();
  }

  @Test
  void pointsWithinAHundredMetresAreOneHouse() {
    Customer one = at("1", 50.7374, Address.NONE);
    assertThat(like(one, at("2", 50.7380, Address.NONE)).place()).isEqualTo(PlaceLikeness.HOUSE);
    assertThat(like(one, at("2", 50.7380, BONN)).place()).isEqualTo(PlaceLikeness.HOUSE);
    assertThat(like(one, at("2", 50.7420, Address.NONE)).place())
        .isEqualTo(PlaceLikeness.OTHER_STREET);
    assertThat(likeOrNone(one, at("2", 50.8374, Address.NONE))).isNull();
  }

  private static Customer at(String number, double latitude, Address address) {
    return customer(number, "Keller Holzbau", address)
        .position(new Position(latitude, 7.0982, Position.Origin.GIVEN))
        .build();
  }

  @Test
  void sameNameAtTheSameHouseIsNoDoubt() {
    Likeness likeness = like(of("1", "Keller GmbH", BONN), of("2", "Keller", BONN));
    assertThat(likeness.score()).isEqualTo(1);
    assertThat(likeness.isLikely()).isTrue();
  }

  @Test
  void branchesInOneTownAreDoubtful() {
    Address other = new Address("Ringweg 1", "53113", "Bonn", "");
    Likeness likeness =
        like(
            reached("1", "Keller", BONN, "0228 123456"),
            reached("2", "Keller", other, "0228 123456"));
    assertThat(likeness.score()).isEqualTo(0.5);
    assertThat(likeness.isLikely()).isFalse();
  }

  @Test
  void chainsInDifferentTownsAreNoDoubles() {
    Address cologne = new Address("Marktstr. 5", "50667", "Köln", "");
    assertThat(
            likeOrNone(of("1", "Apotheke am Markt", BONN), of("2", "Apotheke am Markt", cologne)))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({"4711, 0004711", "a-17, A17", "K 0815, k.0815"})
  void numbersDifferOnlyInWriting(String one, String other) {
    Likeness likeness = like(of(one, "Keller", Address.NONE), of(other, "Keller", BONN));
    assertThat(likeness.number()).isTrue();
    assertThat(likeness.score()).isEqualTo(0.95);
  }

  @Test
  void numbersThatDifferOnlyInWritingAreDoubtfulWithOtherNames() {
    Likeness likeness = like(of("17", "Keller", BONN), of("017", "Brandt", BONN));
    assertThat(likeness.score()).isEqualTo(0.6);
    assertThat(likeness.isLikely()).isFalse();
  }

  @Test
  void sameTelephoneSaysMore() {
    Likeness without = like(of("1", "Keller", Address.NONE), of("2", "Keller Holzbau", BONN));
    Likeness with =
        like(
            reached("1", "Keller", Address.NONE, "+49 228 123456"),
            reached("2", "Keller Holzbau", BONN, "0228/12 34 56"));
    assertThat(without.score()).isEqualTo(0.49);
    assertThat(with.score()).isEqualTo(0.74);
    assertThat(with.links()).containsExactly(Link.PHONE);
  }

  @Test
  void mailOfManyPeopleIsNoCommonDomain() {
    assertThat(like(mailed("1", "a@gmx.de"), mailed("2", "b@gmx.de")).links()).isEmpty();
    assertThat(like(mailed("1", "a@keller.example"), mailed("2", "b@keller.example")).links())
        .containsExactly(Link.DOMAIN);
  }

  private static Customer mailed(String number, String mail) {
    return customer(number, "Keller", BONN).reach(new Reach("", mail, "")).build();
  }

  private static Customer reached(String number, String name, Address address, String phone) {
    return customer(number, name, address).reach(new Reach(phone, "", "")).build();
  }

  private static Customer of(String number, String name, Address address) {
    return customer(number, name, address).build();
  }

  private static CustomerBuilder customer(String number, String name, Address address) {
    return new CustomerBuilder(new CustomerId(1), number, name).address(address);
  }

  private static Likeness like(Customer one, Customer other) {
    Likeness likeness = likeOrNone(one, other);
    assertThat(likeness).isNotNull();
    return likeness;
  }

  private static @Nullable Likeness likeOrNone(Customer one, Customer other) {
    return Features.of(one).like(Features.of(other));
  }
}
