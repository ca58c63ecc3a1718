package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SearchViewModelTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final SearchViewModel model = new SearchViewModel(fixture.desk());

  @BeforeEach
  void fillBook() {
    book.customers()
        .saveAll(
            List.of(
                customer(1, "Labor am Dom", "Köln"),
                customer(2, "Domklinik", "Bonn"),
                customer(3, "Freiherr von Domburg", "Siegen"),
                customer(4, "Wisdom GmbH", "Essen")));
  }

  @AfterEach
  void closeBook() {
    book.close();
  }

  private static Customer customer(int id, String name, String city) {
    return new CustomerBuilder(new CustomerId(id), "K-" + id, name)
        .address(new Address("", "", city, ""))
        .build();
  }

  private List<String> found(String typed) {
    model.queryProperty().set(typed);
    return model.hits().stream().map(SearchViewModel.Hit::name).toList();
  }

  @Test
  void beginningOfANameComesBeforeTheBeginningOfAWordAndThatBeforeTheRest() {
    assertThat(found("dom"))
        .containsExactly("Domklinik", "Freiherr von Domburg", "Labor am Dom", "Wisdom GmbH");
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(found("KOLN")).containsExactly("Labor am Dom");
  }

  @Test
  void everyWordMustBeFound() {
    assertThat(found("dom bonn")).containsExactly("Domklinik");
    assertThat(found("dom kiel")).isEmpty();
  }

  @Test
  void numberIsFound() {
    assertThat(found("k-3")).containsExactly("Freiherr von Domburg");
  }

  @Test
  void customerAddedMeanwhileIsFound() {
    assertThat(found("neu")).isEmpty();
    book.customers().save(customer(5, "Neubau", "Ulm"));
    assertThat(found("neub")).containsExactly("Neubau");
  }

  @Test
  void openingAHitLeadsToTheCustomerAndEmptiesTheField() {
    found("domklinik");
    model.open(model.hits().getFirst());
    assertThat(fixture.places()).containsExactly(new Place.OneCustomer(new CustomerId(2)));
    assertThat(model.queryProperty().get()).isEmpty();
    assertThat(model.hits()).isEmpty();
  }

  @Test
  void noMoreHitsThanCanBeShown() {
    for (int i = 10; i < 30; i++) {
      book.customers().save(customer(i, "Praxis " + i, "Ulm"));
    }
    assertThat(found("praxis")).hasSize(SearchViewModel.MOST);
  }

  @Test
  void theBeginningOfAWordComesBeforeAnyOtherPlaceWhateverTheAlphabetSays() {
    book.customers()
        .saveAll(List.of(customer(5, "Anrath", "Ulm"), customer(6, "Zum Rathaus", "Ulm")));
    assertThat(found("rath")).containsExactly("Zum Rathaus", "Anrath");
  }

  @Test
  void aTownThatBeginsSoComesBeforeANameThatOnlyHasIt() {
    book.customers()
        .saveAll(List.of(customer(5, "Anulm", "Trier"), customer(6, "Zahnarzt", "Ulm")));
    assertThat(found("ulm")).containsExactly("Zahnarzt", "Anulm");
  }

  @Test
  void sharpSIsFoundAsDoubleS() {
    book.customers().save(customer(5, "Klinik Gießen", "Ulm"));
    assertThat(found("giessen")).containsExactly("Klinik Gießen");
    assertThat(found("gieß")).containsExactly("Klinik Gießen");
  }
}
