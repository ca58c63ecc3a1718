package app.revier.text;

import app.revier.gap.Scenario;
import app.revier.gap.Scenario.Change;
import app.revier.gap.Sensitivity.Assumption;
import app.revier.gap.Sensitivity.Side;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in one language what is otherwise in a scenario, and which assumption moves a plan. */
public final class ScenarioTexts {

  private final Texts texts;
  private final Territory territory;
  private final String currency;

  /**
   * Words for the customers and projects of a territory.
   *
   * @param currency the ISO 4217 code of the book's currency
   */
  public ScenarioTexts(Texts texts, Territory territory, String currency) {
    this.texts = texts;
    this.territory = territory;
    this.currency = currency;
  }

  /** What a scenario is called, or else what is otherwise in it. */
  public String title(Scenario scenario) {
    return scenario.name().isEmpty() ? changes(scenario) : scenario.name();
  }

  /** All that is otherwise. */
  public String changes(Scenario scenario) {
    return scenario.changes().stream().map(this::change).collect(Collectors.joining(" · "));
  }

  /** What is otherwise, in a few words. */
  public String change(Change change) {
    return switch (change) {
      case Scenario.CustomerLost(CustomerId who) ->
          texts.get("whatif.change-customer-lost", customer(who));
      case Scenario.CustomerRetention(CustomerId who, Probability retention) ->
          texts.get("whatif.change-customer-retention", customer(who), texts.percent(retention));
      case Scenario.ProjectLost(ProjectId which) ->
          texts.get("whatif.change-project-lost", project(which));
      case Scenario.ProjectWon(ProjectId which) ->
          texts.get("whatif.change-project-won", project(which));
      case Scenario.ProjectSlips(ProjectId which, int months) ->
          texts.get(
              months > 0 ? "whatif.change-project-slips" : "whatif.change-project-earlier",
              project(which),
              Math.abs(months),
              texts.number(Math.abs(months)));
      case Scenario.ProjectValue(ProjectId which, Money value) ->
          texts.get("whatif.change-project-value", project(which), texts.money(value, currency));
      case Scenario.ProjectProbability(ProjectId which, Probability probability) ->
          texts.get(
              "whatif.change-project-probability", project(which), texts.percent(probability));
      case Scenario.Erosion(BigDecimal more) ->
          texts.get(
              more.signum() < 0 ? "whatif.change-erosion-less" : "whatif.change-erosion",
              points(more));
      case Scenario.Visits(int more) ->
          count(more < 0 ? "whatif.change-visits-less" : "whatif.change-visits", more);
      case Scenario.FieldDays(int more) ->
          count(more < 0 ? "whatif.change-days-less" : "whatif.change-days", more);
      case Scenario.Budget(Money more) ->
          texts.get(
              more.isNegative() ? "whatif.change-budget-less" : "whatif.change-budget",
              money(more));
      case Scenario.Target(Money target) ->
          texts.get("whatif.change-target", texts.money(target, currency));
      case Scenario.Correlation(double correlation) ->
          texts.get("whatif.change-correlation", number(correlation));
    };
  }

  private String count(String key, int more) {
    int number = Math.abs(more);
    return texts.get(key, number, texts.number(number));
  }

  private String money(Money more) {
    return texts.money(more.isNegative() ? more.negated() : more, currency);
  }

  /** In percentage points, without a sign. */
  private String points(BigDecimal more) {
    return texts.number(plainPoints(more));
  }

  static BigDecimal plainPoints(BigDecimal share) {
    BigDecimal points = share.abs().movePointRight(2).stripTrailingZeros();
    return points.scale() < 0 ? points.setScale(0) : points;
  }

  private String number(double correlation) {
    return texts.number(BigDecimal.valueOf(correlation));
  }

  private String customer(CustomerId who) {
    Customer customer = territory.customer(who);
    return customer == null ? "" : customer.name();
  }

  private String project(ProjectId which) {
    GrowthProject project = territory.project(which);
    return project == null
        ? ""
        : texts.get("whatif.project", project.name(), customer(project.customer()));
  }

  /** What is assumed. */
  public String of(Assumption assumption) {
    Customer customer = assumption.customer();
    GrowthProject project = assumption.project();
    String key = "whatif.of-" + assumption.kind().name().toLowerCase(Locale.ROOT);
    return customer == null
        ? texts.get(key)
        : texts.get(
            key,
            project == null
                ? customer.name()
                : texts.get("whatif.project", project.name(), customer.name()));
  }

  /** What is assumed on one side, in a few words. */
  public String value(Side side) {
    Change change = side.change();
    return change == null ? texts.get("whatif.side-same") : value(change);
  }

  private String value(Change change) {
    return switch (change) {
      case Scenario.CustomerRetention(CustomerId _, Probability retention) ->
          texts.percent(retention);
      case Scenario.ProjectProbability(ProjectId _, Probability probability) ->
          texts.percent(probability);
      case Scenario.ProjectValue(ProjectId _, Money value) -> texts.money(value, currency);
      case Scenario.ProjectSlips(ProjectId _, int months) ->
          texts.get(
              months > 0 ? "whatif.side-start-later" : "whatif.side-start-earlier",
              Math.abs(months),
              texts.number(Math.abs(months)));
      case Scenario.Erosion(BigDecimal more) ->
          texts.get(more.signum() < 0 ? "whatif.side-less" : "whatif.side-more", points(more));
      case Scenario.Correlation(double correlation) -> number(correlation);
      default -> change(change);
    };
  }

  /** What an assumption does to the hit probability, both sides of it. */
  public String sentence(Assumption assumption) {
    Side down = assumption.down();
    Side up = assumption.up();
    return texts.get(
        "whatif.assumption",
        of(assumption),
        value(down),
        texts.percent(down.hitProbability(), 1),
        value(up),
        texts.percent(up.hitProbability(), 1));
  }
}
