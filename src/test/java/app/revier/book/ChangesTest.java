package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.ProjectId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

/** What every change of a book has in common, whatever it edits. */
class ChangesTest {

  private final MemoryStore store = new MemoryStore();
  private final Book book = SampleBooks.open(store);

  private BookChange add(String name) {
    return book.customers()
        .save(Customer.named(book.customers().nextId(), name, name))
        .orElseThrow();
  }

  private List<String> names() {
    return book.snapshot().territory().customers().stream().map(Customer::name).toList();
  }

  private ObjectAssert<NotTheLatestChangeException> assertRefused(BookChange change) {
    return assertThatThrownBy(() -> book.undo(change.id(), Progress.NONE))
        .asInstanceOf(type(NotTheLatestChangeException.class));
  }

  @Test
  void aChangeIsGivenBackAsTheHistoryNamesIt() {
    BookChange change = add("Nord");

    assertThat(change.label()).isEqualTo(ChangeLabel.of("customer-added", "Nord"));
    assertThat(book.snapshot().history().latest()).isEqualTo(change);
  }

  @Test
  void theDayMovesOnWithoutAChange() {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T22:00:00Z"));
    Clock clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Instant instant() {
            return Objects.requireNonNull(now.get());
          }
        };
    Book open = Book.open(store, new FewHolidays(), clock, Progress.NONE);
    Snapshot evening = open.snapshot();
    assertThat(open.snapshot()).isSameAs(evening);
    now.set(Instant.parse("2026-11-24T06:00:00Z"));
    assertThat(open.snapshot().today()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(open.snapshot()).isSameAs(open.snapshot());
    assertThat(open.snapshot().territory()).isSameAs(evening.territory());
  }

  @Test
  void whatChangesNothingGivesBackNoChange() {
    add("Nord");
    Customer nord = book.snapshot().territory().customers().getFirst();

    assertThat(book.customers().save(nord)).isEmpty();
    assertThat(book.customers().delete(List.of(book.customers().nextId()))).isEmpty();
    assertThat(book.settings().set(Map.of())).isEmpty();
  }

  @Test
  void aSettingTakenBackHasItsInitialValueAtOnceAndAfterReopening() {
    book.settings().set(Map.of(Setting.TERRITORY_NAME.key(), "Rheinland"));
    book.settings().set(Map.of(Setting.TERRITORY_NAME.key(), ""));

    assertThat(book.snapshot().settings().get(Setting.TERRITORY_NAME)).isEmpty();
    assertThat(SampleBooks.open(store).snapshot().settings().get(Setting.TERRITORY_NAME)).isEmpty();
  }

  @Test
  void aProjectIsDeletedFromTheTerritoryByItselfOrWithItsCustomer() {
    add("Nord");
    CustomerId nord = book.snapshot().territory().customers().getFirst().id();
    List<ProjectId> ids = new ArrayList<>();
    for (String name : List.of("first", "second", "third")) {
      ids.add(book.projects().nextId());
      book.projects().save(new GrowthProjectBuilder(ids.getLast(), nord, name, "offer").build());
    }

    book.projects().delete(List.of(ids.get(1)));
    assertThat(book.snapshot().territory().projects())
        .extracting(GrowthProject::id)
        .containsExactly(ids.getFirst(), ids.getLast());

    book.customers().delete(List.of(nord));
    assertThat(book.snapshot().territory().projects()).isEmpty();
  }

  @Test
  void theLatestChangeIsUndoneByItsId() {
    add("Nord");
    BookChange second = add("Süd");

    book.undo(second.id(), Progress.NONE);

    assertThat(names()).containsExactly("Nord");
  }

  @Test
  void aChangeThatOthersFollowedIsNotUndoneAndTheLatestIsNamed() {
    BookChange first = add("Nord");
    BookChange second = add("Süd");

    assertRefused(first)
        .satisfies(
            refusal -> {
              assertThat(refusal.latest()).isEqualTo(second);
              assertThat(refusal.isUndoneAlready()).isFalse();
            });
    assertThat(names()).containsExactly("Nord", "Süd");
  }

