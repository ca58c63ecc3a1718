package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin.CalendarEvent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of calendars whose appointments the rep has removed: the calendars still have them,
 * but they do not come back by themselves. Kept beside the settings, as a text of one line each.
 */
final class RemovedEvents {

  /** An event as its origin tells it. */
  private record Key(String calendar, String uid, String occurrence) {
    static Key of(CalendarEvent event) {
      return new Key(event.calendar(), event.uid(), event.occurrence());
    }
  }

  private final Map<Key, LocalDate> days = new LinkedHashMap<>();

  private RemovedEvents() {}

  /** Those of a book. */
  static RemovedEvents of(Settings settings) {
    return read(settings.removedEvents());
  }

  /**
   * Those of a text.
   *
   * @throws IllegalArgumentException if it has another form
   * @throws java.time.DateTimeException if it has another form
   */
  static RemovedEvents read(String text) {
    RemovedEvents all = new RemovedEvents();
    text.lines().forEach(all::add);
    return all;
  }

  private void add(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != 4) {
      throw new IllegalArgumentException("no event: " + line);
    }
    days.put(
        new Key(decoded(parts[1]), decoded(parts[2]), decoded(parts[3])),
        LocalDate.parse(parts[0]));
  }

  /** Whether an event was removed. */
  boolean contains(CalendarEvent event) {
    return days.containsKey(Key.of(event));
  }

  /**
   * What has to be written besides the steps of a change, so that appointments of calendars that it
   * removes do not come back; none if it removes none, or says itself what is to be written.
   */
  static Write.@Nullable PutSetting after(Snapshot now, Collection<Write> writes) {
    Set<AppointmentId> gone = new HashSet<>();
    for (Write write : writes) {
      switch (write) {
        case Write.RemoveEntry(AppointmentId id) -> gone.add(id);
        case Write.PutSetting put when put.key().equals(Settings.REMOVED_EVENTS) -> {
          return null;
        }
        default -> {}
      }
    }
    if (gone.isEmpty()) {
      return null;
    }
    RemovedEvents all = of(now.settings());
    return all.add(now.agenda(), gone) ? all.written(now.today()) : null;
  }

  private boolean add(Agenda agenda, Set<AppointmentId> gone) {
    boolean any = false;
    for (Appointment one : agenda.appointments()) {
      if (gone.contains(one.id()) && one.origin() instanceof CalendarEvent event) {
        days.put(Key.of(event), one.until());
        any = true;
      }
    }
    return any;
  }

  /** What is written when some of them come back after all. */
  Write.PutSetting without(Collection<CalendarEvent> back, LocalDate today) {
    back.forEach(event -> days.remove(Key.of(event)));
    return written(today);
  }

  /** Those that are over come with no calendar any more. */
  private Write.PutSetting written(LocalDate today) {
    List<String> lines = new ArrayList<>();
    days.forEach(
        (key, day) -> {
          if (!day.isBefore(today.minusWeeks(1))) {
            lines.add(
                day
                    + " "
                    + encoded(key.calendar())
                    + " "
                    + encoded(key.uid())
                    + " "
                    + encoded(key.occurrence()));
          }
        });
    return new Write.PutSetting(
        Settings.REMOVED_EVENTS, lines.isEmpty() ? null : String.join("\n", lines));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
