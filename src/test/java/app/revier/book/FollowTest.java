package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What another Revier does with a book that can only be read here. */
class FollowTest {

  private final MemoryStore store =
      MemoryStore.taken(
          Path.of("taken.revier"), new BookStore.Contents(List.of(), List.of(), Map.of()));
  private final Book book = SampleBooks.open(store);
  private final List<Snapshot> told = new ArrayList<>();

  @AfterEach
  void close() {
    book.close();
  }

  private static Customer customer(long id) {
    return Customer.named(new CustomerId(id), "K" + id, "Kunde " + id);
  }

  @Test
  void whatIsChangedElsewhereIsTakenOverAndTold() {
    book.onChange(told::add);
    store.changeElsewhere(
        new Write.PutCustomer(customer(1)), new Write.PutSetting("plan.year", "2031"));

    assertThat(book.follow()).isEqualTo(Following.TAKEN);
    assertThat(book.snapshot().territory().customers()).containsExactly(customer(1));
    assertThat(book.snapshot().settings().planYear()).isEqualTo(2031);
    assertThat(told).containsExactly(book.snapshot());
  }

  @Test
  void whereNothingIsChangedNobodyIsToldAndNothingIsReadAnew() {
    book.onChange(told::add);
    Snapshot before = book.snapshot();

    assertThat(book.follow()).isEqualTo(Following.TAKEN);
    assertThat(told).isEmpty();
    assertThat(book.snapshot()).isSameAs(before);
  }

  @Test
  void whoeverLetsGoOfTheBookHasLeftAllHisChangesHere() {
    store.changeElsewhere(new Write.PutCustomer(customer(1)));
    store.takenElsewhere(false);

    assertThat(book.follow()).isEqualTo(Following.FREE);
    assertThat(book.snapshot().territory().customers()).hasSize(1);
  }

  @Test
  void ofAFileThatWasReplacedNothingIsTakenOverAnyMore() {
    store.changeElsewhere(new Write.PutCustomer(customer(1)));
    store.takenElsewhere(false);
    store.replaceElsewhere();

    assertThat(book.follow()).isEqualTo(Following.REPLACED);
    assertThat(book.snapshot().territory().customers()).isEmpty();
  }

  @Test
  void aClosedBookFollowsNobody() {
    book.close();
    store.takenElsewhere(false);
    store.changeElsewhere(new Write.PutCustomer(customer(1)));

    assertThat(book.follow()).isEqualTo(Following.TAKEN);
    assertThat(book.snapshot().territory().customers()).isEmpty();
  }

  @Test
  void aBookThatCanBeChangedHasNobodyToFollow() {
    try (Book own = SampleBooks.empty()) {
      assertThatThrownBy(own::follow).isInstanceOf(IllegalStateException.class);
    }
  }
}
