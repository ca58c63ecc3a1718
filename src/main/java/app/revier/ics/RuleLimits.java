package app.revier.ics;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The parts of a rule that only limit what its frequency gives (RFC 5545, 3.3.10): the months,
 * unless the rule is yearly, and in a daily rule the days of the week and of the month. The library
 * takes them for parts that give days, and forgets the interval over them.
 */
final class RuleLimits {

  private final Recurrence rule;
  private final boolean daily;
  private final Set<Integer> months = new HashSet<>();
  private final Set<Integer> monthDays = new HashSet<>();
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

  /** The limits of a rule. */
  RuleLimits(Recurrence rule) {
    this.rule = rule;
    daily = rule.getFrequency() == Frequency.DAILY;
    if (rule.getFrequency() != Frequency.YEARLY) {
      months.addAll(rule.getByMonth());
    }
    if (daily) {
      monthDays.addAll(rule.getByMonthDay());
      rule.getByDay().forEach(day -> days.add(DayOfWeek.valueOf(day.getDay().name())));
    }
  }

  /** The rule without its limits, without an end and without a count. */
  Recurrence without() {
    Recurrence.Builder builder = new Recurrence.Builder(rule.getFrequency());
    if (rule.getInterval() != null) {
      builder.interval(rule.getInterval());
    }
    if (rule.getWorkweekStarts() != null) {
      builder.workweekStarts(rule.getWorkweekStarts());
    }
    if (!daily) {
      builder.byMonthDay(rule.getByMonthDay());
      for (ByDay day : rule.getByDay()) {
        builder.byDay(day.getNum(), day.getDay());
      }
    }
    if (rule.getFrequency() == Frequency.YEARLY) {
      builder.byMonth(rule.getByMonth());
    }
    return builder
        .byYearDay(rule.getByYearDay())
        .byWeekNo(rule.getByWeekNo())
        .byHour(rule.getByHour())
        .byMinute(rule.getByMinute())
        .bySecond(rule.getBySecond())
        .bySetPos(rule.getBySetPos())
        .build();
  }

  /** Whether the limits allow a day. */
  boolean allow(LocalDate day) {
    int fromEnd = day.getDayOfMonth() - day.lengthOfMonth() - 1;
    return (months.isEmpty() || months.contains(day.getMonthValue()))
        && (days.isEmpty() || days.contains(day.getDayOfWeek()))
        && (monthDays.isEmpty()
            || monthDays.contains(day.getDayOfMonth())
            || monthDays.contains(fromEnd));
  }
}
