package app.revier.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Address;
import app.revier.territory.Assessment;
import app.revier.territory.Behaviour;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contact.Role;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.Hurdle;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.territory.SizeClass;
import app.revier.territory.Trait;
import app.revier.territory.Visiting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two customers become one, and nothing of either is lost. */
class MergingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private static CustomerBuilder customer(long id) {
    return new CustomerBuilder(new CustomerId(id), "N" + id, "Keller " + id);
  }

  private static Merging.Merged keep(CustomerBuilder keep, CustomerBuilder drop) {
    return Merging.of(keep.build(), drop.build(), MergeRevenue.KEEP, Merging.Sales.NONE);
  }

  private static RevenueHistory revenue(int last, int now) {
    return RevenueHistory.NONE.with(2025, Money.of(last)).with(2026, Money.of(now));
  }

  @Test
  void numberAndNameStayAndTheOtherEntryIsRemembered() {
    Address address = new Address("Ringweg 1", "53111", "Bonn", "");
    Customer merged = keep(customer(1), customer(2).address(address)).customer();
    assertThat(merged.id()).isEqualTo(new CustomerId(1));
    assertThat(merged.number()).isEqualTo("N1");
    assertThat(merged.name()).isEqualTo("Keller 1");
    assertThat(merged.former())
        .containsExactly(new FormerEntry("N2", "Keller 2", address, false, RevenueHistory.NONE));
  }

  @Test
  void equalRevenueStaysOnceAndOfDifferentRevenueTheKeptOneStays() {
    Merging.Merged merged =
        keep(customer(1).revenue(revenue(700, 1_000)), customer(2).revenue(revenue(700, 400)));
    assertThat(merged.customer().revenue()).isEqualTo(revenue(700, 1_000));
    assertThat(merged.notCounted()).isEqualTo(Map.of(2026, Money.of(400)));
  }

  @Test
  void revenueOfTwoAccountsIsAddedUp() {
    Customer merged =
        Merging.of(
                customer(1).revenue(revenue(700, 1_000)).build(),
                customer(2).revenue(revenue(700, 400)).build(),
                MergeRevenue.ADD,
                Merging.Sales.NONE)
            .customer();
    assertThat(merged.revenue()).isEqualTo(revenue(1_400, 1_400));
    assertThat(merged.former().getFirst().revenue()).isEqualTo(revenue(700, 400));
  }

  @Test
  void revenueThatIsTheSumOfSalesLinesIsSoAfterwards() {
    Merging.Merged merged = withLines(400);
    assertThat(merged.customer().revenue()).isEqualTo(revenue(700, 1_080));
    assertThat(merged.notCounted()).isEmpty();
  }

  @Test
  void revenueOfWhichAllLinesAreThoseOfTheOtherAsWellIsNotNamed() {
    Merging.Merged merged =
        Merging.of(
            customer(1).revenue(revenue(0, 300)).build(),
            customer(2).revenue(revenue(0, 100)).build(),
            MergeRevenue.KEEP,
            new Merging.Sales(Map.of(2026, Money.of(300)), Map.of(2026, Money.of(100)), Map.of()));
    assertThat(merged.customer().revenue().in(2026)).isEqualTo(Money.of(300));
    assertThat(merged.notCounted()).isEmpty();
  }

  @Test
  void revenueOfTheOtherThatIsNotTheSumOfItsLinesIsNamed() {
    assertThat(withLines(80).notCounted()).isEqualTo(Map.of(2026, Money.of(400)));
  }

  /** Both have revenue of 2026; that of the first is the sum of its lines. */
  private static Merging.Merged withLines(int ofTheOther) {
    return Merging.of(
        customer(1).revenue(revenue(700, 1_000)).build(),
        customer(2).revenue(revenue(700, 400)).build(),
        MergeRevenue.KEEP,
        new Merging.Sales(
            Map.of(2026, Money.of(1_000)),
            Map.of(2026, Money.of(ofTheOther)),
            Map.of(2026, Money.of(80))));
  }

  @Test
  void anotherStreetIsNamedAndAnotherSpellingIsNot() {
    CustomerBuilder keep = customer(1).address(new Address("Ringstraße 1", "53111", "Bonn", ""));
    Address spelt = new Address("Ringstr. 1", "53111", "Bonn", "");
    Address other = new Address("Marktweg 4", "53111", "Bonn", "");
    assertThat(keep(keep, customer(2).address(spelt)).leftOver()).isEmpty();
    assertThat(keep(keep, customer(2).address(other)).leftOver())
        .extracting(left -> left.field().key())
        .containsExactly(CustomerFields.STREET.key());
  }

  @Test
  void anotherTownIsNamedWithItsStreet() {
    CustomerBuilder keep = customer(1).address(new Address("", "53111", "Bonn", ""));
    Address other = new Address("Marktweg 4", "20095", "Hamburg", "");
    assertThat(keep(keep, customer(2).address(other)).leftOver())
        .extracting(left -> left.field().key())
        .containsExactly(
            CustomerFields.STREET.key(), CustomerFields.POSTCODE.key(), CustomerFields.CITY.key());
  }

  @Test
  void anotherPotentialAndAnotherClassOfTheirOwnAreNamed() {
    Potential given = new Potential(Money.of(9), Potential.Source.GIVEN);
    Potential estimated = new Potential(Money.of(5), Potential.Source.ESTIMATED);
    ClassOverride a = new ClassOverride(SizeClass.A, null, "Neubau", DAY);
    ClassOverride b = new ClassOverride(SizeClass.B, null, "Umbau", DAY);
    Merging.Merged merged =
        keep(
            customer(1).potential(estimated).override(a), customer(2).potential(given).override(b));
    assertThat(merged.customer().potential()).isEqualTo(given);
    assertThat(merged.otherPotential()).isEqualTo(estimated);
    assertThat(merged.customer().override()).isEqualTo(a);
    assertThat(merged.otherClass()).isEqualTo(b);
    assertThat(merged.leavesOut()).isTrue();
    assertThat(keep(customer(1).potential(given), customer(2).potential(given)).leavesOut())
        .isFalse();
  }

  @Test
  void blanksAreFilledAndOtherValuesAreNamed() {
    Merging.Merged merged =
        keep(
            customer(1).industry("Holz").reach(new Reach("", "a@keller.example", "")),
            customer(2).industry("Bau").reach(new Reach("0228 1", "a@keller.example", "")));
    assertThat(merged.customer().industry()).isEqualTo("Holz");
    assertThat(merged.customer().reach().phone()).isEqualTo("0228 1");
    assertThat(merged.leftOver())
        .extracting(left -> left.field().key())
        .containsExactly(CustomerFields.INDUSTRY.key());
  }

  @Test
  void theLaterVisitAndTheGivenPotentialAndTheBetterPositionStay() {
    Position given = new Position(50.7, 7.1, Position.Origin.GIVEN);
    Potential known = new Potential(Money.of(9), Potential.Source.GIVEN);
    Customer merged =
        keep(
                customer(1)
                    .visiting(Visiting.UNKNOWN.withLastVisit(DAY))
                    .potential(new Potential(Money.of(5), Potential.Source.ESTIMATED))
                    .position(new Position(50.8, 7.2, Position.Origin.APPROXIMATE)),
                customer(2)
                    .visiting(Visiting.UNKNOWN.withLastVisit(DAY.plusDays(3)))
                    .potential(known)
                    .position(given))
            .customer();
    assertThat(merged.visiting().lastVisit()).isEqualTo(DAY.plusDays(3));
    assertThat(merged.potential()).isEqualTo(known);
    assertThat(merged.position()).isEqualTo(given);
  }

  @Test
  void anAddressIsCompletedWithinItsTownOnly() {
    Address town = new Address("", "53111", "Bonn", "");
    Address street = new Address("Ringweg 1", "53111", "Bonn", "DE");
    Address elsewhere = new Address("Ringweg 1", "50667", "Köln", "DE");
    assertThat(keep(customer(1).address(town), customer(2).address(street)).customer().address())
        .isEqualTo(street);
    assertThat(keep(customer(1).address(town), customer(2).address(elsewhere)).customer().address())
        .isEqualTo(town);
  }

  @Test
  void aPersonIsThereOnce() {
    List<Contact> kept =
        List.of(
            new Contact("Dr. Hans Müller", Role.OTHER, 1, null),
            new Contact("Frau Weber", Role.USER, 2, null));
    List<Contact> others =
        List.of(
            new Contact("Mueller, Hans", Role.PURCHASING, 3, null),
            new Contact("Herr Weber", Role.USER, 1, null));
    assertThat(keep(customer(1).contacts(kept), customer(2).contacts(others)).customer().contacts())
        .containsExactly(
            new Contact("Dr. Hans Müller", Role.PURCHASING, 3, null),
            new Contact("Frau Weber", Role.USER, 2, null),
            new Contact("Herr Weber", Role.USER, 1, null));
  }

  @Test
  void whatBothKnowOfAPersonStaysAsItIsKeptAndWhatIsLeftOutIsNamed() {
    LoyaltyAnswers good = new LoyaltyAnswers(4, 4, 4, 4);
    LoyaltyAnswers poor = new LoyaltyAnswers(1, 1, 1, 1);
    Contact own =
        new Contact("Ida Ahrens", Role.USER, 2, good)
            .reachedAt("0221 1", "")
            .withNote("Mag Tee")
            .withStaying(Contact.Staying.LEAVES)
            .assessed(poor, DAY);
    Contact other =
        new Contact("Ahrens, Ida", Role.PURCHASING, 1, poor)
            .reachedAt("0221 2", "ida@keller.example")
            .withNote("Sitzt im zweiten Stock")
            .withBirthday(DAY)
            .assessed(good, DAY)
            .assessed(poor, DAY.plusDays(1));

    Merging.Merged merged =
        keep(customer(1).contacts(List.of(own)), customer(2).contacts(List.of(other)));

    assertThat(merged.customer().contacts())
        .containsExactly(
            new Contact("Ida Ahrens", Role.USER, 2, good)
                .reachedAt("0221 1", "ida@keller.example")
                .withNote("Mag Tee\nSitzt im zweiten Stock")
                .withBirthday(DAY)
                .withStaying(Contact.Staying.LEAVES)
                .withAssessments(
                    List.of(
                        new Assessment(null, good),
                        new Assessment(DAY, poor),
                        new Assessment(DAY.plusDays(1), poor))));
    SamePerson left = merged.otherContacts().getFirst();
    assertThat(left.leftPhone()).isEqualTo("0221 2");
    assertThat(left.leftMail()).isEmpty();
    assertThat(left.leftBirthday()).isNull();
    assertThat(left.leftAssessments())
        .containsExactly(new Assessment(null, poor), new Assessment(DAY, good));
    assertThat(merged.leavesOut()).isTrue();
  }

  @Test
  void aPersonOfWhomBothKnowTheSameLeavesNothingOut() {
    Contact own = new Contact("Ida Ahrens", Role.USER, 2, null).reachedAt("0221 1", "");
    Contact other = new Contact("Ida Ahrens", Role.USER, 2, null).withBirthday(DAY);
    assertThat(
            keep(customer(1).contacts(List.of(own)), customer(2).contacts(List.of(other, own)))
                .leavesOut())
        .isFalse();
  }

  @Test
  void attributesAreFilledInHurdlesAreUnitedAndAnotherValueIsNamed() {
    Behaviour own = Behaviour.NONE.with("type", "reuse").with(Hurdle.FEARS_DEPENDENCE, true);
    Behaviour other =
        Behaviour.NONE
            .with("type", "single")
            .with("price", "premium")
            .with(Hurdle.PAST_PERFORMANCE, true);
    Merging.Merged merged = keep(customer(1).behaviour(own), customer(2).behaviour(other));
    assertThat(merged.customer().behaviour())
        .isEqualTo(own.with("price", "premium").with(Hurdle.PAST_PERFORMANCE, true));
    assertThat(merged.otherTraits()).containsExactly(new Trait("type", "single"));
    assertThat(merged.leavesOut()).isTrue();
  }

  @Test
  void whatThereIsSeveralOfIsUnited() {
    Note note = new Note("Neubau", "", DAY);
    Contract contract = new Contract(null, null, Money.of(5));
    Customer merged =
        keep(
                customer(1).notes(List.of(note)).competitors(List.of(new Competitor("X", "Holz"))),
                customer(2)
                    .notes(List.of(note, new Note("Umbau", "", DAY)))
                    .contracts(List.of(contract))
                    .competitors(List.of(new Competitor("x", "Leim"))))
            .customer();
    assertThat(merged.notes()).extracting(Note::text).containsExactly("Neubau", "Umbau");
    assertThat(merged.contracts()).containsExactly(contract);
    assertThat(merged.competitors()).containsExactly(new Competitor("X", "Holz; Leim"));
  }

  @Test
  void whoTheyAreKeptApartFromStaysApart() {
    Customer merged =
        keep(
                customer(5).apart(List.of(new CustomerId(1), new CustomerId(3))),
                customer(3).apart(List.of(new CustomerId(2))))
            .customer();
    assertThat(merged.apart()).containsExactly(new CustomerId(1), new CustomerId(2));
  }
}
