package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin;
import app.revier.agenda.Origin.CalendarEvent;
import app.revier.book.CalendarPlan.Changed;
import app.revier.book.CalendarPlan.Chosen;
import app.revier.book.CalendarPlan.Kept;
import app.revier.book.CalendarPlan.Why;
import app.revier.book.ReadCalendar.Mentioned;
import app.revier.territory.WeekHours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds what a calendar says against the appointments that came from it before. */
final class CalendarComparison {

  private static final Comparator<Appointment> BY_TIME =
      Comparator.comparing(Appointment::from).thenComparing(Appointment::id);

  /** An appointment of a calendar as its origin tells it. */
  private record Key(String uid, String occurrence) {}

  private final String calendar;
  private final ReadCalendar read;
  private final Snapshot now;
  private final Supplier<AppointmentId> ids;
  private final Set<AppointmentId> confirmed = new HashSet<>();
  private final Map<Key, Appointment> known = new HashMap<>();
  private final Set<Key> elsewhere = new HashSet<>();
  private final Set<Key> said = new HashSet<>();
  private final List<Appointment> added = new ArrayList<>();
  private final List<Changed> changed = new ArrayList<>();
  private final List<Appointment> gone = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private final List<Appointment> removed = new ArrayList<>();
  private final RemovedEvents removedEvents;
  private int unchanged;
  private int repeated;
  private int outside;

  private CalendarComparison(
      String calendar, ReadCalendar read, Snapshot now, Supplier<AppointmentId> ids) {
    this.calendar = calendar;
    this.read = read;
    this.now = now;
    this.ids = ids;
    removedEvents = RemovedEvents.of(now.settings());
  }

  /**
   * What becomes of the book.
   *
   * @param calendar which calendar it is
   * @param untitled what an event without a title is called
   */
  static CalendarPlan of(
      String calendar,
      String untitled,
      ReadCalendar read,
      Snapshot now,
      Supplier<AppointmentId> ids) {
    CalendarComparison comparison = new CalendarComparison(calendar, read, now, ids);
    comparison.findKnown();
    WeekHours hours = now.settings().get(TimeSettings.HOURS);
    for (ReadCalendar.Busy busy : read.busy()) {
      List<BusyTime> times = BusyTime.within(read.span(), hours, busy, untitled);
      times.forEach(comparison::take);
      comparison.outside += times.isEmpty() ? 1 : 0;
    }
    comparison.findGone();
    return comparison.plan();
  }

  private CalendarPlan plan() {
    return new CalendarPlan(
        calendar,
        added,
        changed,
        gone,
        kept,
        removed,
        new AwayDays(now).open(read.wholeDays()),
        unchanged,
        repeated,
        outside,
        Chosen.NOTHING,
        read);
  }

  private void findKnown() {
    Agenda agenda = now.agenda();
    ReportedAgenda reported = new ReportedAgenda(agenda);
    agenda.stops().stream()
        .filter(stop -> stop.confirmed() || reported.report(stop) != null)
        .forEach(stop -> addTo(confirmed, stop.appointment()));
    for (Appointment appointment : agenda.appointments()) {
      if (appointment.origin() instanceof CalendarEvent event) {
        Key key = new Key(event.uid(), event.occurrence());
        // An invitation speaks of events in whatever calendar they are.
        if (event.calendar().equals(calendar) || !read.whole()) {
          known.put(key, appointment);
        } else {
          elsewhere.add(key);
        }
      }
    }
  }

  private static <T> void addTo(Set<T> all, @Nullable T one) {
    if (one != null) {
      all.add(one);
    }
  }

