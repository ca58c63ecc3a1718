package app.revier.book;

import app.revier.gap.Scenario;
import app.revier.gap.Scenario.Change;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A scenario as text: {@code name: change; change}, the name may be left out. The changes:
 *
 * <ul>
 *   <li>{@code customer-lost=NUMBER}, the customer's number;
 *   <li>{@code project-lost=ID} and {@code project-slips=ID:MONTHS};
 *   <li>{@code visits=N} and {@code days=N}, so many more, fewer with a minus;
 *   <li>{@code target=AMOUNT} and {@code correlation=NUMBER}, with a decimal point.
 * </ul>
 */
public final class ScenarioText {

  private static final Pattern NAMED = Pattern.compile("([^=;:]*):\\s*(.*)");
  private static final Pattern CHANGE = Pattern.compile("\\s*([a-z-]+)\\s*=\\s*(.*?)\\s*");

  private ScenarioText() {}

  /** What can be otherwise, and what stands behind the sign of equality. */
  private enum Kind {
    CUSTOMER_LOST("customer-lost", "(.+)"),
    PROJECT_LOST("project-lost", "(\\d{1,18})"),
    PROJECT_SLIPS("project-slips", "(\\d{1,18})\\s*:\\s*([1-9]\\d{0,2})"),
    VISITS("visits", "([+-]?\\d{1,6})"),
    DAYS("days", "([+-]?\\d{1,3})"),
    TARGET("target", "(\\d{1,10}(?:\\.\\d{1,2})?)"),
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

    /** Whether it begins like this, such as project-lost=7, however it is spaced. */
    boolean says(String change) {
      return change.equals(kind.key + '=' + value.group(1));
    }

    int number(int group) {
      return Integer.parseInt(value.group(group));
    }

    BigDecimal decimal() {
      return new BigDecimal(value.group(1));
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
    NO_VISIT_LIMIT
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
   * @param visitsLimited whether there is a limit of visits to change
   */
  public static Reading read(String text, Territory territory, boolean visitsLimited) {
    try {
      List<Part> parts = parts(text);
      List<Change> changes = new ArrayList<>();
      for (Part part : parts) {
        changes.add(change(part, territory, visitsLimited));
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

  /** Whether one of the changes of a scenario begins like this, such as project-lost=7. */
  static boolean says(String text, String change) {
    return parts(text).stream().anyMatch(part -> part.says(change));
  }

  /** The scenarios with another number for a customer, who is lost once if both were. */
  static String renumbered(String text, String from, String to) {
    String lost = Kind.CUSTOMER_LOST.key + '=';
    return lines(text).stream()
        .map(line -> says(line, lost + from) ? withChange(line, lost + from, lost + to) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String withChange(String line, String from, String to) {
    String name = name(line);
    String changes =
        parts(line).stream()
            .map(part -> part.says(from) || part.says(to) ? to : part.text())
            .distinct()
            .collect(Collectors.joining("; "));
    return name.isEmpty() ? changes : name + ": " + changes;
  }

  private static String name(String text) {
    Matcher named = NAMED.matcher(text.strip());
    return named.matches() ? named.group(1).strip() : "";
  }

  private static List<Part> parts(String text) {
    Matcher named = NAMED.matcher(text.strip());
    List<Part> parts =
        Arrays.stream((named.matches() ? named.group(2) : text).split(";"))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(Part::of)
            .toList();
    if (parts.isEmpty()) {
      throw new Refusal(Reason.FORM, text.strip());
    }
    return parts;
  }

  private static Change change(Part part, Territory territory, boolean visitsLimited) {
    if (!visitsLimited && (part.kind() == Kind.VISITS || part.kind() == Kind.DAYS)) {
      throw new Refusal(Reason.NO_VISIT_LIMIT, part.text());
    }
    String named = part.value().group(1);
    return switch (part.kind()) {
      case CUSTOMER_LOST -> new Scenario.CustomerLost(customer(named, territory));
      case PROJECT_LOST -> new Scenario.ProjectLost(project(named, territory));
      case PROJECT_SLIPS -> new Scenario.ProjectSlips(project(named, territory), part.number(2));
      case VISITS -> new Scenario.Visits(part.number(1));
      case DAYS -> new Scenario.FieldDays(part.number(1));
      case TARGET -> new Scenario.Target(Money.rounded(part.decimal()));
      case CORRELATION -> new Scenario.Correlation(part.decimal().doubleValue());
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
