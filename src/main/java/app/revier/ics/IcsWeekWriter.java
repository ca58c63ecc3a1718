package app.revier.ics;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.revier.book.CalendarEntry;
import app.revier.book.CalendarWriter;
import app.revier.files.FileReplacement;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes calendar files by RFC 5545, in UTF-8.
 *
 * <p>Times are local times without a zone ("floating", section 3.3.5): an appointment at nine stays
 * at nine over the change of daylight saving, and wherever the calendar is.
 */
public final class IcsWeekWriter implements CalendarWriter {

  private static final String PRODUCT = "-//Revier//NONSGML Revier//EN";

  private final Clock clock;

  /**
   * A writer.
   *
   * @param clock shows when an entry is written; its zone does not matter
   */
  public IcsWeekWriter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void write(Path file, List<CalendarEntry> entries) {
    ICalendar calendar = calendar(entries);
    FileReplacement.write(file, out -> out.write(LineFolding.fold(text(calendar)).getBytes(UTF_8)));
  }

  private ICalendar calendar(List<CalendarEntry> entries) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    Date now = Date.from(clock.instant());
    Set<String> identities = new HashSet<>();
    for (CalendarEntry entry : entries) {
      if (!identities.add(entry.uid())) {
        throw new IllegalArgumentException("two calendar entries are " + entry.uid());
      }
      calendar.addEvent(event(entry, now));
    }
    return calendar;
  }

  private static VEvent event(CalendarEntry entry, Date now) {
    VEvent event = new VEvent();
    event.setUid(PlainText.of(entry.uid()));
    event.setDateTimeStamp(now);
    event.setDateStart(new DateStart(local(entry.date(), entry.begin())));
    event.setDateEnd(new DateEnd(local(entry.date(), entry.end())));
    event.setSummary(PlainText.of(entry.title()));
    if (!entry.location().isEmpty()) {
      event.setLocation(PlainText.of(entry.location()));
    }
    if (!entry.description().isEmpty()) {
      event.setDescription(PlainText.of(entry.description()));
    }
    if (entry.sequence() > 0) {
      event.setSequence(entry.sequence());
    }
    if (entry.cancelled()) {
      event.setStatus(Status.cancelled());
    }
    return event;
  }

  private static ICalDate local(LocalDate date, LocalTime time) {
    DateTimeComponents parts =
        new DateTimeComponents(
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            time.getHour(),
            time.getMinute(),
            time.getSecond(),
            false);
    return new ICalDate(parts, true);
  }

  /** The lines, not folded yet. */
  private static String text(ICalendar calendar) throws IOException {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.registerScribe(new LocalTimes.Start());
      writer.registerScribe(new LocalTimes.End());
      writer.write(calendar);
    }
    return text.toString();
  }
}