  @Test
  void aChangeThatWasUndoneIsNotUndoneAgainNorIsTheOneBeforeIt() {
    BookChange first = add("Nord");
    BookChange second = add("Süd");
    book.undo(Progress.NONE);

    assertRefused(second)
        .satisfies(
            refusal -> {
              assertThat(refusal.latest()).isEqualTo(first);
              assertThat(refusal.isUndoneAlready()).isTrue();
            });
    assertThat(names()).containsExactly("Nord");

    book.undo(first.id(), Progress.NONE);
    assertRefused(first)
        .satisfies(
            refusal -> {
              assertThat(refusal.latest()).isNull();
              assertThat(refusal.isUndoneAlready()).isTrue();
            });
  }

  @Test
  void aChangeThatWasRedoneCanBeUndoneByItsId() {
    BookChange change = add("Nord");
    book.undo(Progress.NONE);
    book.redo(Progress.NONE);

    book.undo(change.id(), Progress.NONE);

    assertThat(names()).isEmpty();
  }

  @Test
  void theHistoryBeginsWithWhatTheBookHolds() {
    add("Nord");
    List<Snapshot> told = new ArrayList<>();
    book.onChange(told::add);

    book.beginHistory();

    assertThat(names()).containsExactly("Nord");
    assertThat(book.snapshot().history()).isEqualTo(new BookStore.History(null, null));
    assertThat(told).containsExactly(book.snapshot());
    assertThatThrownBy(() -> book.undo(Progress.NONE)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aChangeThatFailsLeavesTheBookAsItWasAndTellsNobody() {
    Snapshot before = book.snapshot();
    List<Snapshot> told = new ArrayList<>();
    book.onChange(told::add);
    store.failNext(BookFailure.Reason.NO_SPACE);

    assertThatThrownBy(() -> add("Nord")).isInstanceOf(BookFailure.class);

    assertThat(book.snapshot()).isSameAs(before);
    assertThat(told).isEmpty();
  }

  @Test
  void listenersAreToldUntilTheyEndIt() {
    List<Snapshot> told = new ArrayList<>();
    Runnable end = book.onChange(told::add);
    add("Nord");
    end.run();
    add("Süd");

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().territory().customers()).hasSize(1);
  }

  @Test
  void aListenerThatAsksTheBookFindsTheChangeInIt() {
    List<Snapshot> asked = new ArrayList<>();
    List<Snapshot> told = new ArrayList<>();
    book.onChange(
        snapshot -> {
          told.add(snapshot);
          asked.add(book.snapshot());
        });

    add("Nord");
    book.undo(Progress.NONE);

    assertThat(told).hasSize(2);
    assertThat(asked).isEqualTo(told);
  }

  @Test
  void theFirstChangeSettlesThePlanYearAndGivesTheBookItsIdentity() {
    assertThat(store.load(Progress.NONE).settings()).isEmpty();

    add("Nord");

    assertThat(store.load(Progress.NONE).settings())
        .isEqualTo(Map.of(Setting.PLAN_YEAR.key(), "2027", Settings.IDENTITY, book.identity()));
    assertThat(book.snapshot().settings().planYear()).isEqualTo(2027);
  }

  @Test
  void aPlanYearThatTheFirstChangeSetsItselfIsKept() {
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2030"));

    assertThat(store.load(Progress.NONE).settings())
        .isEqualTo(Map.of(Setting.PLAN_YEAR.key(), "2030", Settings.IDENTITY, book.identity()));
  }

  @Test
  void aPlanYearThatIsSettledIsNotSettledAgain() {
    add("Nord");
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2030"));
    add("Süd");

    assertThat(book.snapshot().settings().planYear()).isEqualTo(2030);
    assertThat(store.writes()).containsExactly(3, 1, 1);
  }

  @Test
  void afterTheFirstChangeWasUndoneTheNextOneSettlesThePlanYear() {
    add("Nord");
    book.undo(Progress.NONE);
    assertThat(store.load(Progress.NONE).settings()).isEmpty();

    add("Süd");

    assertThat(store.load(Progress.NONE).settings()).containsKey(Setting.PLAN_YEAR.key());
  }
}
