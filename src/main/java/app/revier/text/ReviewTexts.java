package app.revier.text;

import app.revier.agenda.Review;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.gap.CustomerForecast;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewSection;
import app.revier.segment.Retention;
import app.revier.territory.GrowthProject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one language what a review goes through. */
public final class ReviewTexts {

  private final Texts texts;
  private final Terms terms;
  private final Settings settings;
  private final Explanations words;

  /** Sentences in the language of these texts about a book with these settings. */
  public ReviewTexts(Texts texts, Terms terms, Settings settings) {
    this.texts = texts;
    this.terms = terms;
    this.settings = settings;
    words = new Explanations(texts, terms, settings.get(Setting.CURRENCY));
  }

  /** What a section is called. */
  public String section(ReviewSection section) {
    return texts.get("review.section-" + section.code());
  }

  /**
   * With which review the lists are compared.
   *
   * @param since up to which day it was looked for; none for the latest
   */
  public String compared(@Nullable Review before, @Nullable LocalDate since) {
    if (before != null) {
      return texts.get("review.compared", texts.date(before.date()));
    }
    return since == null
        ? texts.get("review.no-review")
        : texts.get("review.no-review-until", texts.date(since));
  }

  /** What there is to settle; the customer is named beside it. */
  public String line(ReviewLine line) {
    return switch (line) {
      case ReviewLine.Moved moved ->
          texts.get("review.moved", terms.cell(moved.from()), terms.cell(moved.to()));
      case ReviewLine.OverdueStep step -> step(step);
      case ReviewLine.OverdueVisit visit -> visit(visit);
      case ReviewLine.Neglected neglected ->
          neglected.since() == null
              ? texts.get("review.neglected-never")
              : texts.get("review.neglected", texts.date(neglected.since()));
      case ReviewLine.Guessed guessed ->
          guessed.guesses().stream().map(this::guess).collect(Collectors.joining(" · "));
      case ReviewLine.AtRisk risk -> risk(risk.forecast());
      case ReviewLine.Waiting waiting -> waiting(waiting);
    };
  }

  private String step(ReviewLine.OverdueStep step) {
    String said = texts.get("review.step", step.what(), texts.date(step.due()));
    GrowthProject project = step.project();
    return project == null ? said : texts.get("review.step-of", said, project.name());
  }

  private String visit(ReviewLine.OverdueVisit visit) {
    Integer days = visit.days();
    LocalDate last = visit.last();
    if (days == null || last == null) {
      return texts.get("review.visit-never", texts.number(visit.intervalDays()));
    }
    return days == 1
        ? texts.get("review.visit-one", texts.date(last))
        : texts.get("review.visit", texts.number(days), texts.date(last));
  }

  private String guess(ReviewLine.Guess guess) {
    return texts.get("review.guess-" + guess.name().toLowerCase(Locale.ROOT));
  }

  /** How much is at risk, and why. */
  public String risk(CustomerForecast forecast) {
    String amount = words.money(forecast.atRisk());
    String kept = texts.percent(forecast.retention().probability());
    List<String> causes = causes(forecast.retention());
    return causes.isEmpty()
        ? texts.get("review.risk", amount, kept)
        : texts.get("review.risk-why", amount, kept, String.join("; ", causes));
  }

  /** Why revenue is at risk. */
  public List<String> causes(Retention retention) {
    List<String> causes = new ArrayList<>();
    if (retention.byHand()) {
      return List.of(texts.get("review.by-hand"));
    }
    Double loyalty = retention.loyalty();
    causes.add(
        loyalty == null
            ? texts.get("review.guess-loyalty_unknown")
            : texts.get("review.loyalty-low", texts.number(loyalty, 0)));
    retention.deductions().forEach(one -> causes.add(words.deduction(one, settings.retention())));
    return causes;
  }

  private String waiting(ReviewLine.Waiting waiting) {
    String name = waiting.project().name();
    LocalDate start = waiting.project().start();
    if (!waiting.late() || start == null) {
      return texts.get("review.project-step", name);
    }
    return texts.get(
        waiting.isWithoutStep() ? "review.project-both" : "review.project-late",
        name,
        texts.date(start));
  }

  /** That there are more lines than are shown; empty if there are none. */
  public String more(int more) {
    return more <= 0 ? "" : texts.get("review.more", more, texts.number(more));
  }
}
