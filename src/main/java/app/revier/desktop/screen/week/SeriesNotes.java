package app.revier.desktop.screen.week;

import app.revier.agenda.Repetition;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.text.RepeatTexts;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Says on which days appointments come, and which of those are days off. */
final class SeriesNotes {

  private static final int MOST_NAMED = 4;

  private SeriesNotes() {}

  /**
   * How many there are, by which rule, and until when.
   *
   * @param days one at least, in order
   */
  static String days(Texts texts, Repetition rule, List<LocalDate> days) {
    return texts.get(
        "entry.series-note",
        days.size(),
        texts.number(days.size()),
        new RepeatTexts(texts).words(rule),
        texts.date(days.getLast()));
  }

  /** Which of some days are off; empty if none is. */
  static String daysOff(Texts texts, Snapshot snapshot, List<LocalDate> days) {
    List<LocalDate> off = new WeekPlanning(snapshot, texts.language().code()).daysOff(days);
    if (off.isEmpty()) {
      return "";
    }
    String named =
        off.stream().limit(MOST_NAMED).map(texts::date).collect(Collectors.joining(", "));
    return texts.get(
        "entry.days-off",
        off.size(),
        texts.number(off.size()),
        off.size() > MOST_NAMED ? named + " …" : named);
  }
}
