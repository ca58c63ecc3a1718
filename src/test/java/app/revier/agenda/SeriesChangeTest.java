package app.revier.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Repetition.Weekly;
import app.revier.agenda.SeriesChange.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a series when one of its appointments is changed. */
class SeriesChangeTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 11);
  private static final LocalDate LAST = FIRST.plusWeeks(4);
  private static final Weekly MONDAYS = new Weekly(1, Set.of(DayOfWeek.MONDAY));
  private static final Weekly TUESDAYS = new Weekly(1, Set.of(DayOfWeek.TUESDAY));
  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  private final AtomicLong last = new AtomicLong(1);
  private Agenda agenda =
      applied(Agenda.EMPTY, SeriesChange.beginning(call(), mondays(), this::id));

  private AppointmentId id() {
    return new AppointmentId(last.incrementAndGet());
  }

  private static Appointment call() {
    return new Appointment(new AppointmentId(1), null, "Team", FIRST, FIRST, EIGHT, 60, 0);
  }

  private static Repeats mondays() {
    return new Repeats(MONDAYS, LAST);
  }

  private static Agenda applied(Agenda agenda, SeriesChange change) {
    return agenda.with(change.removed(), change.made());
  }

  private List<Appointment> inOrder() {
    return agenda.appointments().stream().sorted(Comparator.comparing(Appointment::from)).toList();
  }

  private List<LocalDate> days() {
    return inOrder().stream().map(Appointment::from).toList();
  }

  private List<String> titles() {
    return inOrder().stream().map(Appointment::title).toList();
  }

  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Appointment one : agenda.appointments()) {
      names.add(one.origin() instanceof Origin.Series series ? series.series() : "");
    }
    return names;
  }

  private static Appointment with(Appointment one, String title, LocalDate day, LocalTime begin) {
    return new Appointment(one.id(), null, title, day, day, begin, 60, 0, one.origin());
  }

  private static Appointment titled(Appointment one, String title) {
    return with(one, title, one.from(), Objects.requireNonNull(one.begin()));
  }

  private void change(
      Appointment before, Appointment after, @Nullable Repeats repeats, Scope scope) {
    agenda =
        applied(
            agenda,
            SeriesChange.changing(agenda, before, after, repeats, scope, _ -> false, this::id));
  }

  private static List<LocalDate> every(int days, LocalDate from, LocalDate until) {
    return Stream.iterate(from, day -> !day.isAfter(until), day -> day.plusDays(days)).toList();
  }

  @Test
  void aSeriesIsAnAppointmentOnEachOfItsDays() {
    assertThat(days()).isEqualTo(every(7, FIRST, LAST));
    assertThat(agenda.appointments()).extracting(Appointment::begin).containsOnly(EIGHT);
    assertThat(names()).hasSize(1);
    assertThat(agenda.appointments()).extracting(Appointment::id).doesNotHaveDuplicates();
  }

  @Test
  void aRuleWithoutADayIsRefused() {
    assertThatThrownBy(() -> SeriesChange.beginning(call(), new Repeats(TUESDAYS, FIRST), this::id))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneIsChangedAlone() {
    Appointment second = inOrder().get(1);
    change(second, with(second, "Team", FIRST.plusDays(8), EIGHT), mondays(), Scope.THIS);
    List<LocalDate> expected = new ArrayList<>(every(7, FIRST, LAST));
    expected.set(1, FIRST.plusDays(8));
    assertThat(days()).isEqualTo(expected);
    assertThat(names()).as("it still belongs to them").hasSize(1);
  }

  @Test
  void theFollowingOnesAreASeriesOfTheirOwn() {
    Appointment third = inOrder().get(2);
    change(third, titled(third, "Runde"), mondays(), Scope.FOLLOWING);
    assertThat(titles()).containsExactly("Team", "Team", "Runde", "Runde", "Runde");
    assertThat(names()).hasSize(2);
    Appointment fourth = inOrder().get(3);
    assertThat(SeriesChange.meant(agenda, fourth, Scope.ALL)).hasSize(3);
  }

  @Test
  void whatIsChangedEverywhereLeavesWhatWasDifferentAtOne() {
    Appointment second = inOrder().get(1);
    change(second, with(second, "Team", FIRST.plusDays(8), LocalTime.NOON), null, Scope.THIS);
    Appointment first = inOrder().getFirst();
    change(first, titled(first, "Runde"), mondays(), Scope.ALL);
    assertThat(titles()).containsOnly("Runde");
    assertThat(days()).contains(FIRST.plusDays(8)).doesNotContain(FIRST.plusDays(7));
    assertThat(inOrder().get(1).begin()).isEqualTo(LocalTime.NOON);
    assertThat(names()).hasSize(1);
  }

  @Test
  void whatWasDifferentDoesNotGoBeyondMidnight() {
    Appointment second = inOrder().get(1);
    change(second, with(second, "Team", second.from(), LocalTime.of(22, 30)), null, Scope.THIS);
    Appointment first = inOrder().getFirst();
    Appointment longer =
        new Appointment(first.id(), null, "Team", FIRST, FIRST, EIGHT, 120, 0, first.origin());
    change(first, longer, mondays(), Scope.ALL);
    assertThat(inOrder().get(1).begin()).isEqualTo(EIGHT);
    assertThat(agenda.appointments()).extracting(Appointment::minutes).containsOnly(120);
  }

  @Test
  void anotherRuleMovesAllAndKeepsTheirIdentities() {
    Appointment second = inOrder().get(1);
    List<AppointmentId> before = inOrder().stream().map(Appointment::id).toList();
    change(second, second, new Repeats(TUESDAYS, LAST), Scope.ALL);
    assertThat(days()).isEqualTo(every(7, FIRST.plusDays(1), LAST));
    assertThat(inOrder()).extracting(Appointment::id).isEqualTo(before.subList(0, 4));
  }

  @Test
  void oneMoreWeekdayKeepsThoseThatStand() {
    Appointment third = inOrder().get(2);
    List<AppointmentId> before = inOrder().stream().map(Appointment::id).toList();
    Weekly both = new Weekly(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    change(third, third, new Repeats(both, LAST), Scope.FOLLOWING);
    assertThat(days())
        .containsExactly(
            FIRST,
            FIRST.plusDays(7),
            FIRST.plusDays(14),
            FIRST.plusDays(17),
            FIRST.plusDays(21),
            FIRST.plusDays(24),
            FIRST.plusDays(28));
    assertThat(inOrder()).extracting(Appointment::id).containsAll(before);
    assertThat(inOrder().get(4).id()).isEqualTo(before.get(3));
  }

  @Test
  void anotherEndTakesSomeAwayOrAddsSome() {
    Appointment second = inOrder().get(1);
    agenda =
        applied(agenda, SeriesChange.removing(agenda, inOrder().get(2), Scope.THIS, _ -> false));
    change(second, second, new Repeats(MONDAYS, LAST.plusWeeks(2)), Scope.ALL);
    List<LocalDate> longer = new ArrayList<>(every(7, FIRST, LAST.plusWeeks(2)));
    longer.remove(FIRST.plusWeeks(2));
    assertThat(days()).as("the one that was removed stays away").isEqualTo(longer);

    change(second, second, new Repeats(MONDAYS, LAST.minusWeeks(1)), Scope.ALL);
    assertThat(days()).containsExactly(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(3));
  }

  @Test
  void oneThatComesAgainNoMoreStandsAlone() {
    Appointment third = inOrder().get(2);
    change(third, third, null, Scope.FOLLOWING);
    assertThat(days()).isEqualTo(every(7, FIRST, FIRST.plusWeeks(2)));
    assertThat(inOrder().get(2).origin()).isNull();
    assertThat(SeriesChange.meant(agenda, inOrder().getFirst(), Scope.ALL)).hasSize(2);
  }

  @Test
  void oneAloneBecomesASeries() {
    Appointment alone = call().withOrigin(null);
    agenda = Agenda.EMPTY.with(List.of(), List.of(alone));
    change(alone, titled(alone, "Team"), mondays(), Scope.THIS);
    assertThat(days()).isEqualTo(every(7, FIRST, LAST));
    assertThat(inOrder().getFirst().id()).isEqualTo(alone.id());
  }

  @Test
  void removingMeansThisOneTheFollowingOrAll() {
    Appointment third = inOrder().get(2);
    assertThat(SeriesChange.removing(agenda, third, Scope.THIS, _ -> false).removed())
        .containsExactly(third.id());
    assertThat(SeriesChange.removing(agenda, third, Scope.FOLLOWING, _ -> false).removed())
        .hasSize(3);
    assertThat(SeriesChange.removing(agenda, third, Scope.ALL, _ -> false).removed()).hasSize(5);
  }

  @Test
  void whatIsReportedStaysAsItIs() {
    Appointment first = inOrder().getFirst();
    Appointment last = inOrder().getLast();
    SeriesChange change =
        SeriesChange.changing(
            agenda, last, titled(last, "Runde"), mondays(), Scope.ALL, first::equals, this::id);
    agenda = applied(agenda, change);
    assertThat(titles()).containsExactly("Team", "Runde", "Runde", "Runde", "Runde");
    assertThat(names()).hasSize(1);
    assertThat(SeriesChange.removing(agenda, last, Scope.ALL, first::equals).removed())
        .hasSize(4)
        .doesNotContain(first.id());
  }
}
