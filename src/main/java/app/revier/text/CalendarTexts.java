package app.revier.text;

import app.revier.agenda.Appointment;
import app.revier.book.CalendarPlan;
import app.revier.book.CalendarPlan.Changed;
import app.revier.book.CalendarPlan.Kept;
import app.revier.book.CalendarPlan.Why;
import app.revier.book.ReadCalendar.Code;
import app.revier.book.ReadCalendar.Days;
import app.revier.book.ReadCalendar.Problem;
import app.revier.book.ReadCalendar.WholeDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Says what becomes of the appointments of a calendar that is read. */
public final class CalendarTexts {

  private final Texts texts;

  /** Sentences in a language. */
  public CalendarTexts(Texts texts) {
    this.texts = texts;
  }

  /** What an event without a title is called. */
  public String untitled() {
    return texts.get("calendar.untitled");
  }

  /** When an appointment is and what it is called. */
  public String line(Appointment appointment) {
    return texts.get("calendar.line", when(appointment), appointment.title());
  }

  /** A line for each event, whether it repeats or not. */
  public List<String> lines(List<Appointment> appointments) {
    return CalendarPlan.byEvent(appointments).stream().map(this::event).toList();
  }

  /** An event with all of its appointments. */
  public String event(List<Appointment> appointments) {
    Appointment first = appointments.getFirst();
    if (appointments.size() == 1) {
      return line(first);
    }
    String count = texts.number(appointments.size());
    String from = texts.date(first.from());
    String until = texts.date(appointments.getLast().from());
    boolean same =
        appointments.stream()
            .allMatch(
                one ->
                    Objects.equals(one.begin(), first.begin()) && one.minutes() == first.minutes());
    return same
        ? texts.get("calendar.series-same", first.title(), count, hours(first), from, until)
        : texts.get("calendar.series", first.title(), count, from, until);
  }

  /** What the calendar changes: a line for each event. */
  public List<String> changes(List<Changed> changes) {
    List<String> lines = new ArrayList<>();
    for (List<Changed> event : CalendarPlan.changesByEvent(changes)) {
      Changed first = event.getFirst();
      lines.add(
          event.size() == 1
              ? line(first)
              : texts.get("calendar.series-changed", texts.number(event.size()), line(first)));
    }
    return lines;
  }

  /** What it was before and what it is now, as far as that differs. */
  public String line(Changed changed) {
    String before = when(changed.before());
    String after = when(changed.after());
    String line =
        before.equals(after)
            ? texts.get(
                "calendar.renamed", after, changed.before().title(), changed.after().title())
            : texts.get("calendar.moved", before, after, changed.after().title());
    return changed.replacesOwn() ? texts.get("calendar.replaces-own", line) : line;
  }

  /** What the calendar says of an appointment that stays. */
  public String line(Kept kept) {
    Appointment wanted = kept.wanted();
    String stays = line(kept.appointment());
    if (wanted == null) {
      return texts.get("calendar.kept-gone", stays);
    }
    boolean same = kept.appointment().title().equals(wanted.title());
    return kept.why() == Why.OWN
        ? texts.get("calendar.kept-own", stays, same ? when(wanted) : line(wanted))
        : texts.get("calendar.kept-moved", stays, when(wanted));
  }

  /** Which whole days an event takes. */
  public String line(WholeDays event) {
    Days first = event.days().getFirst();
    String from = texts.date(first.first());
    String title = event.title().isEmpty() ? untitled() : event.title();
    if (event.days().size() > 1) {
      String last = texts.date(event.days().getLast().last());
      return texts.get("calendar.away-often", title, texts.number(event.days().size()), from, last);
    }
    return first.first().equals(first.last())
        ? texts.get("calendar.away-day", title, from)
        : texts.get("calendar.away-days", title, from, texts.date(first.last()));
  }

  /** That whole days were left out, and what to do if the rep is away. */
  public String leftOut(WholeDays event) {
    return texts.get("calendar.away-left-out", line(event));
  }

  private String when(Appointment appointment) {
    String day = texts.weekday(appointment.from());
    return appointment.begin() == null ? day : texts.get("calendar.when", day, hours(appointment));
  }

  private String hours(Appointment appointment) {
    LocalTime begin = appointment.begin();
    return begin == null
        ? ""
        : texts.get(
            "calendar.hours",
            texts.time(begin),
            texts.time(begin.plusMinutes(appointment.minutes())));
  }

  /** What is the matter with an event. */
  public String sentence(Problem problem) {
    String title = problem.title().isEmpty() ? untitled() : problem.title();
    LocalDate first = problem.first();
    String from = first == null ? "" : texts.date(first);
    String key = "calendar.problem-" + code(problem.code());
    return texts.get(key, title, from, problem.zone());
  }

  /** The name of a problem. */
  public static String code(Code code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What else there is to say of what was read. */
  public List<String> remarks(CalendarPlan plan) {
    List<String> remarks = new ArrayList<>();
    add(remarks, "calendar.outside", plan.outside());
    add(remarks, "calendar.elsewhere", plan.elsewhere());
    add(remarks, "calendar.own", plan.read().own());
    return remarks;
  }

  private void add(List<String> remarks, String key, int count) {
    if (count > 0) {
      remarks.add(texts.get(key, count));
    }
  }
}
