package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.Visiting;
import app.revier.week.CustomerFacts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After each change the week knows of customers what it would know in a book opened just then. */
class WeekFactsTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final Book book = SampleBooks.of(60);
  private final List<List<CustomerFacts>> seen = new ArrayList<>();

  @BeforeEach
  void askBefore() {
    seen.add(known(book.snapshot()));
  }

  @AfterEach
  void close() {
    book.close();
  }

  private static List<CustomerFacts> known(Snapshot snapshot) {
    return new WeekPlanning(snapshot, "de").week(MONDAY).customers();
  }

  private static List<CustomerFacts> knownAnew(Snapshot snapshot) {
    BookStore.Contents contents =
        new BookStore.Contents(
            snapshot.territory().customers(),
            snapshot.territory().projects(),
            snapshot.agenda(),
            new HashMap<>(snapshot.settings().texts()));
    try (Book other = SampleBooks.open(new MemoryStore(Path.of("B.revier"), false, contents))) {
      return known(
          other.snapshot().today().equals(snapshot.today())
              ? other.snapshot()
              : other.snapshot().on(snapshot.today()));
    }
  }

  private void isWhatANewBookKnows() {
    assertThat(known(book.snapshot()))
        .isEqualTo(knownAnew(book.snapshot()))
        .isNotEqualTo(seen.getLast());
    seen.add(known(book.snapshot()));
  }

  private Customer first() {
    return book.snapshot().territory().customers().getFirst();
  }

  @Test
  void settingsCount() {
    book.settings().set(Map.of("visits.c-maintain", "2"));
    isWhatANewBookKnows();
    book.settings().set(Map.of("plan.year", "2028"));
    isWhatANewBookKnows();
    book.undo(Progress.NONE);
    isWhatANewBookKnows();
  }

  @Test
  void customersCount() {
    book.customers().save(first().edit().visiting(new Visiting(17, 35, null)).build());
    isWhatANewBookKnows();
    book.customers().save(first().edit().name("Anders").build());
    isWhatANewBookKnows();
  }

  @Test
  void theDayCounts() {
    Snapshot later = book.snapshot().on(MONDAY.plusYears(1));
    assertThat(known(later)).isEqualTo(knownAnew(later)).isNotEqualTo(seen.getLast());
  }

  @Test
  void nobodyWaitsForThePlanToSeeTheDays() {
    try (Book other = SampleBooks.of(40)) {
      WeekPlanning planning = new WeekPlanning(other.snapshot(), "de");
      assertThat(planning.weekAtOnce(MONDAY).customers())
          .extracting(CustomerFacts::step)
          .containsOnlyNulls();
      assertThat(planning.week(MONDAY).customers())
          .extracting(CustomerFacts::step)
          .isNotEmpty()
          .anyMatch(Objects::nonNull);
      assertThat(planning.weekAtOnce(MONDAY).customers())
          .isEqualTo(planning.week(MONDAY).customers());
      // A change of the agenda alone asks for no new plan.
      other
          .agenda()
          .save(
              new Absence(
                  other.agenda().nextAbsenceId(),
                  Absence.Kind.VACATION,
                  MONDAY.plusDays(30),
                  MONDAY.plusDays(31),
                  ""));
      WeekPlanning later = new WeekPlanning(other.snapshot(), "de");
      assertThat(later.weekAtOnce(MONDAY).customers()).isEqualTo(later.week(MONDAY).customers());
    }
  }
}
