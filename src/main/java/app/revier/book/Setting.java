package app.revier.book;

import static app.revier.book.SettingForms.amount;
import static app.revier.book.SettingForms.choice;
import static app.revier.book.SettingForms.probability;
import static app.revier.book.SettingForms.share;
import static app.revier.book.SettingForms.text;
import static app.revier.book.SettingForms.whole;
import static app.revier.book.SettingForms.year;

import app.revier.gap.PlanGoal;
import app.revier.segment.RetentionRules;
import app.revier.segment.Thresholds;
import app.revier.territory.Attribute;
import app.revier.territory.Measure;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing the rep can set, kept in the book as text. Texts use a decimal point, whatever the
 * language.
 *
 * @param <T> what the text stands for
 * @param key the name in the book and on the command line
 * @param form what kind of text it takes
 * @param initial the method's own value; none where there is none
 * @param parse reads a text; fails with {@link IllegalArgumentException}
 * @param format writes a value so that {@code parse} reads it back
 * @param limits between which numbers the value lies, if it has limits beyond those of its form
 */
public record Setting<T>(
    String key,
    Form form,
    @Nullable T initial,
    Function<String, T> parse,
    Function<T, String> format,
    @Nullable Limits limits) {

  /** A setting without limits of its own. */
  public Setting(
      String key,
      Form form,
      @Nullable T initial,
      Function<String, T> parse,
      Function<T, String> format) {
    this(key, form, initial, parse, format, null);
  }

  /**
   * Between which numbers a value lies.
   *
   * @param least the lowest
   * @param most the highest
   */
  public record Limits(int least, int most) {}

  /** What kind of text a setting takes, for entry fields and error sentences. */
  public enum Form {
    /** Any text. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A whole number, or the word for what the time budget leaves free or for no limit. */
    VISITS,
    /** A calendar year, 1900 to 2200. */
    YEAR,
    /** An amount, zero or more. */
    AMOUNT,
    /** A number from 0 to 1. */
    FRACTION,
    /** A number from 0 to below 1. */
    CORRELATION,
    /** One of a few words. */
    CHOICE,
    /** The list of stages. */
    STAGES,
    /** The list of attributes. */
    ATTRIBUTES,
    /** The list of measures. */
    MEASURES,
    /** A country or a part of one by ISO 3166, such as DE-NW. */
    REGION,
    /** The hours of a week. */
    HOURS,
    /** A span of hours within one day. */
    SPAN,
    /** A point on the earth. */
    POSITION,
    /** The web address of a service. */
    SERVICE,
    /** The web address of pictures of the map. */
    TILES,
    /** Nights away from home. */
    NIGHTS,
    /** Days of the week. */
    WEEKDAYS,
    /** Days of the year. */
    DAYS,
    /** A number within limits, decimals allowed. */
    FACTOR,
    /** Scenarios, one in each line. */
    SCENARIOS,
    /** What customers are usually judged to bring. */
    JUDGEMENT,
    /** The same of single cells. */
    JUDGEMENTS
  }

  /** What the territory is called. */
  public static final Setting<String> TERRITORY_NAME = text("territory.name", "");

  /** The ISO 4217 code of the currency of all amounts. */
  public static final Setting<String> CURRENCY =
      new Setting<>("territory.currency", Form.TEXT, "EUR", SettingForms::currency, text -> text);

  /** The year being planned. */
  public static final Setting<Integer> PLAN_YEAR = year("plan.year");

  /** The year the plan is compared with; without it the year before the plan year. */
  public static final Setting<Integer> BASE_YEAR = year("plan.base-year");

  /** The revenue to reach in the plan year. */
  public static final Setting<Money> TARGET = amount("plan.target", null);

  /** The wanted probability of reaching the target. */
  public static final Setting<Probability> CONFIDENCE = probability("plan.confidence", 0.80);

  /** How much the outcomes hang together, ρ. */
  public static final Setting<Double> CORRELATION =
      new Setting<>(
          "plan.correlation",
          Form.CORRELATION,
          0.0,
          SettingForms::correlation,
          SettingForms::plain);

  /** The visits there are for growth projects; without it those that the time budget leaves. */
  public static final Setting<VisitLimit> VISIT_LIMIT =
      new Setting<>(
          "plan.visits", Form.VISITS, new VisitLimit.Free(), VisitLimit::parse, VisitLimit::format);

  /** The hours there are for growth projects besides the visits; without it there is no limit. */
  public static final Setting<Integer> HOUR_LIMIT = whole("plan.hours", null, 0, 1_000_000);

  /** The money there is for growth projects; without it there is no limit. */
  public static final Setting<Money> BUDGET_LIMIT = amount("plan.budget", null);

  /** What the selection of projects is to be best in. */
  public static final Setting<PlanGoal> GOAL = choice("plan.goal", PlanGoal.HIT, PlanGoal.class);

  /** Scenarios to be computed beside the plan, see {@link ScenarioText}. */
  public static final Setting<String> SCENARIOS =
      new Setting<>("plan.scenarios", Form.SCENARIOS, "", ScenarioText::checked, text -> text);

  /** Whether size goes by amounts or by the Pareto rule. */
  public static final Setting<Thresholds.Mode> SIZE_MODE =
      choice("class.mode", Thresholds.DEFAULTS.mode(), Thresholds.Mode.class);

  /** Which figure gives the size. */
  public static final Setting<Thresholds.Basis> SIZE_BASIS =
      choice("class.basis", Thresholds.DEFAULTS.basis(), Thresholds.Basis.class);

  /** A from this figure on. */
  public static final Setting<Money> A_FROM = amount("class.a-from", Thresholds.DEFAULTS.aFrom());

  /** B from this figure on. */
  public static final Setting<Money> B_FROM = amount("class.b-from", Thresholds.DEFAULTS.bFrom());

  /** The running share at which A ends. */
  public static final Setting<Share> A_REACH = share("class.a-reach", Thresholds.DEFAULTS.aReach());

  /** The running share at which B ends. */
  public static final Setting<Share> B_REACH = share("class.b-reach", Thresholds.DEFAULTS.bReach());

  /** Win up to this share of wallet. */
  public static final Setting<Share> WIN_UP_TO =
      share("class.win-up-to", Thresholds.DEFAULTS.winUpTo());

  /** Maintain from this share of wallet on. */
  public static final Setting<Share> MAINTAIN_FROM =
      share("class.maintain-from", Thresholds.DEFAULTS.maintainFrom());

  /** Maintain below this whitespace. */
  public static final Setting<Money> MINIMUM_WHITESPACE =
      amount("class.minimum-whitespace", Thresholds.DEFAULTS.minimumWhitespace());

  /** Retention at a loyalty of 75 or more. */
  public static final Setting<Probability> RETENTION_HIGH =
      probability("retention.high", RetentionRules.DEFAULTS.high().value());

  /** Retention at a loyalty of 50 or more. */
  public static final Setting<Probability> RETENTION_MIDDLE =
      probability("retention.middle", RetentionRules.DEFAULTS.middle().value());

  /** Retention at a loyalty below 50. */
  public static final Setting<Probability> RETENTION_LOW =
      probability("retention.low", RetentionRules.DEFAULTS.low().value());

  /** Retention when the loyalty is not known. */
  public static final Setting<Probability> RETENTION_UNKNOWN =
      probability("retention.unknown", RetentionRules.DEFAULTS.unknown().value());

  /** What each sign of danger takes off the retention. */
  public static final Setting<Probability> RETENTION_DEDUCTION =
      probability("retention.deduction", RetentionRules.DEFAULTS.deduction().value());

  /** The fall of revenue that is a sign of danger. */
  public static final Setting<Share> RETENTION_FALL =
      share("retention.fall", RetentionRules.DEFAULTS.fallOver());

  /** The stages of growth projects. */
  public static final Setting<List<Stage>> STAGES =
      new Setting<>(
          "stages", Form.STAGES, Stage.DEFAULTS, StageListText::parse, StageListText::format);

  /** The attributes by which the rep tells customers apart. */
  public static final Setting<List<Attribute>> ATTRIBUTES =
      new Setting<>(
          "attributes",
          Form.ATTRIBUTES,
          List.of(),
          AttributeListText::parse,
          AttributeListText::format);

  /** The measures of growth projects, as far as the rep keeps a list of them. */
  public static final Setting<List<Measure>> MEASURES =
      new Setting<>(
          "measures", Form.MEASURES, List.of(), MeasureListText::parse, MeasureListText::format);

  /** The settings that are limits between the classes, which may contradict each other. */
  static final List<Setting<?>> CLASS_LIMITS =
      List.of(
          SIZE_MODE,
          SIZE_BASIS,
          A_FROM,
          B_FROM,
          A_REACH,
          B_REACH,
          WIN_UP_TO,
          MAINTAIN_FROM,
          MINIMUM_WHITESPACE);

  /** The settings of territory, plan and classes in the order in which they are shown. */
  static final List<Setting<?>> PLANNING =
      List.of(
          TERRITORY_NAME,
          CURRENCY,
          PLAN_YEAR,
          BASE_YEAR,
          TARGET,
          CONFIDENCE,
          CORRELATION,
          VISIT_LIMIT,
          HOUR_LIMIT,
          BUDGET_LIMIT,
          GOAL,
          SCENARIOS,
          SIZE_MODE,
          SIZE_BASIS,
          A_FROM,
          B_FROM,
          A_REACH,
          B_REACH,
          WIN_UP_TO,
          MAINTAIN_FROM,
          MINIMUM_WHITESPACE,
          RETENTION_HIGH,
          RETENTION_MIDDLE,
          RETENTION_LOW,
          RETENTION_UNKNOWN,
          RETENTION_DEDUCTION,
          RETENTION_FALL,
          STAGES,
          MEASURES,
          ATTRIBUTES);
}
