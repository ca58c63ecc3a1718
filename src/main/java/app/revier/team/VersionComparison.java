package app.revier.team;

import app.revier.gap.CustomerForecast;
import app.revier.gap.PlannedProject;
import app.revier.team.ChangedItem.Aspect;
import app.revier.team.ChangedItem.Kind;
import app.revier.team.ChangedItem.Presence;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions of a plan, item by item. Customers are the same by their number, projects
 * by customer and name: a plan that came as a workbook has no other ids in common with its book.
 */
final class VersionComparison {

  private final RepPlan before;
  private final RepPlan now;
  private final List<ChangedItem> items = new ArrayList<>();

  VersionComparison(RepPlan before, RepPlan now) {
    this.before = before;
    this.now = now;
  }

  /** Which project, of several of one name at one customer the how manyeth. */
  private record ProjectKey(String number, String name, int which) {}

  /** All that changed, the largest effect on the expected total first. */
  List<ChangedItem> items() {
    compareCustomers();
    compareProjects();
    items.sort(
        Comparator.comparingLong((ChangedItem item) -> -Math.abs(item.effect().cents()))
            .thenComparing(item -> item.customer().number())
            .thenComparing(item -> Objects.requireNonNullElse(item.project(), "")));
    return items;
  }

  private void compareCustomers() {
    Map<String, Customer> old = new LinkedHashMap<>();
    before.customers().forEach(customer -> old.put(customer.number(), customer));
    Map<CustomerId, CustomerForecast> expectedBefore = forecasts(before);
    Map<CustomerId, CustomerForecast> expectedNow = forecasts(now);
    for (Customer customer : now.customers()) {
      Customer earlier = old.remove(customer.number());
      CustomerForecast forecast = expectedNow.get(customer.id());
      if (earlier == null) {
        add(Presence.NEW, customer, null, List.of(), expected(forecast));
      } else {
        CustomerForecast last = expectedBefore.get(earlier.id());
        List<Aspect> aspects = aspects(earlier, last, customer, forecast);
        Money effect = expected(forecast).minus(expected(last));
        if (!aspects.isEmpty() || !effect.isZero()) {
          add(Presence.CHANGED, customer, null, aspects, effect);
        }
      }
    }
    for (Customer gone : old.values()) {
      Money expected = expected(expectedBefore.get(gone.id()));
      add(Presence.GONE, gone, null, List.of(), expected.negated());
    }
  }

  private static Map<CustomerId, CustomerForecast> forecasts(RepPlan version) {
    Map<CustomerId, CustomerForecast> all = new HashMap<>();
    version.plan().customers().forEach(one -> all.put(one.customer().id(), one));
    return all;
  }

  private static Money expected(@Nullable CustomerForecast forecast) {
    return forecast == null ? Money.ZERO : forecast.expected();
  }

  private List<Aspect> aspects(
      Customer earlier,
      @Nullable CustomerForecast last,
      Customer customer,
      @Nullable CustomerForecast forecast) {
    List<Aspect> aspects = new ArrayList<>();
    amount(aspects, Kind.REVENUE, before.baseRevenueOf(earlier), now.baseRevenueOf(customer));
    amount(aspects, Kind.POTENTIAL, potential(earlier), potential(customer));
    if (last != null && forecast != null) {
      chance(
          aspects,
          Kind.RETENTION,
          last.retention().probability(),
          forecast.retention().probability());
    }
    var classBefore = before.segmentation().of(earlier.id()).cell();
    var classNow = now.segmentation().of(customer.id()).cell();
    if (classBefore != classNow) {
      aspects.add(new Aspect.Classed(classBefore, classNow));
    }
    return aspects;
  }

  private static @Nullable Money potential(Customer customer) {
    Potential potential = customer.potential();
    return potential == null ? null : potential.amount();
  }

  private void compareProjects() {
    Map<ProjectKey, PlannedProject> old = projects(before);
    projects(now)
        .forEach(
            (key, project) -> {
              PlannedProject earlier = old.remove(key);
              if (earlier == null) {
                add(Presence.NEW, project, List.of(), counted(project));
              } else {
                List<Aspect> aspects = aspects(earlier, project);
                Money effect = counted(project).minus(counted(earlier));
                if (!aspects.isEmpty() || !effect.isZero()) {
                  add(Presence.CHANGED, project, aspects, effect);
                }
              }
            });
    old.values().forEach(gone -> add(Presence.GONE, gone, List.of(), counted(gone).negated()));
  }

  private static Map<ProjectKey, PlannedProject> projects(RepPlan version) {
    Map<ProjectKey, PlannedProject> all = new LinkedHashMap<>();
    for (PlannedProject project : version.plan().projects()) {
      String number = project.customer().number();
      int which = 1;
      while (all.containsKey(new ProjectKey(number, project.project().name(), which))) {
        which++;
      }
      all.put(new ProjectKey(number, project.project().name(), which), project);
    }
    return all;
  }

  private static Money counted(PlannedProject project) {
    return project.selected() ? project.expected() : Money.ZERO;
  }

  private static List<Aspect> aspects(PlannedProject earlier, PlannedProject project) {
    List<Aspect> aspects = new ArrayList<>();
    if (!earlier.project().stage().equals(project.project().stage())) {
      aspects.add(new Aspect.Staged(earlier.project().stage(), project.project().stage()));
    }
    chance(aspects, Kind.PROBABILITY, earlier.probability(), project.probability());
    amount(aspects, Kind.VALUE, earlier.project().yearlyValue(), project.project().yearlyValue());
    if (!Objects.equals(earlier.project().start(), project.project().start())) {
      aspects.add(new Aspect.Begins(earlier.project().start(), project.project().start()));
    }
    if (earlier.selected() != project.selected()) {
      aspects.add(new Aspect.Chosen(project.selected()));
    }
    return aspects;
  }

  private static void amount(
      List<Aspect> aspects, Kind kind, @Nullable Money before, @Nullable Money now) {
    if (!Objects.equals(before, now)) {
      aspects.add(new Aspect.Amount(kind, before, now));
    }
  }

  private static void chance(List<Aspect> aspects, Kind kind, Probability before, Probability now) {
    if (!before.equals(now)) {
      aspects.add(new Aspect.Chance(kind, before, now));
    }
  }

  private void add(Presence presence, PlannedProject project, List<Aspect> aspects, Money effect) {
    add(presence, project.customer(), project.project().name(), aspects, effect);
  }

  private void add(
      Presence presence,
      Customer customer,
      @Nullable String project,
      List<Aspect> aspects,
      Money effect) {
    items.add(new ChangedItem(presence, customer, project, aspects, effect));
  }
}
