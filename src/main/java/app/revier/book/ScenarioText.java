package app.revier.book;

import app.revier.gap.PlanLimits;
import app.revier.gap.Scenario;
import app.revier.gap.Scenario.Change;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A scenario as text: {@code name: change; change}, the name may be left out. In a name, an equals
 * sign, a colon, a semicolon and a backslash have a backslash before them. The changes:
 *
 * <ul>
 *   <li>{@code customer-lost=NUMBER} and {@code customer-retention=NUMBER:0.6}, with the customer's
 *       number, in which a semicolon has a backslash before it;
 *   <li>{@code project-lost=ID}, {@code project-won=ID}, {@code project-slips=ID:MONTHS}, earlier
 *       with a minus, {@code project-value=ID:AMOUNT} a year, and {@code
 *       project-probability=ID:0.5};
 *   <li>{@code erosion=0.02}, so much of the revenue more is lost to lower prices everywhere;
 *   <li>{@code visits=N}, {@code days=N} and {@code budget=AMOUNT}, so many more, fewer with a
 *       minus;
 *   <li>{@code target=AMOUNT} and {@code correlation=NUMBER}, with a decimal point.
 * </ul>
 */
public final class ScenarioText {

  private static final Pattern NAMED = Pattern.compile("((?:[^=;:\\\\]|\\\\[=;:\\\\]?)*):\\s*(.*)");
  private static final Pattern MARKED = Pattern.compile("[=;:\\\\]");
  private static final Pattern MARK = Pattern.compile("\\\\([=;:\\\\])");
  private static final Pattern END = Pattern.compile("(?<!\\\\);");
  private static final String PROJECT = "(\\d{1,18})";
  private static final String AMOUNT = "\\d{1,10}(?:\\.\\d{1,2})?";
  private static final String FRACTION = "0(?:\\.\\d{1,9})?|1(?:\\.0{1,9})?";
  private static final Pattern CHANGE = Pattern.compile("\\s*([a-z-]+)\\s*=\\s*(.*?)\\s*");

  private ScenarioText() {}

  /** What can be otherwise, and what stands behind the sign of equality. */
  private enum Kind {
    CUSTOMER_LOST("customer-lost", "(.+)"),
    CUSTOMER_RETENTION("customer-retention", "(.+?)\\s*:\\s*(" + FRACTION + ")"),
    PROJECT_LOST("project-lost", PROJECT),
    PROJECT_WON("project-won", PROJECT),
    PROJECT_SLIPS("project-slips", PROJECT + "\\s*:\\s*([+-]?[1-9]\\d{0,2})"),
    PROJECT_VALUE("project-value", PROJECT + "\\s*:\\s*(" + AMOUNT + ")"),
    PROJECT_PROBABILITY("project-probability", PROJECT + "\\s*:\\s*(" + FRACTION + ")"),
    EROSION("erosion", "([+-]?(?:0(?:\\.\\d{1,6})?|1(?:\\.0{1,6})?))"),
    VISITS("visits", "([+-]?\\d{1,6})"),
    DAYS("days", "([+-]?\\d{1,3})"),
    BUDGET("budget", "([+-]?" + AMOUNT + ")"),
    TARGET("target", "(" + AMOUNT + ")"),
    CORRELATION("correlation", "(0(?:\\.\\d{1,9})?)");

    private final String key;
    private final Pattern value;

    Kind(String key, String value) {
      this.key = key;
      this.value = Pattern.compile(value);
    }
  }

  /**
   * A change that has the right form.
   *
   * @param text the whole of it
   * @param kind what changes
   * @param value what is behind the sign of equality
   */
  private record Part(String text, Kind kind, Matcher value) {

    static Part of(String text) {
      Matcher change = CHANGE.matcher(text);
      if (change.matches()) {
        for (Kind kind : Kind.values()) {
          Matcher value = kind.value.matcher(change.group(2));
          if (kind.key.equals(change.group(1)) && value.matches()) {
            return new Part(text, kind, value);
          }
        }
      }
      throw new Refusal(Reason.FORM, text);
    }

    /** The customer or project that it is about, as it is written, if it is about one. */
    String named() {
      return value.group(1).replace("\\;", ";");
    }

    /** Whether it is about a customer with this number. */
    boolean isOfCustomer(String number) {
      return switch (kind) {
        case CUSTOMER_LOST, CUSTOMER_RETENTION -> named().equals(number);
        default -> false;
      };
    }

    /** Whether it is about a project. */
    boolean isOfProject(ProjectId id) {
      return switch (kind) {
        case PROJECT_LOST, PROJECT_WON, PROJECT_SLIPS, PROJECT_VALUE, PROJECT_PROBABILITY ->
            Long.parseLong(value.group(1)) == id.value();
        default -> false;
      };
    }

