package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.book.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts what happened with a customer into words. */
public final class TimelineTexts {

  private final Texts texts;
  private final ReportTexts words;

  /** The words of a language. */
  public TimelineTexts(Texts texts) {
    this.texts = texts;
    words = new ReportTexts(texts);
  }

  /** When and how: day, kind, result if it was not held, minutes. */
  public String heading(Timeline.Entry entry) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.date(entry.date()));
    Activity activity = entry.activity();
    if (activity == null) {
      parts.add(texts.get("report.kind-note"));
    } else {
      parts.add(words.kind(activity.kind()));
      if (activity.result() != Activity.Result.HELD) {
        parts.add(words.result(activity.result()));
      }
      Integer minutes = activity.minutes();
      if (minutes != null) {
        parts.add(texts.get("report.said-minutes", texts.number(minutes)));
      }
    }
    return String.join(" · ", parts);
  }

  /** What was said, and what comes next; may be empty. */
  public String said(Activity activity) {
    List<String> parts = new ArrayList<>();
    if (!activity.note().isBlank()) {
      parts.add(activity.note());
    }
    if (!activity.nextStep().isBlank()) {
      parts.add(next(activity));
    }
    return String.join("\n", parts);
  }

  /** What comes next, with its day. */
  public String next(Activity activity) {
    LocalDate date = activity.nextDate();
    return date == null
        ? texts.get("report.next", activity.nextStep())
        : texts.get("report.next-on", texts.date(date), activity.nextStep());
  }
}
