package app.revier.ics;

import app.revier.book.CalendarReader;
import app.revier.book.ReadCalendar;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import biweekly.property.Method;
import biweekly.property.RawProperty;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Reads calendar files by RFC 5545, as Outlook, Google, Apple and others write them. */
public final class IcsCalendarReader implements CalendarReader {

  private static final Set<String> RULES = Set.of("RRULE", "EXRULE");

  /** The end of the identities that {@link IcsWeekWriter}'s events have. */
  private static final String OWN = "@revier";

  /** More times than two busy people have in fifteen months. */
  private static final int MOST_TIMES = 20_000;

  @Override
  public ReadCalendar read(Path file, Span span) throws UnreadableFileException {
    CalendarText text = CalendarText.read(file);
    NavigableSet<Integer> doubtfulRules = new TreeSet<>();
    List<ICalendar> calendars = parsed(text.text(), doubtfulRules);
    if (calendars.isEmpty()) {
      throw new UnreadableFileException(Reason.WRONG_KIND);
    }
    String method = method(calendars.getFirst());
    CalendarEvents events = new CalendarEvents(span, method.equals("CANCEL"));
    Iterator<Integer> lines = text.eventLines().iterator();
    int own = 0;
    for (ICalendar calendar : calendars) {
      EventZones zones = new EventZones(calendar, span.zone());
      for (VEvent one : calendar.getEvents()) {
        int line = lines.hasNext() ? lines.next() : 1;
        Integer doubtful = doubtfulRules.ceiling(line);
        boolean ruleUnclear = doubtful != null && doubtful < text.eventAfter(line);
        FileEvent event = new FileEvent(one, zones, line, ruleUnclear);
        if (event.uid().endsWith(OWN)) {
          own++;
        } else {
          events.add(event);
        }
      }
    }
    if (!events.settle(MOST_TIMES)) {
      throw new UnreadableFileException(Reason.TOO_LARGE);
    }
    return new ReadCalendar(
        span,
        name(calendars.getFirst()),
        method.isEmpty() || method.equals("PUBLISH"),
        events.mentioned(),
        events.busy(),
        events.wholeDays(),
        events.problems(),
        events.free(),
        own);
  }

  /**
   * The calendars in a text.
   *
   * @param doubtfulRules gets the lines of the rules of which a part was passed over
   */
  private static List<ICalendar> parsed(String text, Set<Integer> doubtfulRules)
      throws UnreadableFileException {
    List<ICalendar> calendars = new ArrayList<>();
    try (ICalReader reader = new ICalReader(text)) {
      ICalendar next = reader.readNext();
      while (next != null) {
        calendars.add(next);
        for (ParseWarning warning : reader.getWarnings()) {
          String property = warning.getPropertyName();
          if (property != null && RULES.contains(property)) {
            doubtfulRules.add(warning.getLineNumber());
          }
        }
        next = reader.readNext();
      }
      return calendars;
    } catch (IOException | RuntimeException e) {
      // The library throws whatever its arithmetic throws when a value makes no sense.
      throw new UnreadableFileException(Reason.DAMAGED, e);
    }
  }

  private static String method(ICalendar calendar) {
    Method method = calendar.getMethod();
    String value = method == null ? null : method.getValue();
    return value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
  }

  private static String name(ICalendar calendar) {
    RawProperty given = calendar.getExperimentalProperty("X-WR-CALNAME");
    String name = given == null ? null : given.getValue();
    if (name == null && !calendar.getNames().isEmpty()) {
      name = calendar.getNames().getFirst().getValue();
    }
    String plain = name == null ? "" : PlainText.of(name).replaceAll("\\s+", " ").strip();
    return plain.length() <= 200 ? plain : plain.substring(0, 200);
  }
}
