package app.revier.ics;

import app.revier.book.CalendarReader.Span;
import app.revier.book.ReadCalendar.Busy;
import app.revier.book.ReadCalendar.Code;
import app.revier.book.ReadCalendar.Days;
import app.revier.book.ReadCalendar.Mentioned;
import app.revier.book.ReadCalendar.Problem;
import app.revier.book.ReadCalendar.WholeDays;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the events of calendar files together to the times at which the rep is busy. */
final class CalendarEvents {

  private static final Duration DAY = Duration.ofDays(1);

  private final Span span;
  private final boolean cancelling;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Set<Mentioned> mentioned = new HashSet<>();
  private final List<Busy> busy = new ArrayList<>();
  private final List<WholeDays> wholeDays = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int free;

  /** All events with one identity. */
  private static final class Group {
    private @Nullable FileEvent master;
    private final Map<Occurrence, FileEvent> changed = new LinkedHashMap<>();
  }

  /**
   * No events yet.
   *
   * @param cancelling whether the file calls off what it names
   */
  CalendarEvents(Span span, boolean cancelling) {
    this.span = span;
    this.cancelling = cancelling;
  }

  /** Takes an event; of several versions of one the newest counts. */
  void add(FileEvent event) {
    String uid = event.uid();
    Group group = groups.computeIfAbsent(uid, _ -> new Group());
    try {
      Occurrence occurrence = event.occurrence();
      mentioned.add(new Mentioned(uid, occurrence == null ? null : occurrence.key()));
      if (occurrence == null) {
        group.master = newer(group.master, event);
      } else {
        group.changed.merge(occurrence, event, CalendarEvents::newer);
      }
    } catch (EventZones.UnclearTimeException e) {
      problem(event, Code.TIME_UNCLEAR);
    }
  }

  private static FileEvent newer(@Nullable FileEvent known, FileEvent other) {
    return known == null || other.sequence() >= known.sequence() ? other : known;
  }

  /**
   * Works out when the rep is busy.
   *
   * @return whether there are not more times than that
   */
  boolean settle(int most) {
    for (Map.Entry<String, Group> entry : groups.entrySet()) {
      String uid = entry.getKey();
      Group group = entry.getValue();
      if (group.master != null) {
        settled(group.master, () -> repeat(uid, group));
      }
      group.changed.forEach(
          (occurrence, event) -> settled(event, () -> once(uid, occurrence.key(), event)));
      if (busy.size() > most) {
        return false;
      }
    }
    wholeDays.sort(Comparator.comparingInt(WholeDays::line));
    problems.sort(Comparator.comparingInt(Problem::line));
    return true;
  }

  private void settled(FileEvent event, Runnable work) {
    try {
      work.run();
    } catch (EventZones.UnclearTimeException e) {
      problem(event, Code.TIME_UNCLEAR);
    }
  }

  private void repeat(String uid, Group group) {
    FileEvent master = Objects.requireNonNull(group.master);
    if (!isTaken(master)) {
      return;
    }
    Duration length = master.length();
    EventTimes times =
        new EventTimes(
            master,
            span.from().atStartOfDay().minus(DAY).minus(length),
            span.until().atStartOfDay().plus(DAY).plus(DAY));
    if (times.isWithinDay()) {
      problem(master, Code.WITHIN_DAY);
      return;
    }
    if (times.isTooOften()) {
      problem(master, Code.TOO_OFTEN);
      return;
    }
    if (times.isUnclear()) {
      problem(master, Code.RULE_UNCLEAR);
    }
    boolean repeats = EventTimes.repeats(master);
    List<ZonedDateTime> left =
        times.times().stream()
            .filter(time -> group.changed.keySet().stream().noneMatch(one -> one.is(time)))
            .toList();
    if (master.isAllDay()) {
      allDay(master, left.stream().map(ZonedDateTime::toLocalDate).toList());
      return;
    }
    for (ZonedDateTime time : left) {
      FileEvent following = following(group, time);
      String occurrence = repeats ? time.toInstant().toString() : "";
      if (following == null) {
        put(uid, occurrence, master, time, length);
      } else if (following.hasTimes() && !following.isAllDay() && isBusy(following)) {
        Duration shift = shift(following);
        put(uid, occurrence, following, time.plus(shift), following.length());
      }
    }
  }

