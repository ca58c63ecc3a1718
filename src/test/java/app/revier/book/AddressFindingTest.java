package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.AddressFinding.Outcome;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a long search for addresses. */
class AddressFindingTest {

  private static final Position FOUND = new Position(50.95, 6.97, Position.Origin.GEOCODED);

  private final Book book = SampleBooks.open(new MemoryStore());

  private void customers(int count) {
    List<Customer> customers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      customers.add(
          Customer.named(book.customers().nextId(), "K" + i, "Kunde " + i)
              .edit()
              .address(new Address("Ringweg " + i, "50667", "Köln", "DE"))
              .build());
    }
    book.customers().saveAll(customers);
  }

  private long kept() {
    return book.snapshot().territory().customers().stream()
        .filter(one -> one.position() != null)
        .count();
  }

  @Test
  void whatWasFoundIsKeptWhenTheWorkIsEnded() {
    customers(10);
    Progress endsAfterFour =
        (done, total) -> {
          if (done == 4) {
            throw new CancelledException();
          }
        };

    Outcome outcome = new AddressFinding(book, address -> Optional.of(FOUND)).run(endsAfterFour);

    assertThat(outcome.ended()).isTrue();
    assertThat(outcome.found()).hasSize(4);
    assertThat(outcome.open()).hasSize(6);
    assertThat(kept()).isEqualTo(4);
  }

  @Test
  void whatWasFoundIsKeptOnTheWay() {
    customers(60);
    List<Long> keptAt = new ArrayList<>();

    new AddressFinding(book, address -> Optional.of(FOUND))
        .run((done, total) -> keptAt.add(kept()));

    assertThat(keptAt.get(24)).isZero();
    assertThat(keptAt.get(25)).isEqualTo(25);
    assertThat(keptAt.get(59)).isEqualTo(50);
    assertThat(kept()).isEqualTo(60);
  }

  @Test
  void anAnswerFarFromTheAddressIsNone() {
    customers(1);
    Position munich = new Position(48.14, 11.58, Position.Origin.GEOCODED);

    Outcome outcome = new AddressFinding(book, address -> Optional.of(munich)).run(Progress.NONE);

    assertThat(outcome.found()).isEmpty();
    assertThat(outcome.unknown()).hasSize(1);
    assertThat(kept()).isZero();
  }
}
