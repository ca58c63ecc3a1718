package app.revier.ics;

import biweekly.ICalendar;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Tells the times of a calendar by the clock of its own zones. The library knows instants only, by
 * the zone of the computer where there is none, so the times are taken as they are written.
 */
final class EventZones {

  /** Asked for once: each answer is a copy. */
  private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

  private final ICalendar calendar;
  private final ZoneId local;

  /**
   * Zones.
   *
   * @param local the zone of times that have none
   */
  EventZones(ICalendar calendar, ZoneId local) {
    this.calendar = calendar;
    this.local = local;
  }

  /**
   * A zone of the calendar.
   *
   * @param zone one that Java knows; none if only the calendar does
   * @param own the one that the calendar describes; none if Java knows it
   * @param unknown the name of a zone that nobody knows; empty otherwise
   */
  record Zone(@Nullable ZoneId zone, @Nullable TimeZone own, String unknown) {

    /** The same time where there is an offset for it. */
    ZonedDateTime at(LocalDateTime time) {
      if (zone != null) {
        return time.atZone(zone);
      }
      TimeZone described = Objects.requireNonNull(own);
      // The offset before and after a change differ; the second look is from the right side.
      long guess = time.toInstant(ZoneOffset.UTC).toEpochMilli() - described.getRawOffset();
      int offset = described.getOffset(guess);
      offset = described.getOffset(time.toInstant(ZoneOffset.UTC).toEpochMilli() - offset);
      return time.atZone(ZoneOffset.ofTotalSeconds(offset / 1000));
    }
  }

  /** The zone of a property's values. */
  Zone of(ICalProperty property) {
    String unresolved = property.getParameter("TZID");
    if (unresolved != null) {
      ZoneId known = named(unresolved);
      return new Zone(known == null ? local : known, null, known == null ? unresolved : "");
    }
    TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
    if (assigned == null) {
      return new Zone(local, null, "");
    }
    ZoneId known = known(assigned);
    return known != null ? new Zone(known, null, "") : new Zone(null, assigned.getTimeZone(), "");
  }

  private static @Nullable ZoneId known(TimezoneAssignment assigned) {
    VTimezone described = assigned.getComponent();
    String id =
        described == null || described.getTimezoneId() == null
            ? assigned.getTimeZone().getID()
            : described.getTimezoneId().getValue();
    ZoneId known = named(id);
    if (known == null && described != null) {
      var location = described.getExperimentalProperty("X-LIC-LOCATION");
      known = location == null ? null : named(location.getValue());
    }
    return known;
  }

  /** By its name in the tz database, also behind the prefix of a program, or by that of Windows. */
  private static @Nullable ZoneId named(String name) {
    String windows = WindowsZones.find(name);
    if (windows != null) {
      return ZoneId.of(windows);
    }
    for (int from = 0; from >= 0; from = name.indexOf('/', from) + 1) {
      String id = name.substring(from);
      if (KNOWN.contains(id)) {
        return ZoneId.of(id);
      }
      if (name.indexOf('/', from) < 0) {
        return null;
      }
    }
    return null;
  }

  /** When it is, by the clock of its zone; in UTC where it is written so. */
  static ZonedDateTime at(ICalDate date, Zone zone) {
    DateTimeComponents raw = date.getRawComponents();
    LocalDateTime time = local(date);
    return raw.isUtc() ? time.atZone(ZoneOffset.UTC) : zone.at(time);
  }

  /** As it is written. */
  static LocalDateTime local(ICalDate date) {
    DateTimeComponents raw = date.getRawComponents();
    try {
      LocalDate day = LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
      return date.hasTime()
          // A leap second is the last one of its minute.
          ? day.atTime(LocalTime.of(raw.getHour(), raw.getMinute(), Math.min(59, raw.getSecond())))
          : day.atStartOfDay();
    } catch (DateTimeException e) {
      throw new UnclearTimeException(e);
    }
  }

  /** A day or an hour that does not exist. */
  static final class UnclearTimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnclearTimeException(Throwable cause) {
      super(cause);
    }
  }
}
