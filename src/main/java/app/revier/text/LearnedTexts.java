package app.revier.text;

import app.revier.book.Learned;
import app.revier.segment.Cell;
import java.util.ArrayList;
import java.util.List;

/** Says what the reports show, each figure with the number of reports behind it. */
public final class LearnedTexts {

  private final Texts texts;
  private final Terms terms;

  /** The sentences of a language. */
  public LearnedTexts(Texts texts, Terms terms) {
    this.texts = texts;
    this.terms = terms;
  }

  /** What the reports show, sentence by sentence; none without reports. */
  public List<String> sentences(Learned learned) {
    List<String> said = new ArrayList<>();
    Double kept = learned.keptShare();
    if (kept != null) {
      said.add(
          texts.get(
              "report.learned-kept",
              texts.percent(kept),
              texts.number(learned.held()),
              learned.planned(),
              texts.number(learned.planned())));
    }
    Double contacts = learned.contactsPerDay();
    if (contacts != null) {
      said.add(
          texts.get(
              "report.learned-contacts",
              texts.number(contacts, 1),
              learned.days(),
              texts.number(learned.days()),
              contacts));
    }
    Double visits = learned.field().perDay();
    if (visits != null) {
      said.add(
          texts.get(
              "report.learned-field-days",
              texts.number(visits, 1),
              texts.number(learned.field().days()),
              Math.round(visits * 10) / 10.0));
    }
    for (Cell cell : Cell.values()) {
      Learned.Minutes minutes = learned.minutesByCell().get(cell);
      if (minutes != null) {
        said.add(
            texts.get(
                "report.learned-minutes",
                terms.cell(cell),
                texts.number(minutes.median()),
                minutes.count(),
                texts.number(minutes.count())));
      }
    }
    Learned.Drives drives = learned.drives();
    if (drives.count() > 0) {
      said.add(
          texts.get(
              "report.learned-drive",
              texts.percent(drives.percent() / 100.0),
              drives.count(),
              texts.number(drives.count())));
    }
    return said;
  }

  /** What a setting is to become. */
  public String offer(Learned.Offer offer) {
    String name = texts.get("settings." + offer.key().replace('.', '-'));
    return offer.before().isEmpty()
        ? texts.get("report.learned-offer", name, value(offer.value()))
        : texts.get(
            "report.learned-offer-instead", name, value(offer.value()), value(offer.before()));
  }

  /** Cells stand in a value by their codes; the rep reads their names. */
  private String value(String value) {
    String words = value;
    for (Cell cell : Cell.values()) {
      words = words.replace(cell.code() + " ", terms.cell(cell) + " ");
    }
    return words;
  }
}
