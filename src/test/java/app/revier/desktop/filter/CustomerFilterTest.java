package app.revier.desktop.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.SampleBooks;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CustomerFilterTest {

  private static final String LETTERS = "aeou öüklnm5ß";

  private final Snapshot snapshot = SampleBooks.of(300).snapshot();
  private final CustomerRow.Basis frame = CustomerRow.Basis.of(snapshot);
  private final List<CustomerRow> rows =
      snapshot.segmentation().classifications().stream()
          .map(
              classification ->
                  new CustomerRow(
                      classification,
                      snapshot.territory().projectsOf(classification.customer().id()),
                      frame))
          .toList();

  /** A keystroke may look only at what was found before it. */
  @Test
  void typingMoreNeverFindsSomebodyNew() {
    Random random = new Random(20_261_123L);
    int narrowed = 0;
    for (int round = 0; round < 500; round++) {
      List<CustomerRow> found = rows;
      String typed = "";
      CustomerFilter before = CustomerFilter.ALL;
      while (typed.length() < 6) {
        typed += LETTERS.charAt(random.nextInt(LETTERS.length()));
        CustomerFilter filter = new CustomerFilter(typed, List.of());
        boolean narrower = filter.narrows(before);
        assertThat(narrower || typed.contains("e")).as(typed).isTrue();
        found = filter.of(narrower ? found : rows);
        assertThat(found).as(typed).isEqualTo(filter.of(rows));
        narrowed += found.size() < rows.size() ? 1 : 0;
        before = filter;
      }
    }
    assertThat(narrowed).isGreaterThan(500);
  }

  @Test
  void lessTypedOrOtherConditionsStartAnew() {
    CustomerFilter filter = new CustomerFilter("klin", List.of(new Condition.Buying(true)));

    assertThat(new CustomerFilter("kli", filter.conditions()).narrows(filter)).isFalse();
    assertThat(new CustomerFilter("klinik", List.of()).narrows(filter)).isFalse();
    assertThat(new CustomerFilter("klinik", filter.conditions()).narrows(filter)).isTrue();
  }

  /** Behind a, o and u an e is left out, so that three letters find what two did not. */
  @Test
  void aWordThatFindsMoreThanItsBeginningStartsAnew() {
    CustomerFilter two = new CustomerFilter("el", List.of());
    assertThat(new CustomerFilter("eln", List.of()).narrows(two)).isFalse();
    assertThat(new CustomerFilter("elne", List.of()).narrows(new CustomerFilter("eln", List.of())))
        .isTrue();
  }

  /** Two towns: one of them. A town and a line of business: both. */
  @Test
  void ofTextsOfOneFieldOneIsMetOfDifferentFieldsEach() {
    Customer customer = rows.getFirst().customer();
    Condition city = new Condition.Having(CustomerFields.CITY, customer.address().city());
    Condition industry = new Condition.Having(CustomerFields.INDUSTRY, customer.industry());
    String elsewhere =
        rows.stream()
            .map(row -> row.customer().address().city())
            .filter(other -> !other.isEmpty() && !other.equals(customer.address().city()))
            .findFirst()
            .orElseThrow();
    Condition otherCity = new Condition.Having(CustomerFields.CITY, elsewhere);

    List<CustomerRow> inBoth =
        rows.stream().filter(row -> city.holds(row) && industry.holds(row)).toList();
    List<CustomerRow> inEither =
        rows.stream().filter(row -> city.holds(row) || otherCity.holds(row)).toList();

    assertThat(inBoth).isNotEmpty().hasSizeLessThan(rows.size());
    assertThat(new CustomerFilter("", List.of(city, industry)).of(rows)).isEqualTo(inBoth);
    assertThat(new CustomerFilter("", List.of(city, otherCity)).of(rows)).isEqualTo(inEither);
  }

  @Test
  void aTextThatIsSharedIsRemembered() {
    List<Condition> conditions =
        List.of(
            new Condition.Having(CustomerFields.PARENT_GROUP, "Nord & Süd"),
            new Condition.Having(CustomerFields.CITY, "Köln"));

    String remembered = new CustomerFilter("", conditions).remembered();

    assertThat(CustomerFilter.conditions(remembered)).isEqualTo(conditions);
  }

  @Test
  void whatCannotBeReadOfAMemoryIsLeftOut() {
    assertThat(CustomerFilter.conditions("cell=Z_GROW size= postcode= nonsense strategy=GROW x=1"))
        .containsExactly(new Condition.OfStrategy(app.revier.territory.Strategy.GROW));
    assertThat(CustomerFilter.conditions(null)).isEmpty();
    assertThat(new ArrayList<>(CustomerFilter.conditions("cell="))).hasSize(1);
  }
}
