package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.capacity.TimeBudget;
import app.revier.gap.GapPlan;
import app.revier.search.SearchIndex;
import app.revier.search.SearchQuery;
import app.revier.segment.Segmentation;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Reach;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import app.revier.week.CustomerFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change makes anew only what follows from what it changed. */
class KeptValuesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private final MemoryStore store =
      new MemoryStore(Path.of("book.revier"), false, SampleBooks.contents(30));
  private final Book book = SampleBooks.open(store);

  private GapPlan plan() {
    return Objects.requireNonNull(book.snapshot().plan());
  }

  private Customer anyCustomer() {
    return book.snapshot().territory().customers().get(7);
  }

  @Test
  void theAgendaLeavesClassesTimeBudgetAndPlanTheSameObjects() {
    GapPlan plan = plan();
    GapPlan explained = book.snapshot().explainedPlan();
    TimeBudget budget = book.snapshot().timeBudget(2027);
    Segmentation classes = book.snapshot().segmentation();

    book.agenda()
        .save(
            new Appointment(
                book.agenda().nextAppointmentId(), null, "Gespräch", DAY, DAY, null, 60, 0));
    book.agenda().save(new Task(book.agenda().nextTaskId(), "Angebot", 30, 0, null, null, false));
    book.days()
        .replace(
            List.of(DAY),
            List.of(
                new Stop(
                    book.days().nextStopId(),
                    DAY,
                    Stop.Kind.VISIT,
                    anyCustomer().id(),
                    null,
                    null,
                    "",
                    LocalTime.of(9, 0),
                    LocalTime.of(10, 0),
                    0,
                    false)));

    assertThat(plan()).isSameAs(plan);
    assertThat(book.snapshot().explainedPlan()).isSameAs(explained);
    assertThat(book.snapshot().timeBudget(2027)).isSameAs(budget);
    assertThat(book.snapshot().segmentation()).isSameAs(classes);
  }

  @Test
  void theSearchIsTheSameUntilSomethingChangesAndOnlyCorrectedThen() {
    SearchIndex search = book.snapshot().search();
    book.settings().set(Map.of(WeekSettings.BUFFER_MINUTES.key(), "25"));
    assertThat(book.snapshot().search()).isSameAs(search);

    book.agenda().save(new Task(book.agenda().nextTaskId(), "Zeppelin", 30, 0, null, null, false));
    assertThat(book.snapshot().search().isCorrectionOf(search)).isTrue();
    assertThat(book.snapshot().search().find(SearchQuery.of("zeppelin")).all()).isEqualTo(1);
    book.customers().save(anyCustomer().edit().name("Wolkenkuckucksheim").build());

    SearchIndex after = book.snapshot().search();
    assertThat(after.isCorrectionOf(search)).isTrue();
    assertThat(after.find(SearchQuery.of("wolkenk")).all()).isEqualTo(1);
    assertThat(search.find(SearchQuery.of("wolkenk")).all()).isZero();
  }

  @Test
  void settingsOfTheWeekLeaveThePlan() {
    GapPlan plan = plan();

    book.settings().set(Map.of(WeekSettings.BUFFER_MINUTES.key(), "25"));

    assertThat(plan()).isSameAs(plan);
  }

  @Test
  void aTelephoneNumberLeavesTheFiguresOfThePlanAndIsInIt() {
    GapPlan before = plan();
    Customer customer = before.customers().getFirst().customer();

    book.customers().save(customer.edit().reach(new Reach("0221 4711", "", "")).build());

    assertThat(plan().distribution()).isSameAs(before.distribution());
    assertThat(plan().customers().getFirst().customer().reach().phone()).isEqualTo("0221 4711");
    assertThat(plan()).isSameAs(plan());
  }

  @Test
  void anAbsenceMakesTheTimeBudgetAnewAndWithItThePlanThatGoesByIt() {
    GapPlan plan = plan();
    Segmentation classes = book.snapshot().segmentation();
    int free = book.snapshot().timeBudget(2027).visitsFree();

    book.agenda()
        .save(
            new Absence(
                book.agenda().nextAbsenceId(),
                Absence.Kind.VACATION,
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 6, 30),
                ""));

    assertThat(book.snapshot().timeBudget(2027).visitsFree()).isLessThan(free);
    assertThat(plan()).isNotSameAs(plan);
    assertThat(plan().parameters().limits()).isNotEqualTo(plan.parameters().limits());
    assertThat(book.snapshot().segmentation()).isSameAs(classes);
  }

  @Test
  void whateverTheFreeVisitsGoByMakesThePlanAnew() {
    Customer customer = anyCustomer();
    assertLimitMoves(() -> book.settings().set(Map.of(TimeSettings.REGION.key(), "DE-BY")), false);
    assertLimitMoves(() -> book.settings().set(Map.of("time.vacation-days", "60")), true);
    assertLimitMoves(() -> book.settings().set(Map.of("time.visits-per-day", "5")), true);
    assertLimitMoves(() -> book.settings().set(Map.of("visits.b-grow", "20")), true);
    assertLimitMoves(
        () ->
            book.customers()
                .save(customer.edit().visiting(customer.visiting().withIntervalDays(5)).build()),
        true);
    assertLimitMoves(() -> book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2028")), true);
  }

  private void assertLimitMoves(Runnable change, boolean moves) {
    GapPlan before = plan();
    change.run();
    Snapshot now = book.snapshot();
    assertThat(plan().parameters().limits().visits())
        .isEqualTo(now.freeVisits(now.settings().planYear()));
    if (moves) {
      assertThat(plan().parameters().limits()).isNotEqualTo(before.parameters().limits());
    } else {
      assertThat(plan()).isSameAs(before);
    }
  }

  @Test
  void undoBringsBackThePlanOfBefore() {
    GapPlan before = plan();
    book.settings().set(Map.of(Setting.TARGET.key(), "1"));
    assertThat(plan().parameters().target()).isEqualTo(Money.of(1));

    book.undo(Progress.NONE);

    assertThat(plan()).isSameAs(before);
  }

  @Tag("long")
  @Test
  void anOlderSnapshotKeepsItsOwnValues() {
    Snapshot older = book.snapshot();
    GapPlan plan = plan();
    for (int target = 1; target < 9; target++) {
      book.settings().set(Map.of(Setting.TARGET.key(), String.valueOf(target)));
      plan();
    }

    assertThat(older.plan()).isSameAs(plan);
  }

  @Test
  void whatIsGivenUpIsMadeWhenItIsAskedForAgain() {
    Runnable impatient =
        () -> {
          throw new CancellationException();
        };
    book.settings().set(Map.of(Setting.VISIT_LIMIT.key(), "5"));
    try {
      book.snapshot().explainedPlan(impatient);
    } catch (CancellationException e) {
      assertThat(book.snapshot().explainedPlan(() -> {})).isNotNull();
      return;
    }
    throw new AssertionError("the pulse has not run");
  }

  /** Whatever is changed: the values are those of the same book opened anew. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keptValuesAreThoseThatWouldBeMadeAnew(long seed) {
    Random random = new Random(seed);
    book.settings().set(Map.of(Setting.CORRELATION.key(), "0"));
    for (int step = 0; step < 9; step++) {
      change(random);
      Snapshot anew =
          SampleBooks.open(
                  new MemoryStore(Path.of("again.revier"), false, store.load(Progress.NONE)))
              .snapshot();
      Snapshot kept = book.snapshot();
      GapPlan expected = Objects.requireNonNull(anew.plan());
      assertThat(plan().customers()).isEqualTo(expected.customers());
      assertThat(plan().projects()).isEqualTo(expected.projects());
      assertThat(plan().rungs()).isEqualTo(expected.rungs());
      assertThat(plan().hitProbability()).isEqualTo(expected.hitProbability());
      assertThat(kept.timeBudget(2027)).isEqualTo(anew.timeBudget(2027));
      assertThat(kept.segmentation().classifications())
          .isEqualTo(anew.segmentation().classifications());
      assertThat(knownOfTheWeek(kept)).isEqualTo(knownOfTheWeek(anew));
    }
  }

  private void change(Random random) {
    List<Customer> customers = book.snapshot().territory().customers();
    List<GrowthProject> projects = book.snapshot().territory().projects();
    CustomerBuilder customer = customers.get(random.nextInt(customers.size())).edit();
    GrowthProject project = projects.get(random.nextInt(projects.size()));
    switch (random.nextInt(9)) {
      case 0 -> book.customers().save(customer.parentGroup("Gruppe " + random.nextInt(9)).build());
      case 1 ->
          book.customers()
              .save(
                  customer
                      .standing(new Standing(random.nextInt(100), null, Share.NONE, false, false))
                      .build());
      case 2 ->
          book.projects()
              .save(project.withChoice(GrowthProject.Choice.values()[random.nextInt(3)]));
      case 3 -> book.customers().delete(List.of(customer.build().id()));
      case 4 ->
          book.settings()
              .set(Map.of(Setting.A_FROM.key(), String.valueOf(20_000 + random.nextInt(9))));
      case 5 ->
          book.agenda()
              .save(
                  new Absence(
                      book.agenda().nextAbsenceId(),
                      Absence.Kind.VACATION,
                      LocalDate.of(2027, 1, 1),
                      LocalDate.of(2027, 1, 1).plusDays(random.nextInt(300)),
                      ""));
      case 6 ->
          book.agenda().save(new Task(book.agenda().nextTaskId(), "A", 30, 0, null, null, false));
      case 7 -> {
        if (book.snapshot().history().undo() != null) {
          book.undo(Progress.NONE);
        }
      }
      default -> {
        if (book.snapshot().history().redo() != null) {
          book.redo(Progress.NONE);
        }
      }
    }
  }

  private static List<CustomerFacts> knownOfTheWeek(Snapshot snapshot) {
    return new WeekPlanning(snapshot, "de").week(LocalDate.of(2026, 11, 30)).customers();
  }
}