    /** The same of a customer with another number. */
    String withCustomer(String number) {
      return kind.key
          + '='
          + written(number)
          + (kind == Kind.CUSTOMER_RETENTION ? ':' + value.group(2) : "");
    }

    int number(int group) {
      return Integer.parseInt(value.group(group));
    }

    BigDecimal decimal(int group) {
      return new BigDecimal(value.group(group));
    }

    Probability probability() {
      return new Probability(decimal(2).doubleValue());
    }
  }

  /** Why a text cannot be understood, and which part of it. */
  public enum Reason {
    /** A change has the wrong form; the part is the change. */
    FORM,
    /** There is no such customer; the part is its number. */
    UNKNOWN_CUSTOMER,
    /** There is no such project; the part is its number. */
    UNKNOWN_PROJECT,
    /** Visits are not limited, so there cannot be more or fewer; the part is the change. */
    NO_VISIT_LIMIT,
    /** The budget is not limited, so there cannot be more or less; the part is the change. */
    NO_BUDGET_LIMIT
  }

  /** A text that was read. */
  public sealed interface Reading {

    /**
     * It was understood.
     *
     * @param scenario what it says
     * @param changes its changes as they were written
     */
    record Understood(Scenario scenario, List<String> changes) implements Reading {}

    /**
     * It was not.
     *
     * @param reason why
     * @param part what of it
     */
    record Refused(Reason reason, String part) implements Reading {}
  }

  /** Stops the reading of a text; never leaves this class. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String part;

    private Refusal(Reason reason, String part) {
      super(reason + ": " + part, null, false, false);
      this.reason = reason;
      this.part = part;
    }
  }

  /**
   * Reads a scenario.
   *
   * @param text one scenario
   * @param territory whose customers and projects it names
   * @param limits what there is for projects, to be changed
   */
  public static Reading read(String text, Territory territory, PlanLimits limits) {
    try {
      List<Part> parts = parts(text);
      List<Change> changes = new ArrayList<>();
      for (Part part : parts) {
        changes.add(change(part, territory, limits));
      }
      return new Reading.Understood(
          new Scenario(name(text), changes), parts.stream().map(Part::text).toList());
    } catch (Refusal refusal) {
      return new Reading.Refused(refusal.reason, refusal.part);
    }
  }

  /** The scenarios of a text with one in each line; blank lines are left out. */
  public static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Checks the form of scenarios, one in each line; whether there are such customers and projects
   * is another question.
   *
   * @throws IllegalArgumentException if a change has the wrong form
   */
  static String checked(String text) {
    try {
      lines(text).forEach(ScenarioText::parts);
    } catch (Refusal refusal) {
      throw new IllegalArgumentException("no scenario: " + text, refusal);
    }
    return String.join("\n", lines(text));
  }

  /** Whether a scenario names a customer by its number. */
  static boolean namesCustomer(String text, String number) {
    return parts(text).stream().anyMatch(part -> part.isOfCustomer(number));
  }

  /** Whether a scenario names a project. */
  static boolean namesProject(String text, ProjectId project) {
    return parts(text).stream().anyMatch(part -> part.isOfProject(project));
  }

