package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of edit gives back, what it is called, and what it leaves alone. */
class EditsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final MemoryStore store = new MemoryStore();
  private final Book book = SampleBooks.open(store);
  private final CustomerId nord = book.customers().nextId();

  private void addNord() {
    book.customers().save(Customer.named(nord, "K-1", "Nord"));
  }

  private GrowthProject project(String name) {
    return new GrowthProjectBuilder(book.projects().nextId(), nord, name, "offer").build();
  }

  private static ChangeLabel label(Optional<BookChange> change) {
    return change.orElseThrow().label();
  }

  @Test
  void projectsThatAreAddedEditedAndDeletedAreNamed() {
    addNord();
    GrowthProject first = project("Erstes");
    GrowthProject second = project("Zweites");
    GrowthProject dearer =
        new GrowthProjectBuilder(first.id(), nord, "Erstes", "offer")
            .yearlyValue(Money.of(5))
            .build();

    assertThat(label(book.projects().save(first)))
        .isEqualTo(ChangeLabel.of("project-added", "Erstes"));
    assertThat(label(book.projects().save(dearer)))
        .isEqualTo(ChangeLabel.of("project-edited", "Erstes"));
    assertThat(label(book.projects().saveAll(List.of(dearer, second))))
        .isEqualTo(ChangeLabel.of("project-added-several", "2"));
    assertThat(label(book.projects().saveAll(List.of(first, second))))
        .isEqualTo(ChangeLabel.of("project-edited-several", "2"));
    assertThat(label(book.projects().delete(List.of(second.id()))))
        .isEqualTo(ChangeLabel.of("project-deleted", "Zweites"));
    assertThat(book.snapshot().territory().projects()).containsExactly(first);
  }

  @Test
  void whoeverNamesARenamedCustomerAsItsParentFollows() {
    addNord();
    Customer daughter =
        Customer.named(book.customers().nextId(), "K-2", "Tochter")
            .edit()
            .parentGroup(" nord")
            .build();
    book.customers().save(daughter);

    book.customers().save(Customer.named(nord, "K-1", "Nordkliniken"));

    assertThat(book.snapshot().territory().customer(daughter.id()))
        .extracting(Customer::parentGroup)
        .isEqualTo("Nordkliniken");
    book.undo(Progress.NONE);
    assertThat(book.snapshot().territory().customer(daughter.id())).isEqualTo(daughter);

    book.customers().save(Customer.named(book.customers().nextId(), "K-3", "Nord"));
    book.customers().save(Customer.named(nord, "K-1", "Nordkliniken"));
    assertThat(book.snapshot().territory().customer(daughter.id())).isEqualTo(daughter);
  }

  @Test
  void aProjectThatStaysAsItIsIsNoChangeAndIsNotWrittenBesideOthers() {
    addNord();
    GrowthProject first = project("Erstes");
    book.projects().save(first);

    assertThat(book.projects().save(first)).isEmpty();
    assertThat(book.projects().delete(List.of(new ProjectId(999)))).isEmpty();
    book.projects().saveAll(List.of(first, project("Zweites")));

    assertThat(store.writes().getLast()).isEqualTo(1);
  }

  @Test
  void whatIsAddedStandsInTheOrderOfItsIds() {
    addNord();
    GrowthProject first = project("Erstes");
    GrowthProject second = project("Zweites");
    book.projects().save(second);
    book.projects().save(first);

    assertThat(book.snapshot().territory().projects()).containsExactly(first, second);
  }

  @Test
  void customersThatAreDeletedAreNamed() {
    addNord();

    assertThat(label(book.customers().delete(List.of(nord))))
        .isEqualTo(ChangeLabel.of("customer-deleted", "Nord"));
  }

  @Test
  void editsOfTheAgendaAreGivenBackAsTheHistoryNamesThem() {
    Task task = new Task(book.agenda().nextTaskId(), "Angebot", 30, 0, null, null, false);
    Task other = new Task(book.agenda().nextTaskId(), "Bericht", 30, 0, null, null, false);

    assertThat(book.agenda().save(task)).contains(latest());
    assertThat(book.agenda().saveAll(List.of(task, other))).contains(latest());
    assertThat(book.agenda().saveAll(List.of(task, other))).isEmpty();
    assertThat(book.agenda().delete(List.of(task.id()))).contains(latest());
    assertThat(book.snapshot().agenda().tasks()).containsExactly(other);
  }

  @Test
  void plansOfDaysAreGivenBackAsTheHistoryNamesThem() {
    addNord();
    Stop stop =
        new Stop(
            book.days().nextStopId(),
            MONDAY,
            Stop.Kind.VISIT,
            nord,
            null,
            null,
            "",
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            0,
            false);

    assertThat(book.days().replace(List.of(MONDAY), List.of(stop))).contains(latest());
    assertThat(book.days().confirm(List.of(stop.id()), true)).contains(latest());
    assertThat(book.snapshot().agenda().stops()).allMatch(Stop::confirmed);
    assertThat(book.days().replace(List.of(MONDAY), List.of(), List.of(), List.of()))
        .contains(latest());
    assertThat(book.snapshot().agenda().stops()).isEmpty();
  }

  private BookChange latest() {
    return Objects.requireNonNull(book.snapshot().history().latest());
  }

  @Test
  void aCopyHoldsTheBookAndTheBookIsClosedWithItsFile(@TempDir Path folder) {
    addNord();
    Path copy = folder.resolve("copy.revier");

    book.copyTo(copy);
    assertThat(Files.exists(copy)).isTrue();
    assertThatThrownBy(() -> book.copyTo(copy))
        .isInstanceOfSatisfying(
            BookFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(BookFailure.Reason.EXISTS);
              assertThat(failure.file()).isEqualTo(copy);
            });

    book.close();
    assertThat(store.closed()).isTrue();
  }

  @Test
  void aBookThatCanOnlyBeReadSaysSo() {
    assertThat(SampleBooks.readOnly().readOnly()).isTrue();
    assertThat(book.readOnly()).isFalse();
  }

  @Test
  void theHistoryKnowsItsLatestChange() {
    assertThat(book.snapshot().history().latestId()).isNull();
    addNord();
    assertThat(book.snapshot().history().latestId()).isEqualTo(latest().id());
    book.undo(Progress.NONE);
    assertThat(book.snapshot().history().latestId()).isNull();
  }
}
