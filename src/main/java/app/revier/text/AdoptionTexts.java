package app.revier.text;

import app.revier.book.Adoption;
import app.revier.book.Adoption.Step;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.util.List;

/** Says in one language what the book becomes when a scenario is made the plan. */
public final class AdoptionTexts {

  private final Texts texts;
  private final Terms terms;
  private final String currency;

  /**
   * Sentences in a language.
   *
   * @param currency the ISO 4217 code of the book's currency
   */
  public AdoptionTexts(Texts texts, Terms terms, String currency) {
    this.texts = texts;
    this.terms = terms;
    this.currency = currency;
  }

  /** All that changes, each in a sentence. */
  public List<String> sentences(Adoption adoption) {
    return adoption.steps().stream().map(this::sentence).toList();
  }

  private String sentence(Step step) {
    return switch (step) {
      case Adoption.Lost(var customer, int contracts, var end, int projects) ->
          texts.get(
              "whatif.adopt-lost",
              customer.name(),
              contracts,
              texts.number(contracts),
              texts.date(end),
              projects,
              texts.number(projects));
      case Adoption.Kept(var customer, var retention) ->
          texts.get("whatif.adopt-retention", customer.name(), texts.percent(retention));
      case Adoption.Ended(var project, var stage) ->
          texts.get("whatif.adopt-stage", project.name(), terms.stage(stage));
      case Adoption.Valued(var project, Money value) ->
          texts.get(
              "whatif.adopt-value", project.name(), money(project.yearlyValue()), money(value));
      case Adoption.Likely(var project, var probability) ->
          texts.get("whatif.adopt-probability", project.name(), texts.percent(probability));
      case Adoption.Begins(var project, var start) ->
          texts.get("whatif.adopt-start", project.name(), texts.date(start));
      case Adoption.Eroded(int customers, BigDecimal more) ->
          texts.get(
              more.signum() < 0 ? "whatif.adopt-erosion-less" : "whatif.adopt-erosion",
              customers,
              texts.number(customers),
              texts.number(ScenarioTexts.plainPoints(more)));
      case Adoption.Visits(int before, int after) ->
          texts.get("whatif.adopt-visits", texts.number(before), texts.number(after));
      case Adoption.Budget(Money before, Money after) ->
          texts.get("whatif.adopt-budget", money(before), money(after));
      case Adoption.Target(Money before, Money after) ->
          texts.get("whatif.adopt-target", money(before), money(after));
      case Adoption.Correlation(double before, double after) ->
          texts.get("whatif.adopt-correlation", number(before), number(after));
      case Adoption.Pinned(GrowthProject project, Choice choice) ->
          texts.get(choice == Choice.IN ? "whatif.adopt-in" : "whatif.adopt-out", project.name());
      case Adoption.NoStage(var project, boolean won) ->
          texts.get(
              won ? "whatif.adopt-no-won-stage" : "whatif.adopt-no-lost-stage", project.name());
    };
  }

  private String money(Money amount) {
    return texts.money(amount, currency);
  }

  private String number(double correlation) {
    return texts.number(BigDecimal.valueOf(correlation));
  }
}
