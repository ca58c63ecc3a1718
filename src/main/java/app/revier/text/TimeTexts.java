package app.revier.text;

import app.revier.agenda.Absence;
import app.revier.book.FieldDayVisits;
import app.revier.capacity.Overload;
import app.revier.capacity.Remedy;
import app.revier.capacity.TimeWarning;
import app.revier.capacity.YearDays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the time budget into words. */
public final class TimeTexts {

  private static final int TENTHS = 10;

  /** So many customers are named. */
  private static final int NAMED = 3;

  private final Texts texts;
  private final Terms terms;

  /** The sentences of the language of these texts. */
  public TimeTexts(Texts texts) {
    this.texts = texts;
    this.terms = new Terms(texts);
  }

  /** What a kind of absence is called. */
  public String absence(Absence.Kind kind) {
    return texts.get("time.absence-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The letter by which a kind of absence is known in a calendar. */
  public String letter(Absence.Kind kind) {
    return texts.get("time.letter-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** How much slips, and where. */
  public String overload(Overload overload) {
    String cells =
        overload.cells().stream()
            .map(
                slip ->
                    texts.get(
                        "time.slip",
                        terms.cell(slip.cell()),
                        texts.number(slip.lost()),
                        texts.number(slip.needed())))
            .collect(Collectors.joining("; "));
    return texts.get("time.overload", overload.visits(), overload.customers().size(), cells);
  }

  /**
   * What would help.
   *
   * @param days the year it is about
   */
  public String remedy(Remedy remedy, YearDays days) {
    return switch (remedy) {
      case Remedy.MoreFieldDays more when more.to() > days.workingDays() ->
          texts.get(
              "time.field-days-not-enough", days.workingDays(), texts.number(days.workingDays()));
      case Remedy.MoreFieldDays more ->
          texts.get("time.more-field-days", texts.number(more.to()), texts.number(more.from()));
      case Remedy.MoreVisitsPerDay more ->
          texts.get(
              "time.more-visits-per-day",
              texts.number(more.tenths() / (double) TENTHS, 1),
              texts.number(more.from()));
      case Remedy.FewerVisits fewer ->
          texts.get(
              "time.fewer-visits",
              fewer.cuts().stream().map(this::cut).collect(Collectors.joining("; ")));
    };
  }

  /** What is done for it, as a button says it. */
  public String deed(Remedy remedy) {
    return switch (remedy) {
      case Remedy.MoreFieldDays more -> {
        int days = more.to() - more.from();
        yield texts.get("time.do-fewer-office-days", days, texts.number(days));
      }
      case Remedy.MoreVisitsPerDay more -> visitsPerDay(more.to());
      case Remedy.FewerVisits fewer ->
          texts.get(
              "time.do-fewer-visits",
              fewer.cuts().stream()
                  .map(
                      cut ->
                          texts.get("time.do-cut", terms.cell(cut.cell()), texts.number(cut.to())))
                  .collect(Collectors.joining(", ")));
    };
  }

  /** That lower frequencies bring the time back into proportion. */
  public String lower(Remedy.FewerVisits fewer) {
    return texts.get(
        "time.lower-frequencies",
        fewer.cuts().stream().map(this::cut).collect(Collectors.joining("; ")));
  }

  /** How many visits a field day holds, beside what the time budget counts; empty if unknown. */
  public String fieldDays(FieldDayVisits field, int counted) {
    Double perDay = field.perDay();
    return perDay == null
        ? ""
        : texts.get(
            "time.field-day-visits",
            texts.number(field.days()),
            texts.number(perDay, 1),
            counted,
            texts.number(counted),
            Math.round(perDay * TENTHS) / (double) TENTHS);
  }

  /** What the year holds with other visits a field day. */
  public String capacity(int visitsPerDay, int fieldDays) {
    int visits = visitsPerDay * fieldDays;
    return texts.get(
        "time.capacity-with",
        visitsPerDay,
        texts.number(visitsPerDay),
        visits,
        texts.number(visits));
  }

  /** What a button says that changes the visits a day. */
  public String visitsPerDay(int visits) {
    return texts.get("time.do-visits-per-day", texts.number(visits));
  }

  /** Which customers lose visits, the first by name. */
  public String slipping(Overload overload) {
    int more = overload.customers().size() - NAMED;
    String names =
        overload.customers().stream()
            .limit(NAMED)
            .map(
                slip ->
                    texts.get(
                        "time.slipping-customer",
                        slip.customer().name(),
                        texts.number(slip.lost()),
                        texts.number(slip.needed())))
            .collect(Collectors.joining(", "));
    return more > 0
        ? texts.get("time.slipping-more", names, more, texts.number(more))
        : texts.get("time.slipping", names);
  }

  private String cut(Remedy.Cut cut) {
    return texts.get(
        "time.cut", terms.cell(cut.cell()), texts.number(cut.to()), texts.number(cut.from()));
  }

  /** What the rep should know. */
  public String warning(TimeWarning warning) {
    return switch (warning) {
      case TimeWarning.MaintainTakesMost most ->
          texts.get("time.maintain-takes-most", texts.percent(most.share()));
      case TimeWarning.Overdue overdue ->
          texts.get("time.overdue", overdue.customers().size(), overdue.neverVisited());
      case TimeWarning.ProspectsTakeTooMuch prospects ->
          texts.get(
              "time.prospects-take-too-much",
              prospects.needed(),
              texts.number(prospects.needed()),
              prospects.free(),
              texts.number(prospects.free()));
      case TimeWarning.MoreTimeThanValue more ->
          texts.get(
              "time.more-time-than-value",
              terms.cell(more.time().cell()),
              texts.percent(more.time().shareOfTime()),
              texts.percent(more.time().shareOfRevenue()));
    };
  }
}
