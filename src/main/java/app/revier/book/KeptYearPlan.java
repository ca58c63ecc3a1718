package app.revier.book;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.track.YearPlan;
import app.revier.track.YearPlan.CustomerPart;
import app.revier.track.YearPlan.ProjectPart;
import app.revier.track.YearSpread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a year as it was on the day on which the rep kept it, so that the year can be held
 * against it whatever changes since: a line with year, day and target, one for each customer and
 * one for each project. It names nobody but by id; what it expects of a customer who is removed
 * stays, of {@link #GONE}.
 *
 * @param day when it was kept
 * @param plan what it expected
 * @param target the revenue to reach then; none in plans of before it was kept with them
 */
public record KeptYearPlan(LocalDate day, YearPlan plan, @Nullable Money target) {

  /** Stands for all customers who are not in the book any more. */
  public static final CustomerId GONE = new CustomerId(0);

  private static final String CUSTOMER = "c";
  private static final String PROJECT = "p";
  private static final String WON = "won";
  private static final String OPEN = "open";

  /** The year it is the plan of. */
  int year() {
    return plan.year();
  }

  /** Whether a line is the first of a plan. */
  static boolean isFirst(String line) {
    return !line.startsWith(CUSTOMER) && !line.startsWith(PROJECT);
  }

  /**
   * That of some lines.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} if they have another
   *     form
   */
  static KeptYearPlan read(List<String> lines) {
    String[] head = lines.getFirst().split(" ", -1);
    if (head.length != 2 && head.length != 3) {
      throw new IllegalArgumentException("no plan of a year: " + lines.getFirst());
    }
    List<CustomerPart> customers = new ArrayList<>();
    List<ProjectPart> projects = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(CUSTOMER)) {
        String[] parts = parts(line, 6);
        customers.add(
            new CustomerPart(
                new CustomerId(Long.parseLong(parts[1])),
                money(parts[2]),
                money(parts[3]),
                money(parts[4]),
                new Probability(Double.parseDouble(parts[5]))));
      } else {
        String[] parts = parts(line, 8);
        projects.add(
            new ProjectPart(
                new ProjectId(Long.parseLong(parts[1])),
                new CustomerId(Long.parseLong(parts[2])),
                money(parts[3]),
                new YearSpread(LocalDate.parse(parts[4]), LocalDate.parse(parts[5])),
                new Probability(Double.parseDouble(parts[6])),
                parts[7].equals(WON)));
      }
    }
    return new KeptYearPlan(
        LocalDate.parse(head[1]),
        new YearPlan(Integer.parseInt(head[0]), customers, projects),
        head.length == 3 ? money(head[2]) : null);
  }

  private static String[] parts(String line, int count) {
    String[] parts = line.split(" ", -1);
    if (parts.length != count) {
      throw new IllegalArgumentException("no part of a plan: " + line);
    }
    return parts;
  }

  private static Money money(String cents) {
    return Money.ofCents(Long.parseLong(cents));
  }

  /** How it is kept. */
  String text() {
    StringBuilder text = new StringBuilder().append(plan.year()).append(' ').append(day);
    if (target != null) {
      text.append(' ').append(target.cents());
    }
    for (CustomerPart part : plan.customers()) {
      text.append('\n').append(CUSTOMER).append(' ').append(part.customer().value());
      text.append(' ').append(part.base().cents()).append(' ').append(part.kept().cents());
      text.append(' ').append(part.contracted().cents());
      text.append(' ').append(part.retention().value());
    }
    for (ProjectPart part : plan.projects()) {
      text.append('\n').append(PROJECT).append(' ').append(part.project().value());
      text.append(' ').append(part.customer().value()).append(' ').append(part.value().cents());
      text.append(' ').append(part.spread().from()).append(' ').append(part.spread().until());
      text.append(' ').append(part.probability().value());
      text.append(' ').append(part.won() ? WON : OPEN);
    }
    return text.toString();
  }

  /** The same, with all that is expected of some customers expected of another. */
  KeptYearPlan moved(Set<CustomerId> from, CustomerId to) {
    List<CustomerPart> customers =
        plan.customers().stream()
            .map(
                part ->
                    from.contains(part.customer())
                        ? new CustomerPart(
                            to, part.base(), part.kept(), part.contracted(), part.retention())
                        : part)
            .toList();
    List<ProjectPart> projects =
        plan.projects().stream()
            .map(
                part ->
                    from.contains(part.customer())
                        ? new ProjectPart(
                            part.project(),
                            to,
                            part.value(),
                            part.spread(),
                            part.probability(),
                            part.won())
                        : part)
            .toList();
    return new KeptYearPlan(day, new YearPlan(plan.year(), customers, projects), target);
  }
}
