package app.revier.text;

import app.revier.segment.OrderRhythm;
import java.time.LocalDate;

/** Puts how regularly a customer orders into words. */
public final class OrderTexts {

  private final Texts texts;

  /** The words of a language. */
  public OrderTexts(Texts texts) {
    this.texts = texts;
  }

  /** The rhythm in a sentence; empty if the customer never ordered. */
  public String rhythm(OrderRhythm rhythm) {
    LocalDate last = rhythm.last();
    if (last == null) {
      return "";
    }
    Integer median = rhythm.medianDays();
    LocalDate next = rhythm.nextExpected();
    if (median == null || next == null) {
      return texts.get(
          "timeline.no-rhythm",
          texts.date(last),
          rhythm.daysSince(),
          texts.number(rhythm.daysSince()));
    }
    return rhythm.isBroken()
        ? texts.get(
            "timeline.rhythm-broken",
            texts.number(median),
            texts.date(last),
            texts.number(rhythm.daysSince()))
        : texts.get(
            "timeline.rhythm",
            texts.number(median),
            texts.date(last),
            texts.date(next),
            texts.number(rhythm.orders()));
  }
}
