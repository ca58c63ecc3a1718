package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.task.Progress;
import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Customer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes of the list of attributes, and what becomes of what customers have. */
class AttributeEditsTest {

  private final Book book = SampleBooks.of(5);

  private void list(String text) {
    book.settings().set(Map.of(Setting.ATTRIBUTES.key(), text));
  }

  private String list() {
    return String.valueOf(book.snapshot().settings().text(Setting.ATTRIBUTES));
  }

  private Customer customer(int at) {
    return book.snapshot().territory().customers().get(at);
  }

  @BeforeEach
  void twoBuyReusable() {
    list("Produktart: Mehrweg, Einweg*; Preislage: Economy, Premium");
    book.customers()
        .saveAll(
            List.of(
                with(customer(0), "mehrweg"),
                with(customer(1), "mehrweg"),
                with(customer(2), "einweg")));
  }

  private static Customer with(Customer customer, String value) {
    Behaviour behaviour = customer.behaviour().with("produktart", value);
    return customer.edit().behaviour(behaviour.with("preislage", "premium")).build();
  }

  @Test
  void whoTypesTheListAnewMeansTheAttributesThatAreThere() {
    Attribute kind = book.snapshot().settings().get(Setting.ATTRIBUTES).getFirst();
    book.settings()
        .setAttributes(
            List.of(
                new Attribute("produktart", "Art", kind.values()),
                book.snapshot().settings().get(Setting.ATTRIBUTES).get(1)));
    assertThat(list()).startsWith("Art[produktart]: Mehrweg, Einweg*");
    list("Art: Einweg, Mehrweg*, Leihe; Preislage: Economy, Premium");
    assertThat(list()).startsWith("Art[produktart]: Einweg, Mehrweg*, Leihe");
  }

  @Test
  void whatCustomersHaveDoesNotGoUnasked() {
    String before = list();
    assertThatThrownBy(() -> list("Produktart: Einweg*; Preislage: Economy, Premium"))
        .isInstanceOfSatisfying(
            InvalidSettingException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(InvalidSettingException.Reason.ATTRIBUTE_IN_USE);
              assertThat(e.value()).isEqualTo("2");
            });
    assertThatThrownBy(() -> list("")).isInstanceOf(InvalidSettingException.class);
    assertThat(list()).isEqualTo(before);
  }

  @Test
  void whatGoesIsTakenFromItsCustomersInTheSameStep() throws Exception {
    List<Attribute> before = book.snapshot().settings().get(Setting.ATTRIBUTES);
    Attribute kind = before.getFirst();
    List<Attribute> after =
        List.of(
            new Attribute(kind.code(), kind.name(), kind.values().subList(1, 2)), before.get(1));
    assertThat(AttributeEdits.losing(book.snapshot(), after))
        .containsExactly(customer(0), customer(1));
    book.settings().setAttributes(after);
    assertThat(customer(0).behaviour().valueOf("produktart")).isNull();
    assertThat(customer(0).behaviour().valueOf("preislage")).isEqualTo("premium");
    assertThat(customer(2).behaviour().valueOf("produktart")).isEqualTo("einweg");
    book.undo(Progress.NONE);
    assertThat(customer(0).behaviour().valueOf("produktart")).isEqualTo("mehrweg");
    assertThat(book.snapshot().settings().get(Setting.ATTRIBUTES)).isEqualTo(before);
  }

  @Test
  void aValueOfNoAttributeIsNamed() {
    assertThat(book.snapshot().findings()).noneMatch(AttributeEditsTest::isUnknown);
    Customer odd = customer(3).edit().behaviour(Behaviour.NONE.with("produktart", "leihe")).build();
    book.customers().save(odd);
    assertThat(book.snapshot().findings())
        .filteredOn(AttributeEditsTest::isUnknown)
        .extracting(Finding::customer)
        .containsExactly(odd.id());
  }

  private static boolean isUnknown(Finding finding) {
    return finding.code() == Finding.Code.TRAIT_UNKNOWN;
  }
}
