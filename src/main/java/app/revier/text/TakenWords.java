package app.revier.text;

import app.revier.book.TakenDays;
import java.util.ArrayList;
import java.util.List;

/** Says what stands on days that an absence is about to take. */
public final class TakenWords {

  private TakenWords() {}

  /** In a few sentences; empty if nothing stands there. */
  public static String of(Texts texts, TakenDays taken) {
    List<String> parts = new ArrayList<>();
    if (taken.visits() > 0) {
      parts.add(
          texts.get(
              "entry.taken-visits",
              taken.visits(),
              texts.number(taken.visits()),
              taken.confirmed(),
              texts.number(taken.confirmed())));
    }
    if (taken.others() > 0) {
      parts.add(texts.get("entry.taken-others", taken.others(), texts.number(taken.others())));
    }
    if (!parts.isEmpty()) {
      parts.add(texts.get("entry.taken-stay"));
    }
    return String.join(" ", parts);
  }
}
