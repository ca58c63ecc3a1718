package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.BookFailure;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.screen.customers.Territories;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewCustomerTest {

  private final MemoryStore store = Territories.store();
  private final Book book = SampleBooks.open(store);
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final NewCustomer newcomer = new NewCustomer(fixture.desk());
  private final List<CustomerId> added = new ArrayList<>();

  @Test
  void theNumberAfterTheHighestIsSuggested() {
    newcomer.begin();

    assertThat(newcomer.number.textProperty().get()).isEqualTo("101");
    assertThat(newcomer.begunProperty().get()).isFalse();
    assertThat(newcomer.obstacleProperty().get()).isNotEmpty();
  }

  @Test
  void inAnEmptyBookNumbersBeginWithOne() {
    NewCustomer first =
        new NewCustomer(new DeskFixture(SampleBooks.empty(), Language.GERMAN).desk());

    first.begin();

    assertThat(first.number.textProperty().get()).isEqualTo("1");
  }

  @Test
  void numberAndNameAreEnough() {
    newcomer.begin();
    newcomer.name.textProperty().set("Labor Ahrens");
    assertThat(newcomer.obstacleProperty().get()).isEmpty();

    newcomer.save(added::add);

    assertThat(book.snapshot().territory().customer(added.getFirst()))
        .isNotNull()
        .satisfies(customer -> assertThat(customer.number()).isEqualTo("101"));
    assertThat(newcomer.number.textProperty().get()).isEqualTo("102");
    assertThat(newcomer.begunProperty().get()).isFalse();
    assertThat(fixture.notices().offered()).containsExactly("Kunde „Labor Ahrens“ angelegt");
    fixture.notices().act();
    assertThat(book.snapshot().territory().customer(added.getFirst())).isNull();
  }

  @Test
  void aTakenNumberIsRefused() {
    newcomer.begin();
    newcomer.name.textProperty().set("Labor Ahrens");
    newcomer.number.textProperty().set("99");

    newcomer.save(added::add);

    assertThat(newcomer.number.complaintProperty().get())
        .isEqualTo("Die Nummer gehört schon zu „Ärztehaus am Dom“.");
    assertThat(added).isEmpty();
    assertThat(book.snapshot().territory().customers()).hasSize(3);
  }

  @Test
  void whatIsBegunWaitsUntilOneComesBack() {
    newcomer.begin();
    newcomer.number.textProperty().set("99");
    newcomer.name.textProperty().set("Labor Ahrens");

    fixture.desk().drafts().saveAll();
    newcomer.begin();

    assertThat(newcomer.name.textProperty().get()).isEqualTo("Labor Ahrens");
    newcomer.discard();
    assertThat(newcomer.begunProperty().get()).isFalse();
  }

  @Test
  void aFailureKeepsWhatIsTyped() {
    newcomer.begin();
    newcomer.name.textProperty().set("Labor Ahrens");
    store.failNext(BookFailure.Reason.NO_SPACE);

    newcomer.save(added::add);

    assertThat(fixture.notices().failures()).hasSize(1);
    assertThat(newcomer.name.textProperty().get()).isEqualTo("Labor Ahrens");
    newcomer.save(added::add);
    assertThat(added).hasSize(1);
  }

  @Test
  void whatIsLookedForIsFoundOnceItHasTheKeyboard() {
    List<String> shown = new ArrayList<>();
    newcomer.whenSought(() -> shown.add("form"));
    newcomer.name.shownBy(() -> shown.add("name"));
    newcomer.begin();
    newcomer.name.textProperty().set("Labor Ahrens");
    Drafts drafts = fixture.desk().drafts();

    drafts.seek(drafts.unsaved().getFirst());

    assertThat(shown).containsExactly("form", "name");
    assertThat(drafts.soughtProperty().get()).isNull();
  }

  @Test
  void aFormThatWasLetGoIsNotLookedIn() {
    List<String> shown = new ArrayList<>();
    newcomer.whenSought(() -> shown.add("form"));
    newcomer.begin();
    newcomer.name.textProperty().set("Labor Ahrens");
    Drafts drafts = fixture.desk().drafts();

    drafts.letGo();
    drafts.seek(drafts.unsaved().getFirst());

    assertThat(shown).isEmpty();
  }
}