  private void take(BusyTime time) {
    Key key = new Key(time.uid(), time.occurrence());
    if (!said.add(key)) {
      return;
    }
    Appointment before = known.get(key);
    if (before == null) {
      if (elsewhere.contains(key)) {
        repeated++;
      } else {
        Appointment made = made(ids.get(), time);
        (removedEvents.contains(event(made)) ? removed : added).add(made);
      }
      return;
    }
    CalendarEvent event = event(before);
    Appointment said = said(before, time);
    if (event.read().equals(time.said())) {
      if (isAtTheSameTime(before, said) && before.title().equals(said.title())) {
        unchanged++;
      } else {
        kept.add(new Kept(before, said, Why.OWN));
      }
      return;
    }
    Appointment after = changed(before, event, time);
    if (confirmed.contains(before.id()) && !isAtTheSameTime(before, after)) {
      kept.add(new Kept(before, after, Why.CONFIRMED));
    } else {
      changed.add(new Changed(before, after, replacesOwn(before, after, event)));
    }
  }

  /** An appointment as the calendar would have it. */
  private static Appointment said(Appointment before, BusyTime time) {
    return new Appointment(
        before.id(),
        before.customer(),
        time.title(),
        time.date(),
        time.date(),
        time.begin(),
        time.minutes(),
        before.preparationMinutes(),
        before.origin());
  }

  /** Whether what the calendar changes now is what the rep had changed before. */
  private static boolean replacesOwn(Appointment before, Appointment after, CalendarEvent event) {
    boolean ownTime =
        before.begin() != null
            && !event
                .read()
                .startsWith(BusyTime.when(before.from(), before.begin(), before.minutes()));
    return ownTime && !isAtTheSameTime(before, after);
  }

  private Appointment made(AppointmentId id, BusyTime time) {
    return new Appointment(
        id,
        null,
        time.title(),
        time.date(),
        time.date(),
        time.begin(),
        time.minutes(),
        0,
        new CalendarEvent(calendar, time.uid(), time.occurrence(), time.said()));
  }

  /** What the rep has changed stays, unless the calendar has changed just that since. */
  private static Appointment changed(Appointment before, CalendarEvent event, BusyTime time) {
    boolean moved = !event.read().startsWith(time.when());
    boolean renamed = !BusyTime.ending(event.read()).equals(time.ending());
    Origin origin =
        new CalendarEvent(event.calendar(), event.uid(), event.occurrence(), time.said());
    return new Appointment(
        before.id(),
        before.customer(),
        renamed ? time.title() : before.title(),
        moved ? time.date() : before.from(),
        moved ? time.date() : before.until(),
        moved ? time.begin() : before.begin(),
        moved ? time.minutes() : before.minutes(),
        before.preparationMinutes(),
        origin);
  }

  private static boolean isAtTheSameTime(Appointment one, Appointment other) {
    LocalTime begin = one.begin();
    return begin != null
        && begin.equals(other.begin())
        && one.from().equals(other.from())
        && one.minutes() == other.minutes();
  }

  /** Appointments of days that are over stay: they have taken place or not. */
  private void findGone() {
    LocalDate today = now.today();
    known.forEach(
        (key, appointment) -> {
          if (!said.contains(key) && isSpokenOf(key) && !appointment.until().isBefore(today)) {
            if (confirmed.contains(appointment.id())) {
              kept.add(new Kept(appointment, null, Why.CONFIRMED));
            } else {
              gone.add(appointment);
            }
          }
        });
    added.sort(BY_TIME);
    gone.sort(BY_TIME);
    removed.sort(BY_TIME);
    kept.sort((one, other) -> BY_TIME.compare(one.appointment(), other.appointment()));
  }

  private boolean isSpokenOf(Key key) {
    return read.whole()
        || read.mentioned().contains(new Mentioned(key.uid(), null))
        || read.mentioned()
            .contains(new Mentioned(key.uid(), BusyTime.withoutDay(key.occurrence())));
  }

  private static CalendarEvent event(Appointment appointment) {
    if (appointment.origin() instanceof CalendarEvent event) {
      return event;
    }
    throw new IllegalArgumentException("of no calendar: " + appointment);
  }
}
