package app.revier.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StatusViewModelTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final StatusViewModel model = new StatusViewModel(fixture.desk(), SampleBooks.CLOCK);

  @AfterEach
  void closeBook() {
    book.close();
  }

  private void add(int id, String name) {
    book.customers().save(Customer.named(new CustomerId(id), String.valueOf(10_000 + id), name));
    model.refresh(book.snapshot());
  }

  @Test
  void saysWhenTheBookWasOpenedAndWhenItWasSaved() {
    model.open(book.snapshot());
    assertThat(model.savedProperty().get()).isEqualTo("geöffnet 14:02");
    add(1, "A");
    assertThat(model.savedProperty().get()).isEqualTo("gespeichert 14:02");
  }

  @Test
  void anotherLanguageSaysTheSameOfTheSameTime() {
    Clock later = Clock.offset(SampleBooks.CLOCK, Duration.ofMinutes(20));
    model.open(book.snapshot());
    add(1, "A");
    StatusViewModel english = new StatusViewModel(fixture.desk(Language.ENGLISH), later);
    english.open(book.snapshot());
    english.takeOver(model);
    assertThat(english.savedProperty().get()).isEqualTo("saved 14:02");
    assertThat(english.customersProperty().get()).isEqualTo("1 customer");
  }

  @Test
  void theTimeOfOpeningStaysInAnotherLanguage() {
    Clock later = Clock.offset(SampleBooks.CLOCK, Duration.ofMinutes(20));
    model.open(book.snapshot());
    StatusViewModel english = new StatusViewModel(fixture.desk(Language.ENGLISH), later);
    english.open(book.snapshot());
    english.takeOver(model);
    assertThat(english.savedProperty().get()).isEqualTo("opened 14:02");
  }

  @Test
  void countsOneCustomerAsOne() {
    model.open(book.snapshot());
    assertThat(model.customersProperty().get()).isEqualTo("keine Kunden");
    add(1, "A");
    assertThat(model.customersProperty().get()).isEqualTo("1 Kunde");
    add(2, "B");
    assertThat(model.customersProperty().get()).isEqualTo("2 Kunden");
  }

  @Test
  void missingTargetLeadsToTheGapScreen() {
    model.open(book.snapshot());
    assertThat(model.lines())
        .anySatisfy(line -> assertThat(line.place()).isEqualTo(new Place.Top(ScreenId.GAP)));
  }

  @Test
  void findingOfOneCustomerLeadsToThatCustomer() {
    add(1, "Klinikum Nordstadt");
    assertThat(model.lines())
        .anySatisfy(
            line -> {
              assertThat(line.head()).isFalse();
              assertThat(line.place()).isEqualTo(new Place.OneCustomer(new CustomerId(1)));
            });
  }

  @Test
  void severalOfAKindGetAHeadThatLeadsToAllOfThem() {
    add(1, "A");
    add(2, "B");
    StatusViewModel.Line head =
        model.lines().stream().filter(StatusViewModel.Line::head).findFirst().orElseThrow();
    assertThat(head.text()).isEqualTo("Kundenpotenzial fehlt · 2");
    assertThat(model.lines()).extracting(StatusViewModel.Line::text).contains("10001 A", "10002 B");
    Place.SomeCustomers all = (Place.SomeCustomers) Objects.requireNonNull(head.place());
    assertThat(all.customers()).isEqualTo(Set.of(new CustomerId(1), new CustomerId(2)));
  }

  @Test
  void hintsAreCountedAndNothingFoundSaysNothing() {
    model.open(book.snapshot());
    int lines = (int) model.lines().stream().filter(line -> !line.head()).count();
    assertThat(model.hintsProperty().get())
        .isEqualTo(lines == 1 ? "1 Hinweis" : lines + " Hinweise");
  }

  @Test
  void aBaseYearWithoutRevenueLeadsToTheSettings() {
    add(1, "Klinikum Nordstadt");
    assertThat(model.lines())
        .anySatisfy(line -> assertThat(line.place()).isEqualTo(new Place.Top(ScreenId.SETTINGS)));
  }

  @Test
  void damageIsNamedAsLongAsTheBookIsOpen() {
    MemoryStore store = new MemoryStore();
    store.damage("page 7");
    Book damaged = SampleBooks.open(store);
    DeskFixture other = new DeskFixture(damaged, Language.GERMAN);
    StatusViewModel status = new StatusViewModel(other.desk(), SampleBooks.CLOCK);
    status.open(damaged.snapshot());
    List<String> found = status.lines().stream().map(StatusViewModel.Line::text).toList();
    assertThat(found).anyMatch(line -> line.contains("page 7"));

    damaged.customers().save(Customer.named(new CustomerId(1), "1", "A"));
    status.refresh(damaged.snapshot());
    assertThat(status.lines())
        .as("after a change, which looks at the records only")
        .filteredOn(line -> line.text().contains("page 7"))
        .hasSize(1);
    assertThat(status.lines()).extracting(StatusViewModel.Line::text).doesNotHaveDuplicates();

    StatusViewModel english = new StatusViewModel(other.desk(Language.ENGLISH), SampleBooks.CLOCK);
    english.takeOver(status);
    assertThat(english.lines()).anyMatch(line -> line.text().contains("page 7"));
  }
}