  /** What stands for a time and all after it, if something does. */
  private static @Nullable FileEvent following(Group group, ZonedDateTime time) {
    FileEvent latest = null;
    for (Map.Entry<Occurrence, FileEvent> changed : group.changed.entrySet()) {
      if (changed.getValue().isThisAndFuture() && changed.getKey().isUpTo(time)) {
        latest = changed.getValue();
      }
    }
    return latest;
  }

  private static Duration shift(FileEvent following) {
    Occurrence occurrence = Objects.requireNonNull(following.occurrence());
    ZonedDateTime start = following.zone().at(following.start());
    return occurrence.time() == null
        ? Duration.ZERO
        : Duration.between(occurrence.time(), start.toInstant());
  }

  private void once(String uid, String occurrence, FileEvent event) {
    if (isTaken(event)) {
      ZonedDateTime start = event.zone().at(event.start());
      if (event.isAllDay()) {
        allDay(event, List.of(start.toLocalDate()));
      } else {
        put(uid, occurrence, event, start, event.length());
      }
    }
  }

  /** Whether it takes time; what keeps it from being clear is noted. */
  private boolean isTaken(FileEvent event) {
    if (!isBusy(event)) {
      free++;
      return false;
    }
    if (!event.hasTimes()) {
      problem(event, Code.TIME_UNCLEAR);
      return false;
    }
    Duration length = event.length();
    if (length.isNegative()) {
      problem(event, Code.ENDS_BEFORE_BEGIN);
      return false;
    }
    if (length.isZero()) {
      free++;
      return false;
    }
    if (!event.zone().unknown().isEmpty()) {
      problem(event, Code.ZONE_UNKNOWN);
    }
    return true;
  }

  private boolean isBusy(FileEvent event) {
    return !cancelling && event.isBusy();
  }

  private void put(
      String uid, String occurrence, FileEvent event, ZonedDateTime start, Duration length) {
    LocalDateTime begin = start.withZoneSameInstant(span.zone()).toLocalDateTime();
    LocalDateTime end = start.plus(length).withZoneSameInstant(span.zone()).toLocalDateTime();
    boolean within =
        end.isAfter(span.from().atStartOfDay())
            && begin.isBefore(span.until().plusDays(1).atStartOfDay());
    if (within) {
      // In the hour that comes twice in autumn an end can seem to be before its beginning.
      busy.add(
          new Busy(
              uid,
              occurrence,
              event.title(),
              begin,
              end.isAfter(begin) ? end : begin.plus(length)));
    }
  }

  private void allDay(FileEvent event, List<LocalDate> firsts) {
    List<Days> days =
        firsts.stream()
            .map(first -> new Days(first, event.lastDay(first)))
            .filter(one -> !one.last().isBefore(span.from()) && !one.first().isAfter(span.until()))
            .toList();
    if (!days.isEmpty()) {
      wholeDays.add(new WholeDays(event.line(), event.title(), days));
    }
  }

  private void problem(FileEvent event, Code code) {
    LocalDate first = null;
    String zone = "";
    if (code != Code.TIME_UNCLEAR) {
      first = event.start().toLocalDate();
      zone = event.zone().unknown();
    }
    problems.add(new Problem(event.line(), code, event.title(), first, zone));
  }

  Set<Mentioned> mentioned() {
    return mentioned;
  }

  List<Busy> busy() {
    return busy;
  }

  List<WholeDays> wholeDays() {
    return wholeDays;
  }

  List<Problem> problems() {
    return problems;
  }

  int free() {
    return free;
  }
}
