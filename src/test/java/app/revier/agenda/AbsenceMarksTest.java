package app.revier.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Absence.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked last counts, and all other days stay as they are. */
class AbsenceMarksTest {

  private final AtomicLong last = new AtomicLong(100);

  private AbsenceId nextId() {
    return new AbsenceId(last.incrementAndGet());
  }

  private static LocalDate march(int day) {
    return LocalDate.of(2027, 3, 1).plusDays(day - 1L);
  }

  private static Absence absence(long id, Kind kind, int from, int until) {
    return new Absence(new AbsenceId(id), kind, march(from), march(until), "");
  }

  private static List<Absence> after(List<Absence> before, AbsenceMarks marks) {
    Map<AbsenceId, Absence> all = new HashMap<>();
    before.forEach(each -> all.put(each.id(), each));
    marks.removed().forEach(all::remove);
    marks.made().forEach(each -> all.put(each.id(), each));
    return List.copyOf(all.values());
  }

  @Test
  void daysBesideOthersOfTheirKindJoinThem() {
    List<Absence> before =
        List.of(absence(1, Kind.VACATION, 1, 3), absence(2, Kind.VACATION, 8, 9));
    AbsenceMarks marks =
        AbsenceMarks.marking(before, Kind.VACATION, march(4), march(7), this::nextId);
    assertThat(after(before, marks)).containsExactly(absence(1, Kind.VACATION, 1, 9));
  }

  @Test
  void whatIsAboutSomethingElseStaysApart() {
    Absence cologne = new Absence(new AbsenceId(1), Kind.TRADE_FAIR, march(1), march(2), "Köln");
    Absence berlin = new Absence(new AbsenceId(2), Kind.TRADE_FAIR, march(5), march(8), "Berlin");
    AbsenceMarks marks =
        AbsenceMarks.marking(
            List.of(cologne, berlin), Kind.TRADE_FAIR, march(3), march(5), this::nextId);
    assertThat(after(List.of(cologne, berlin), marks))
        .containsExactlyInAnyOrder(
            new Absence(cologne.id(), Kind.TRADE_FAIR, march(1), march(5), "Köln"),
            new Absence(berlin.id(), Kind.TRADE_FAIR, march(6), march(8), "Berlin"));
  }

  @Test
  void daysOfIllnessCutAVacationInTwo() {
    List<Absence> before = List.of(absence(1, Kind.VACATION, 1, 14));
    AbsenceMarks marks = AbsenceMarks.marking(before, Kind.SICK, march(4), march(5), this::nextId);
    assertThat(after(before, marks))
        .extracting(Absence::kind, Absence::from, Absence::until)
        .containsExactlyInAnyOrder(
            tuple(Kind.VACATION, march(1), march(3)),
            tuple(Kind.SICK, march(4), march(5)),
            tuple(Kind.VACATION, march(6), march(14)));
  }

  @Test
  void movingTakesTheNoteAlongAndCoversWhatIsThere() {
    Absence fair = new Absence(new AbsenceId(1), Kind.TRADE_FAIR, march(1), march(3), "Köln");
    Absence office = absence(2, Kind.OFFICE, 9, 9);
    AbsenceMarks marks = AbsenceMarks.moving(List.of(fair, office), fair, 7, this::nextId);
    assertThat(after(List.of(fair, office), marks))
        .containsExactly(new Absence(fair.id(), Kind.TRADE_FAIR, march(8), march(10), "Köln"));
  }

  @Test
  void markingWhatIsMarkedChangesNothing() {
    List<Absence> before = List.of(absence(1, Kind.VACATION, 1, 9));
    assertThat(
            AbsenceMarks.marking(before, Kind.VACATION, march(2), march(4), this::nextId)
                .isNothing())
        .isTrue();
    assertThat(AbsenceMarks.clearing(before, march(20), march(24), this::nextId).isNothing())
        .isTrue();
  }

  /** Day by day: marked days have their kind, all others what they had, and no day has two. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void eachDayIsAsItShouldBe(long seed) {
    Random random = new Random(seed);
    List<Absence> all = List.of();
    for (int round = 0; round < 400; round++) {
      Map<LocalDate, Kind> expected = days(all);
      int from = 1 + random.nextInt(40);
      int until = from + random.nextInt(8);
      Kind kind = Kind.values()[random.nextInt(5)];
      AbsenceMarks marks;
      if (random.nextInt(3) == 0 || all.isEmpty()) {
        marks = AbsenceMarks.clearing(all, march(from), march(until), this::nextId);
        for (int day = from; day <= until; day++) {
          expected.remove(march(day));
        }
      } else if (random.nextBoolean()) {
        marks = AbsenceMarks.marking(all, kind, march(from), march(until), this::nextId);
        for (int day = from; day <= until; day++) {
          expected.put(march(day), kind);
        }
      } else {
        Absence one = all.get(random.nextInt(all.size()));
        one.from().datesUntil(one.until().plusDays(1)).forEach(expected::remove);
        marks = AbsenceMarks.placing(all, one, march(from), march(until), this::nextId);
        for (int day = from; day <= until; day++) {
          expected.put(march(day), one.kind());
        }
      }
      all = after(all, marks);
      if (all.isEmpty()) {
        all = after(all, AbsenceMarks.marking(all, kind, march(from), march(until), this::nextId));
        expected = days(all);
      }
      assertThat(days(all)).isEqualTo(expected);
    }
  }

  private static Map<LocalDate, Kind> days(List<Absence> all) {
    Map<LocalDate, Kind> days = new HashMap<>();
    Set<LocalDate> twice = new HashSet<>();
    for (Absence each : new ArrayList<>(all)) {
      each.from()
          .datesUntil(each.until().plusDays(1))
          .forEach(
              day -> {
                if (days.put(day, each.kind()) != null) {
                  twice.add(day);
                }
              });
    }
    assertThat(twice).isEmpty();
    return days;
  }
}