  /** The scenarios with another number for a customer, who is lost once if both were. */
  static String renumbered(String text, String from, String to) {
    return lines(text).stream()
        .map(line -> namesCustomer(line, from) ? withCustomer(line, from, to) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String withCustomer(String line, String from, String to) {
    List<String> changes =
        parts(line).stream()
            .map(
                part ->
                    part.isOfCustomer(from) || part.isOfCustomer(to)
                        ? part.withCustomer(to)
                        : part.text())
            .distinct()
            .toList();
    return line(name(line), changes);
  }

  private static String written(String number) {
    return number.replace(";", "\\;");
  }

  /**
   * A scenario as one line.
   *
   * @param name without line breaks; may be empty
   * @param changes as {@link #of} writes them
   */
  public static String line(String name, List<String> changes) {
    String all = String.join("; ", changes);
    return name.isBlank() ? all : MARKED.matcher(name.strip()).replaceAll("\\\\$0") + ": " + all;
  }

  /**
   * A change as text, as {@link #read} understands it.
   *
   * @param territory that has the customer it is about
   */
  public static String of(Change change, Territory territory) {
    return switch (change) {
      case Scenario.CustomerLost(CustomerId who) ->
          Kind.CUSTOMER_LOST.key + '=' + number(who, territory);
      case Scenario.CustomerRetention(CustomerId who, Probability retention) ->
          Kind.CUSTOMER_RETENTION.key + '=' + number(who, territory) + ':' + fraction(retention);
      case Scenario.ProjectLost(ProjectId id) -> Kind.PROJECT_LOST.key + '=' + id.value();
      case Scenario.ProjectWon(ProjectId id) -> Kind.PROJECT_WON.key + '=' + id.value();
      case Scenario.ProjectSlips(ProjectId id, int months) ->
          Kind.PROJECT_SLIPS.key + '=' + id.value() + ':' + months;
      case Scenario.ProjectValue(ProjectId id, Money value) ->
          Kind.PROJECT_VALUE.key + '=' + id.value() + ':' + plain(value.toDecimal());
      case Scenario.ProjectProbability(ProjectId id, Probability probability) ->
          Kind.PROJECT_PROBABILITY.key + '=' + id.value() + ':' + fraction(probability);
      case Scenario.Erosion(BigDecimal more) -> Kind.EROSION.key + '=' + plain(more);
      case Scenario.Visits(int more) -> Kind.VISITS.key + '=' + more;
      case Scenario.FieldDays(int more) -> Kind.DAYS.key + '=' + more;
      case Scenario.Budget(Money more) -> Kind.BUDGET.key + '=' + plain(more.toDecimal());
      case Scenario.Target(Money target) -> Kind.TARGET.key + '=' + plain(target.toDecimal());
      case Scenario.Correlation(double correlation) ->
          Kind.CORRELATION.key + '=' + plain(rounded(correlation));
    };
  }

  private static String number(CustomerId who, Territory territory) {
    return written(Objects.requireNonNull(territory.customer(who)).number());
  }

  private static String fraction(Probability probability) {
    return plain(rounded(probability.value()));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** What a scenario is called; may be empty. */
  static String name(String text) {
    Matcher named = NAMED.matcher(text.strip());
    return named.matches() ? MARK.matcher(named.group(1)).replaceAll("$1").strip() : "";
  }

  private static List<Part> parts(String text) {
    Matcher named = NAMED.matcher(text.strip());
    List<Part> parts =
        END.splitAsStream(named.matches() ? named.group(2) : text)
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(Part::of)
            .toList();
    if (parts.isEmpty()) {
      throw new Refusal(Reason.FORM, text.strip());
    }
    return parts;
  }

  private static Change change(Part part, Territory territory, PlanLimits limits) {
    boolean ofVisits = part.kind() == Kind.VISITS || part.kind() == Kind.DAYS;
    if (ofVisits && limits.visits() == null) {
      throw new Refusal(Reason.NO_VISIT_LIMIT, part.text());
    }
    if (part.kind() == Kind.BUDGET && limits.budget() == null) {
      throw new Refusal(Reason.NO_BUDGET_LIMIT, part.text());
    }
    String named = part.named();
    return switch (part.kind()) {
      case CUSTOMER_LOST -> new Scenario.CustomerLost(customer(named, territory));
      case CUSTOMER_RETENTION ->
          new Scenario.CustomerRetention(customer(named, territory), part.probability());
      case PROJECT_LOST -> new Scenario.ProjectLost(project(named, territory));
      case PROJECT_WON -> new Scenario.ProjectWon(project(named, territory));
      case PROJECT_SLIPS -> new Scenario.ProjectSlips(project(named, territory), part.number(2));
      case PROJECT_VALUE ->
          new Scenario.ProjectValue(project(named, territory), Money.rounded(part.decimal(2)));
      case PROJECT_PROBABILITY ->
          new Scenario.ProjectProbability(project(named, territory), part.probability());
      case EROSION -> new Scenario.Erosion(part.decimal(1));
      case VISITS -> new Scenario.Visits(part.number(1));
      case DAYS -> new Scenario.FieldDays(part.number(1));
      case BUDGET -> new Scenario.Budget(Money.rounded(part.decimal(1)));
      case TARGET -> new Scenario.Target(Money.rounded(part.decimal(1)));
      case CORRELATION -> new Scenario.Correlation(part.decimal(1).doubleValue());
    };
  }

  private static CustomerId customer(String number, Territory territory) {
    return territory.customers().stream()
        .filter(customer -> customer.number().equals(number))
        .map(Customer::id)
        .findFirst()
        .orElseThrow(() -> new Refusal(Reason.UNKNOWN_CUSTOMER, number));
  }

  private static ProjectId project(String number, Territory territory) {
    ProjectId id = new ProjectId(Long.parseLong(number));
    return territory.projects().stream()
        .map(GrowthProject::id)
        .filter(id::equals)
        .findFirst()
        .orElseThrow(() -> new Refusal(Reason.UNKNOWN_PROJECT, number));
  }
}
