package app.revier.ics;

import app.revier.ics.EventZones.Zone;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DurationProperty;
import biweekly.property.RawProperty;
import biweekly.property.RecurrenceId;
import biweekly.property.Summary;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as a calendar file has it. */
final class FileEvent {

  private static final String ALL_DAY = "X-MICROSOFT-CDO-ALLDAYEVENT";
  private static final String BUSY_STATUS = "X-MICROSOFT-CDO-BUSYSTATUS";

  private static final Duration LONGEST = Duration.ofDays(14);

  private final VEvent event;
  private final EventZones zones;
  private final int line;
  private final boolean ruleUnclear;

  /**
   * An event.
   *
   * @param zones the zones of its calendar
   * @param line where it begins in the file
   * @param ruleUnclear whether a part of its rule was passed over, since it made no sense
   */
  FileEvent(VEvent event, EventZones zones, int line, boolean ruleUnclear) {
    this.event = event;
    this.zones = zones;
    this.line = line;
    this.ruleUnclear = ruleUnclear;
  }

  VEvent event() {
    return event;
  }

  EventZones zones() {
    return zones;
  }

  int line() {
    return line;
  }

  /** Whether a part of its rule was passed over, since it made no sense. */
  boolean isRuleUnclear() {
    return ruleUnclear;
  }

  /** Its identity; made from what it says if it has none. */
  String uid() {
    String given = event.getUid() == null ? null : event.getUid().getValue();
    if (given != null && !given.isBlank()) {
      return PlainText.of(given).strip();
    }
    DateStart start = event.getDateStart();
    String said = title() + "|" + (start == null ? "" : start.getValue().getRawComponents());
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
  }

  int sequence() {
    Integer sequence = event.getSequence() == null ? null : event.getSequence().getValue();
    return sequence == null ? 0 : sequence;
  }

  /** What it is called, in one line. */
  String title() {
    Summary summary = event.getSummary();
    String text = summary == null || summary.getValue() == null ? "" : summary.getValue();
    return PlainText.of(text).replaceAll("\\s+", " ").strip();
  }

  /** Whether the rep is busy meanwhile, as far as it does take place. */
  boolean isBusy() {
    String status = event.getStatus() == null ? "" : word(event.getStatus().getValue());
    String transparency =
        event.getTransparency() == null ? "" : word(event.getTransparency().getValue());
    String outlook = own(BUSY_STATUS);
    return !status.equals("CANCELLED")
        && !transparency.equals("TRANSPARENT")
        && !outlook.equals("FREE")
        && !outlook.equals("WORKINGELSEWHERE");
  }

  private String own(String name) {
    RawProperty property = event.getExperimentalProperty(name);
    return property == null ? "" : word(property.getValue());
  }

  private static String word(@Nullable String value) {
    return value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
  }

  /** Whether it says when it begins, and if it says when it ends, says a time. */
  boolean hasTimes() {
    return event.getDateStart() != null
        && event.getDateStart().getValue() != null
        && event.getExperimentalProperty("DTEND") == null
        && event.getExperimentalProperty("DURATION") == null;
  }

  /** The zone by whose clock it repeats. */
  Zone zone() {
    return startDate().getRawComponents().isUtc()
        ? new Zone(ZoneOffset.UTC, null, "")
        : zones.of(event.getDateStart());
  }

  /** When it begins, by that clock. */
  LocalDateTime start() {
    return EventZones.local(startDate());
  }

  private ICalDate startDate() {
    return event.getDateStart().getValue();
  }

  /** How long it lasts; zero if it says nothing of it. */
  Duration length() {
    ZonedDateTime start = EventZones.at(startDate(), zone());
    DateEnd end = event.getDateEnd();
    if (end != null && end.getValue() != null) {
      return Duration.between(start, EventZones.at(end.getValue(), zones.of(end)));
    }
    DurationProperty duration = event.getDuration();
    if (duration != null && duration.getValue() != null) {
      return Duration.ofMillis(duration.getValue().toMillis());
    }
    return startDate().hasTime() ? Duration.ZERO : Duration.ofDays(1);
  }

  /** Whether it lasts whole days, however the calendar writes that; nobody meets for weeks. */
  boolean isAllDay() {
    LocalDateTime start = start();
    LocalDateTime end = start.plus(length());
    boolean midnights =
        start.toLocalTime().equals(LocalTime.MIDNIGHT)
            && end.toLocalTime().equals(LocalTime.MIDNIGHT)
            && end.isAfter(start);
    return !startDate().hasTime()
        || own(ALL_DAY).equals("TRUE")
        || midnights
        || length().compareTo(LONGEST) > 0;
  }

  /** The last of its days, if it begins on a day. */
  LocalDate lastDay(LocalDate first) {
    long days = Math.max(1, Duration.between(start(), start().plus(length())).toDays());
    return first.plusDays(days - 1);
  }

  /** Which of those that repeat it is meant; none if it is all of them. */
  @Nullable Occurrence occurrence() {
    RecurrenceId id = event.getRecurrenceId();
    if (id == null || id.getValue() == null) {
      return null;
    }
    ICalDate value = id.getValue();
    return value.hasTime()
        ? new Occurrence(EventZones.at(value, zones.of(id)).toInstant(), null)
        : new Occurrence(null, EventZones.local(value).toLocalDate());
  }

  /** Whether it stands for all that follow as well. */
  boolean isThisAndFuture() {
    RecurrenceId id = event.getRecurrenceId();
    return id != null
        && id.getRange() != null
        && "THISANDFUTURE".equals(word(id.getRange().getValue()));
  }
}
