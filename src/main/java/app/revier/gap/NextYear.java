package app.revier.gap;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a plan when the next plan year starts (method, sections 6 and 10): the year that
 * was planned becomes the base year, what was won in it is part of its revenue, and what is open
 * rolls over.
 *
 * <p>Nothing is counted twice: a won project comes on top of the new base year only with the months
 * in which it did not run in that year. For that each one needs a day on which it began: one that
 * began with the plan year, whichever that was, gets it.
 *
 * @param before the plan year that ends, and its base year
 * @param after the plan year that starts, and its base year
 * @param bases what each customer counts with, in the order of the territory
 * @param dated the won projects that get the day on which they began, with that day
 */
public record NextYear(
    PlanYears before, PlanYears after, List<CustomerBase> bases, List<GrowthProject> dated) {

  /** What counts as the revenue of customers of whom that of the ending plan year is not known. */
  public enum Missing {
    /** What the plan expected of them: {@link CustomerBase#after()}. */
    ASSUMED,
    /** Nothing: the book has the revenue of all who bought. */
    NOTHING
  }

  /** Where the revenue of the new base year comes from. */
  public enum Source {
    /** The book has it. */
    KNOWN,
    /** It is what the plan expected, until the real figure is known. */
    ASSUMED,
    /** Nothing is known of it, and nothing assumed. */
    NONE
  }

  /**
   * What a customer counts with.
   *
   * @param customer who
   * @param before the revenue of the old base year
   * @param won what the projects that were won brought on top of it in the plan year that ends
   * @param after the revenue of the new base year; if it is assumed, {@code before} less the price
   *     erosion, and {@code won}
   * @param source where that comes from
   */
  public record CustomerBase(
      Customer customer, Money before, Money won, Money after, Source source) {}

  /** Keeps its own copies. */
  public NextYear {
    bases = List.copyOf(bases);
    dated = List.copyOf(dated);
  }

  /**
   * What the next plan year starts with.
   *
   * @param territory the customers and projects
   * @param before the plan year that ends, its base year, and the day on which the next one starts
   * @param missing what counts where the revenue is not known
   */
  public static NextYear of(Territory territory, PlanYears before, Missing missing) {
    int ended = before.planYear();
    PlanYears after = new PlanYears(ended + 1, ended, before.stages(), before.today());
    Map<CustomerId, Money> won = new HashMap<>();
    List<GrowthProject> dated = new ArrayList<>();
    for (GrowthProject project : territory.projects()) {
      if (project.isWon(before.stages())) {
        won.merge(project.customer(), project.valueOnTop(before), Money::plus);
        if (project.start() == null) {
          dated.add(project.startingAt(project.begins(before)));
        }
      }
    }
    List<CustomerBase> bases = new ArrayList<>();
    for (Customer customer : territory.customers()) {
      Money more = won.getOrDefault(customer.id(), Money.ZERO);
      bases.add(base(customer, before, more, missing));
    }
    return new NextYear(before, after, bases, dated);
  }

  private static CustomerBase base(Customer customer, PlanYears years, Money won, Missing missing) {
    Money before = customer.revenue().in(years.baseYear());
    Money erosion =
        before.isNegative() ? Money.ZERO : before.times(customer.standing().priceErosion());
    Money expected = before.minus(erosion).plus(won);
    if (customer.revenue().knows(years.planYear())) {
      Money known = customer.revenue().in(years.planYear());
      return new CustomerBase(customer, before, won, known, Source.KNOWN);
    }
    return missing == Missing.ASSUMED && !expected.isZero()
        ? new CustomerBase(customer, before, won, expected, Source.ASSUMED)
        : new CustomerBase(customer, before, won, Money.ZERO, Source.NONE);
  }

  /** The revenue of the old base year. */
  public Money baseBefore() {
    return bases.stream().map(CustomerBase::before).reduce(Money.ZERO, Money::plus);
  }

  /** The revenue of the new base year. */
  public Money baseAfter() {
    return bases.stream().map(CustomerBase::after).reduce(Money.ZERO, Money::plus);
  }

  /** The customers whose revenue is assumed, in the order of the territory. */
  public List<CustomerBase> assumed() {
    return bases.stream().filter(base -> base.source() == Source.ASSUMED).toList();
  }
}
