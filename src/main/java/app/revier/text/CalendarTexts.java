package app.revier.text;

import app.revier.agenda.Appointment;
import app.revier.book.CalendarPlan;
import app.revier.book.CalendarPlan.Changed;
import app.revier.book.CalendarPlan.Kept;
import app.revier.book.ReadCalendar.Code;
import app.revier.book.ReadCalendar.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

  /** What it was before and what it is now, as far as that differs. */
  public String line(Changed changed) {
    String before = when(changed.before());
    String after = when(changed.after());
    return before.equals(after)
        ? texts.get("calendar.renamed", after, changed.before().title(), changed.after().title())
        : texts.get("calendar.moved", before, after, changed.after().title());
  }

  /** What the calendar says of a confirmed appointment that stays. */
  public String line(Kept kept) {
    Appointment wanted = kept.wanted();
    String stays = line(kept.appointment());
    return wanted == null
        ? texts.get("calendar.kept-gone", stays)
        : texts.get("calendar.kept-moved", stays, when(wanted));
  }

  private String when(Appointment appointment) {
    LocalTime begin = appointment.begin();
    String day = texts.weekday(appointment.from());
    return begin == null
        ? day
        : texts.get(
            "calendar.when",
            day,
            texts.time(begin),
            texts.time(begin.plusMinutes(appointment.minutes())));
  }

  /** What is the matter with an event. */
  public String sentence(Problem problem) {
    String title = problem.title().isEmpty() ? untitled() : problem.title();
    LocalDate first = problem.first();
    LocalDate last = problem.last();
    String from = first == null ? "" : texts.date(first);
    String key = "calendar.problem-" + code(problem.code());
    return problem.code() == Code.ALL_DAY && last != null && !last.equals(first)
        ? texts.get("calendar.problem-all-days", title, from, texts.date(last))
        : texts.get(key, title, from, problem.zone());
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
