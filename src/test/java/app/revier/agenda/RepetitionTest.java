package app.revier.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Repetition.MonthlyOnDay;
import app.revier.agenda.Repetition.MonthlyOnWeekday;
import app.revier.agenda.Repetition.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days something comes again. */
class RepetitionTest {

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static List<LocalDate> days(String... iso) {
    return List.of(iso).stream().map(LocalDate::parse).toList();
  }

  @Test
  void everyMonday() {
    assertThat(new Weekly(1, Set.of(DayOfWeek.MONDAY)).days(day("2027-01-11"), day("2027-02-01")))
        .isEqualTo(days("2027-01-11", "2027-01-18", "2027-01-25", "2027-02-01"));
  }

  @Test
  void everySecondWeekCountsFromTheFirstDayByTheRule() {
    Weekly rule = new Weekly(2, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
    assertThat(rule.days(day("2027-01-13"), 4))
        .isEqualTo(days("2027-01-14", "2027-01-25", "2027-01-28", "2027-02-08"));
    assertThat(new Weekly(3, Set.of(DayOfWeek.MONDAY)).days(day("2027-01-13"), 2))
        .isEqualTo(days("2027-01-18", "2027-02-08"));
  }

  @Test
  void shortMonthsHaveThe31stOnTheirLastDay() {
    assertThat(new MonthlyOnDay(1, 31).days(day("2027-12-01"), 5))
        .isEqualTo(days("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"));
    assertThat(new MonthlyOnDay(12, 29).days(day("2027-02-01"), 2))
        .isEqualTo(days("2027-02-28", "2028-02-29"));
  }

  @Test
  void aDayThatIsOverComesInTheNextMonth() {
    assertThat(new MonthlyOnDay(3, 10).days(day("2027-01-11"), 2))
        .isEqualTo(days("2027-02-10", "2027-05-10"));
    assertThat(new MonthlyOnDay(1, 31).days(day("2027-02-28"), 1)).isEqualTo(days("2027-02-28"));
  }

  @Test
  void theSecondTuesdayAndTheLastFriday() {
    assertThat(new MonthlyOnWeekday(1, 2, DayOfWeek.TUESDAY).days(day("2027-01-13"), 2))
        .isEqualTo(days("2027-02-09", "2027-03-09"));
    assertThat(
            new MonthlyOnWeekday(1, Repetition.LAST, DayOfWeek.FRIDAY).days(day("2027-01-01"), 3))
        .isEqualTo(days("2027-01-29", "2027-02-26", "2027-03-26"));
  }

  @Test
  void nothingComesAgainForMoreThanTwoYears() {
    Weekly daily = new Weekly(1, EnumSet.allOf(DayOfWeek.class));
    assertThat(daily.days(day("2027-01-01"), day("2099-01-01")).getLast())
        .isEqualTo(day("2029-01-01"));
    assertThat(daily.days(day("2028-02-29"), 10_000).getLast()).isEqualTo(day("2030-02-28"));
  }

  @Test
  void noDayIsLeftOutWhereSummerTimeBeginsOrEnds() {
    Weekly sundays = new Weekly(1, Set.of(DayOfWeek.SUNDAY));
    assertThat(sundays.days(day("2027-03-21"), 3))
        .isEqualTo(days("2027-03-21", "2027-03-28", "2027-04-04"));
    assertThat(sundays.days(day("2027-10-24"), 3))
        .isEqualTo(days("2027-10-24", "2027-10-31", "2027-11-07"));
  }

  /** One day after the other, each asked whether it belongs to the rule. */
  private static List<LocalDate> naive(Repetition rule, LocalDate first, LocalDate last) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      boolean fits =
          switch (rule) {
            case Weekly weekly -> weekly.days().contains(day.getDayOfWeek());
            case MonthlyOnDay monthly ->
                day.getDayOfMonth() == monthly.day()
                    || (day.getDayOfMonth() < monthly.day()
                        && day.plusDays(1).getDayOfMonth() == 1);
            case MonthlyOnWeekday monthly ->
                day.getDayOfWeek() == monthly.day()
                    && (monthly.number() == Repetition.LAST
                        ? day.plusDays(7).getMonth() != day.getMonth()
                        : (day.getDayOfMonth() - 1) / 7 + 1 == monthly.number());
          };
      if (fits && (days.isEmpty() || between(rule, days.getFirst(), day) % rule.every() == 0)) {
        days.add(day);
      }
    }
    return days;
  }

  private static long between(Repetition rule, LocalDate first, LocalDate day) {
    if (rule instanceof Weekly) {
      LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1);
      return ChronoUnit.DAYS.between(monday, day) / 7;
    }
    return (day.getYear() - first.getYear()) * 12L + day.getMonthValue() - first.getMonthValue();
  }

  private static Repetition any(Random random) {
    int every = 1 + random.nextInt(6);
    return switch (random.nextInt(3)) {
      case 0 -> {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
          if (random.nextInt(4) == 0) {
            days.add(day);
          }
        }
        yield new Weekly(every, days);
      }
      case 1 -> new MonthlyOnDay(every, 1 + random.nextInt(31));
      default ->
          new MonthlyOnWeekday(
              every, 1 + random.nextInt(Repetition.LAST), DayOfWeek.of(1 + random.nextInt(7)));
    };
  }

  @Test
  void rulesAgreeWithAWalkFromDayToDay() {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      Repetition rule = any(random);
      LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_500));
      LocalDate last = first.plusDays(random.nextInt(730));
      List<LocalDate> expected = naive(rule, first, last);
      assertThat(rule.days(first, last)).as(rule + " from " + first).isEqualTo(expected);
      assertThat(rule.days(first, expected.size())).isEqualTo(expected);
      assertThat(Repetition.read(rule.written())).isEqualTo(rule);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "week",
        "week 1",
        "week x MONDAY",
        "week 0 MONDAY",
        "week 1 MO",
        "year 1 1",
        "month 1 32",
        "month 1 6 MONDAY",
        "month 1 1 MONDAY X",
        "month 53 1"
      })
  void whatIsNoRuleIsRefused(String written) {
    assertThatThrownBy(() -> Repetition.read(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
