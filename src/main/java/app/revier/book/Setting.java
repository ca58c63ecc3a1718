package app.revier.book;

import app.revier.gap.PlanGoal;
import app.revier.segment.RetentionRules;
import app.revier.segment.Thresholds;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
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
 */
public record Setting<T>(
    String key,
    Form form,
    @Nullable T initial,
    Function<String, T> parse,
    Function<T, String> format) {

  /** What kind of text a setting takes, for entry fields and error sentences. */
  public enum Form {
    /** Any text. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A whole number, or the word for what the time budget leaves free. */
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
    /** Scenarios, one in each line. */
    SCENARIOS
  }

  /** What the territory is called. */
  public static final Setting<String> TERRITORY_NAME = text("territory.name", "");

  /** The ISO 4217 code of the currency of all amounts. */
  public static final Setting<String> CURRENCY =
      new Setting<>("territory.currency", Form.TEXT, "EUR", Setting::currency, text -> text);

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
          "plan.correlation", Form.CORRELATION, 0.0, Setting::correlation, Setting::plain);

  /** The visits there are for growth projects; without it there is no limit. */
  public static final Setting<VisitLimit> VISIT_LIMIT =
      new Setting<>("plan.visits", Form.VISITS, null, VisitLimit::parse, VisitLimit::format);

  /** The hours there are for growth projects besides the visits; without it there is no limit. */
  public static final Setting<Integer> HOUR_LIMIT =
      new Setting<>("plan.hours", Form.WHOLE, null, Setting::whole, String::valueOf);

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

  /** All settings in the order in which they are shown. */
  public static final List<Setting<?>> ALL =
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
          STAGES);

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

  private static Setting<String> text(String key, String initial) {
    return new Setting<>(key, Form.TEXT, initial, Setting::shortText, text -> text);
  }

  private static Setting<Integer> year(String key) {
    return new Setting<>(key, Form.YEAR, null, Setting::calendarYear, String::valueOf);
  }

  private static Setting<Money> amount(String key, @Nullable Money initial) {
    return new Setting<>(key, Form.AMOUNT, initial, Setting::money, Money::toString);
  }

  private static Setting<Probability> probability(String key, double initial) {
    return new Setting<>(
        key,
        Form.FRACTION,
        new Probability(initial),
        text -> new Probability(decimal(text).doubleValue()),
        probability -> plain(probability.value()));
  }

  private static Setting<Share> share(String key, Share initial) {
    return new Setting<>(
        key, Form.FRACTION, initial, text -> Share.of(decimal(text)), Share::toString);
  }

  private static <E extends Enum<E>> Setting<E> choice(String key, E initial, Class<E> type) {
    return new Setting<>(
        key,
        Form.CHOICE,
        initial,
        text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
        value -> value.name().toLowerCase(Locale.ROOT));
  }

  private static String shortText(String text) {
    if (text.length() > 200) {
      throw new IllegalArgumentException("too long: " + text.length());
    }
    return text;
  }

  private static String currency(String text) {
    return Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
  }

  private static int whole(String text) {
    int number = Integer.parseInt(text);
    if (number < 0) {
      throw new IllegalArgumentException("negative: " + number);
    }
    return number;
  }

  private static int calendarYear(String text) {
    int year = Integer.parseInt(text);
    if (year < 1900 || year > 2200) {
      throw new IllegalArgumentException("no plausible year: " + year);
    }
    return year;
  }

  private static Money money(String text) {
    BigDecimal amount = decimal(text);
    if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("no amount: " + text);
    }
    return Money.rounded(amount);
  }

  private static double correlation(String text) {
    double value = decimal(text).doubleValue();
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException("correlation out of range: " + value);
    }
    return value;
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not a number: " + text);
    }
    return new BigDecimal(text);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
