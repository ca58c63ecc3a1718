package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.agenda.Absence;
import app.revier.agenda.Absence.Kind;
import app.revier.agenda.AbsenceMarks;
import app.revier.capacity.TimeBudget;
import app.revier.gap.GapPlan;
import app.revier.task.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A year as a rep lives it: entered, moved, planned by, and followed by the next one. */
class YearOfTimeTest {

  private final Book book = SampleBooks.normal();

  private void mark(Kind kind, String from, String until) {
    book.agenda()
        .markAbsences(
            all ->
                AbsenceMarks.marking(
                    all,
                    kind,
                    LocalDate.parse(from),
                    LocalDate.parse(until),
                    book.agenda()::nextAbsenceId));
  }

  private TimeBudget budget(int year) {
    return book.snapshot().timeBudget(year);
  }

  private int limit() {
    GapPlan plan = Objects.requireNonNull(book.snapshot().plan());
    assertThat(plan.use().visits())
        .isLessThanOrEqualTo(Objects.requireNonNull(plan.parameters().limits().visits()));
    return Objects.requireNonNull(plan.parameters().limits().visits());
  }

  @Test
  void thePlanFollowsTheYear() {
    int perDay = budget(2027).visitsPerDay();
    int free = limit();
    assertThat(free).isEqualTo(budget(2027).visitsForProjects());

    // Six weeks and a fair are what was expected anyway: nothing changes but what is dated.
    mark(Kind.VACATION, "2027-02-15", "2027-02-26");
    mark(Kind.VACATION, "2027-08-02", "2027-08-27");
    mark(Kind.TRADE_FAIR, "2027-11-15", "2027-11-18");
    assertThat(budget(2027).days().dated())
        .isEqualTo(Map.of(Kind.VACATION, 30, Kind.TRADE_FAIR, 4));
    assertThat(limit()).isEqualTo(free);

    // A week more than expected costs its visits.
    mark(Kind.VACATION, "2027-12-27", "2027-12-31");
    assertThat(limit()).isEqualTo(free - 5 * perDay);

    // Moved into the next year it costs nothing in this one.
    Absence winter =
        book.snapshot().agenda().absences().stream()
            .filter(each -> each.covers(LocalDate.of(2027, 12, 28)))
            .findFirst()
            .orElseThrow();
    book.agenda()
        .markAbsences(all -> AbsenceMarks.moving(all, winter, 7, book.agenda()::nextAbsenceId));
    assertThat(limit()).isEqualTo(free);
    assertThat(budget(2028).days().dated()).isEqualTo(Map.of(Kind.VACATION, 5));

    // Illness cuts the vacation in two, and its days may be taken later.
    mark(Kind.SICK, "2027-08-09", "2027-08-13");
    assertThat(budget(2027).days().dated())
        .isEqualTo(Map.of(Kind.VACATION, 25, Kind.SICK, 5, Kind.TRADE_FAIR, 4));
    assertThat(limit()).isEqualTo(free);
    mark(Kind.SICK, "2027-09-06", "2027-09-10");
    assertThat(limit()).isEqualTo(free - 5 * perDay);
    book.undo(Progress.NONE);
    assertThat(limit()).isEqualTo(free);
  }

  @Test
  void theNextPlanYearGoesByItsOwnDays() {
    mark(Kind.VACATION, "2028-01-03", "2028-03-31");
    int before = limit();
    List<Absence> entered = book.snapshot().agenda().absences();
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2028"));
    assertThat(limit()).isEqualTo(book.snapshot().freeVisits(2028)).isLessThan(before);
    assertThat(book.snapshot().agenda().absences()).isEqualTo(entered);
    book.undo(Progress.NONE);
    assertThat(limit()).isEqualTo(before);
  }

  @Test
  void growthIsComparedOverWhatIsSelected() {
    Snapshot now = book.snapshot();
    List<CellBalance> balances = CellBalance.of(now, now.timeBudget(2027));
    assertThat(balances).hasSize(9);
    double shares = balances.stream().mapToDouble(CellBalance::shareOfGrowth).sum();
    assertThat(shares).isCloseTo(1, within(1e-9));
    long growth = balances.stream().mapToLong(each -> each.growth().cents()).sum();
    long selected =
        Objects.requireNonNull(now.plan()).selected().stream()
            .filter(
                planned ->
                    now.segmentation().classifications().stream()
                        .anyMatch(
                            one ->
                                one.customer().id().equals(planned.customer().id())
                                    && one.cell() != null))
            .mapToLong(planned -> planned.expected().cents())
            .sum();
    assertThat(growth).isEqualTo(selected);
  }
}
