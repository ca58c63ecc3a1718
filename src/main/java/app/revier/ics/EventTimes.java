package app.revier.ics;

import biweekly.property.ExceptionDates;
import biweekly.property.ExceptionRule;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The times at which an event begins. Rules are followed by the clock of the event's own zone, so
 * that nine o'clock stays nine o'clock over the change of daylight saving; the library does that if
 * it is told that the clock shows UTC.
 */
final class EventTimes {

  /** More than three a day in fifteen months are no appointments. */
  private static final int MOST_TIMES = 1_500;

  /** Every day of a century is followed from its beginning; the file as a whole gets more. */
  private static final int MOST_STEPS = 40_000;

  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  private final FileEvent event;
  private final LocalDateTime from;
  private final LocalDateTime until;
  private final Map<Instant, ZonedDateTime> times = new TreeMap<>();
  private boolean tooOften;
  private boolean withinDay;
  private boolean unclear;

  /**
   * Follows an event.
   *
   * @param from times that begin before are not needed
   * @param until nor those that begin after
   */
  EventTimes(FileEvent event, LocalDateTime from, LocalDateTime until) {
    this.event = event;
    this.from = from;
    this.until = until;
    add(event.start());
    follow();
    follow(event.event().getProperties(ExceptionRule.class));
    for (RecurrenceDates dates : event.event().getRecurrenceDates()) {
      values(dates).forEach(date -> put(EventZones.at(date, event.zones().of(dates))));
    }
    for (ExceptionDates dates : event.event().getExceptionDates()) {
      dates.getValues().forEach(date -> except(date, dates));
    }
  }

  private static List<ICalDate> values(RecurrenceDates dates) {
    List<ICalDate> values = new ArrayList<>(dates.getDates());
    for (Period period : dates.getPeriods()) {
      values.add(period.getStartDate());
    }
    return values;
  }

  private void except(ICalDate date, ICalProperty property) {
    if (date.hasTime()) {
      times.remove(EventZones.at(date, event.zones().of(property)).toInstant());
    } else {
      times
          .values()
          .removeIf(time -> time.toLocalDate().equals(EventZones.local(date).toLocalDate()));
    }
  }

  private void add(LocalDateTime start) {
    put(event.zone().at(start));
  }

  private void put(ZonedDateTime start) {
    LocalDateTime local = start.toLocalDateTime();
    if (!local.isBefore(from) && !local.isAfter(until)) {
      times.put(start.toInstant(), start);
    }
  }

  private void follow() {
    if (event.isRuleUnclear()) {
      // Without the part that was passed over it would give other times.
      unclear = true;
      return;
    }
    RecurrenceRule rule = event.event().getRecurrenceRule();
    Recurrence recurrence = rule == null ? null : rule.getValue();
    if (recurrence == null) {
      unclear = event.event().getExperimentalProperty("RRULE") != null || rule != null;
      return;
    }
    follow(recurrence, this::add);
  }

  /** Rules that take times away are of RFC 2445, and old programs still write them. */
  private void follow(List<ExceptionRule> rules) {
    for (ExceptionRule rule : rules) {
      if (rule.getValue() == null) {
        unclear = true;
      } else {
        follow(rule.getValue(), time -> times.remove(event.zone().at(time).toInstant()));
      }
    }
    unclear = unclear || event.event().getExperimentalProperty("EXRULE") != null;
  }

  private void follow(Recurrence recurrence, Consumer<LocalDateTime> each) {
    Frequency frequency = recurrence.getFrequency();
    Integer interval = recurrence.getInterval();
    if (frequency == null || (interval != null && interval < 1)) {
      unclear = true;
    } else if (frequency == Frequency.SECONDLY
        || frequency == Frequency.MINUTELY
        || frequency == Frequency.HOURLY) {
      withinDay = true;
    } else {
      try {
        step(recurrence, each);
      } catch (EventZones.UnclearTimeException e) {
        throw e;
      } catch (RuntimeException e) {
        // The library throws whatever its arithmetic throws when a rule makes no sense.
        unclear = true;
      }
    }
  }

  private void step(Recurrence recurrence, Consumer<LocalDateTime> each) {
    LocalDateTime end = end(recurrence);
    RuleLimits limits = new RuleLimits(recurrence);
    int left = recurrence.getCount() == null ? Integer.MAX_VALUE : recurrence.getCount();
    DateIterator steps = limits.without().getDateIterator(asUtc(event.start()), UTC);
    if (recurrence.getCount() == null && event.start().isBefore(from)) {
      steps.advanceTo(asUtc(from));
    }
    for (int step = 0; left > 0 && steps.hasNext(); step++) {
      LocalDateTime next = LocalDateTime.ofInstant(steps.next().toInstant(), ZoneOffset.UTC);
      if (next.isAfter(until) || (end != null && next.isAfter(end))) {
        return;
      }
      if (limits.allow(next.toLocalDate())) {
        each.accept(next);
        left--;
      }
      if (step > MOST_STEPS || times.size() > MOST_TIMES) {
        tooOften = true;
        return;
      }
    }
  }

  /** The last time the rule may give, by the event's own clock. */
  private @Nullable LocalDateTime end(Recurrence recurrence) {
    ICalDate end = recurrence.getUntil();
    if (end == null) {
      return null;
    }
    LocalDateTime local = EventZones.local(end);
    if (!end.hasTime()) {
      return local.plusDays(1).minusNanos(1);
    }
    return end.getRawComponents().isUtc()
        ? local
            .atZone(ZoneOffset.UTC)
            .withZoneSameInstant(event.zone().at(local).getZone())
            .toLocalDateTime()
        : local;
  }

  private static Date asUtc(LocalDateTime time) {
    return Date.from(time.toInstant(ZoneOffset.UTC));
  }

  /** The times in the span, in their order. */
  List<ZonedDateTime> times() {
    return List.copyOf(times.values());
  }

  /** Whether it repeats by the hour or still more often. */
  boolean isWithinDay() {
    return withinDay;
  }

  /** Whether it repeats more often than appointments do. */
  boolean isTooOften() {
    return tooOften;
  }

  /** Whether its rule could not be followed. */
  boolean isUnclear() {
    return unclear;
  }

  /** Whether there are several of them, by what the event says. */
  static boolean repeats(FileEvent event) {
    return event.event().getRecurrenceRule() != null
        || !event.event().getRecurrenceDates().isEmpty();
  }
}
