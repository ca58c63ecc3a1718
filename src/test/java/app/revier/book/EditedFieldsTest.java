package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Address;
import app.revier.territory.Behaviour;
import app.revier.territory.CallJudgements;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.territory.SizeClass;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a change of a customer is named after. */
class EditedFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Contract FIRST = new Contract(DAY, null, Money.of(1_000));
  private static final Contract SECOND = new Contract(null, null, Money.of(2_000));
  private static final Customer BARE = Customer.named(new CustomerId(1), "1", "Muster GmbH");

  /** One change of each part of the record, and what it is named after. */
  private static Map<Customer, String> changes() {
    Map<Customer, String> changes = new LinkedHashMap<>();
    changes.put(BARE.edit().number("2").build(), "number");
    changes.put(BARE.edit().name("Beispiel AG").build(), "name");
    changes.put(BARE.edit().address(new Address("", "", "Bonn", "")).build(), "city");
    changes.put(
        BARE.edit().position(new Position(50, 7, Position.Origin.GIVEN)).build(), "position-added");
    changes.put(BARE.edit().industry("MVZ").build(), "industry");
    changes.put(BARE.edit().parentGroup("Nord").build(), "parent-group");
    changes.put(BARE.edit().reach(new Reach("0228", "", "")).build(), "phone");
    changes.put(BARE.edit().revenue(revenue(Map.of(2025, 5))).build(), "revenue-added");
    changes.put(
        BARE.edit().potential(new Potential(Money.of(9), Potential.Source.values()[0])).build(),
        "potential-added");
    changes.put(BARE.edit().standing(BARE.standing().withLoyaltyEstimate(50)).build(), "loyalty");
    changes.put(BARE.edit().visiting(BARE.visiting().withMinutes(30)).build(), "visit-minutes");
    changes.put(
        BARE.edit().callJudgements(CallJudgements.USUAL.withMost(Money.of(1))).build(),
        "revenue-at-most");
    changes.put(
        BARE.edit().behaviour(Behaviour.NONE.with("product-type", "reusable")).build(),
        "attributes-added");
    changes.put(BARE.edit().contracts(List.of(FIRST)).build(), "contract-added");
    changes.put(
        BARE.edit().contacts(List.of(new Contact("Ines Tann", Contact.Role.USER, 2, null))).build(),
        "contact-added");
    changes.put(
        BARE.edit().competitors(List.of(new Competitor("Falkenmed", ""))).build(),
        "competitor-added");
    changes.put(BARE.edit().notes(List.of(new Note("Umbau", "", DAY))).build(), "note-added");
    changes.put(
        BARE.edit().override(new ClassOverride(SizeClass.A, null, "Neubau", DAY)).build(),
        "own-class-added");
    return changes;
  }

  private static RevenueHistory revenue(Map<Integer, Integer> years) {
    TreeMap<Integer, Money> byYear = new TreeMap<>();
    years.forEach((year, amount) -> byYear.put(year, Money.of(amount)));
    return RevenueHistory.of(byYear);
  }

  @Test
  void aChangeOfOnePartIsNamedAfterIt() {
    changes()
        .forEach(
            (changed, key) -> assertThat(EditedFields.between(BARE, changed)).containsExactly(key));
  }

  @Test
  void noPartThatARepEditsIsForgotten() {
    List<String> notInForms = List.of("id", "orders", "former", "apart", "handedOver");
    for (RecordComponent part : Customer.class.getRecordComponents()) {
      if (!notInForms.contains(part.getName())) {
        assertThat(changes().keySet())
            .as(part.getName())
            .anyMatch(changed -> !value(part, changed).equals(value(part, BARE)));
      }
    }
  }

  private static String value(RecordComponent part, Customer customer) {
    try {
      return String.valueOf(part.getAccessor().invoke(customer));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void whatWentIsToldFromWhatCameAndWhatChanged() {
    Customer both = BARE.edit().contracts(List.of(FIRST, SECOND)).build();
    Customer one = BARE.edit().contracts(List.of(SECOND)).build();
    Customer other = BARE.edit().contracts(List.of(FIRST)).build();

    assertThat(EditedFields.between(both, one)).containsExactly("contract-deleted");
    assertThat(EditedFields.between(one, both)).containsExactly("contract-added");
    assertThat(EditedFields.between(one, other)).containsExactly("contract");
  }

  @Test
  void aYearIsToldFromItsRevenue() {
    Customer before = BARE.edit().revenue(revenue(Map.of(2024, 5, 2025, 7))).build();

    assertThat(EditedFields.between(before, with(Map.of(2024, 5, 2025, 8))))
        .containsExactly("revenue");
    assertThat(EditedFields.between(before, with(Map.of(2024, 5))))
        .containsExactly("revenue-deleted");
    assertThat(EditedFields.between(before, with(Map.of(2024, 6))))
        .as("one went and the other changed")
        .containsExactly("revenue");
  }

  private static Customer with(Map<Integer, Integer> years) {
    return BARE.edit().revenue(revenue(years)).build();
  }

  @Test
  void theLabelHasTheNameAndWhatWasEdited() {
    Book book = SampleBooks.empty();
    Customer customer = Customer.named(book.customers().nextId(), "7", "Muster GmbH");
    assertThat(label(book, customer)).isEqualTo(ChangeLabel.of("customer-added", "Muster GmbH"));

    Customer moved = customer.edit().address(new Address("", "", "Bonn", "")).build();
    assertThat(label(book, moved))
        .isEqualTo(ChangeLabel.of("customer-edited", "Muster GmbH", "city"));
    assertThat(label(book, customer.edit().industry("MVZ").build()))
        .isEqualTo(ChangeLabel.of("customer-edited", "Muster GmbH", "industry", "city"));
  }

  private static ChangeLabel label(Book book, Customer customer) {
    return book.customers().save(customer).orElseThrow().label();
  }
}
