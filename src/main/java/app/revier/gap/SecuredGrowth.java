package app.revier.gap;

import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Growth that a contract secures and the plan does not count yet: the contract of a customer goes
 * beyond the revenue that is kept, and no won project covers it (method, section 6). It counts as
 * soon as it is a won project, see {@link #project}.
 *
 * @param customer who has signed
 * @param contracted what its contracts secure in the plan year
 * @param kept what is kept of its base-year revenue, zero if that is negative
 * @param won what won projects at the customer bring on top of the base year
 */
public record SecuredGrowth(Customer customer, Money contracted, Money kept, Money won) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /**
   * All such growth of a territory, in the order of its customers. Credit notes are no revenue that
   * a contract could go beyond: with a negative base year all of the contract is growth.
   *
   * @param territory the customers and projects
   * @param years between what the plan compares
   */
  public static List<SecuredGrowth> of(Territory territory, PlanYears years) {
    Map<CustomerId, Money> won = new HashMap<>();
    for (GrowthProject project : territory.projects()) {
      if (project.isWon(years.stages())) {
        won.merge(project.customer(), project.valueOnTop(years), Money::plus);
      }
    }
    List<SecuredGrowth> found = new ArrayList<>();
    for (Customer customer : territory.customers()) {
      Money contracted = customer.contractedIn(years.planYear());
      if (contracted.isPositive()) {
        Money base = customer.revenue().in(years.baseYear()).max(Money.ZERO);
        SecuredGrowth growth =
            new SecuredGrowth(
                customer,
                contracted,
                base.times(customer.standing().priceErosion().complement()),
                won.getOrDefault(customer.id(), Money.ZERO));
        if (growth.amount().isPositive()) {
          found.add(growth);
        }
      }
    }
    return List.copyOf(found);
  }

  /** What is missing in the plan: contracted − kept − won; above zero. */
  public Money amount() {
    return contracted.minus(kept).minus(won);
  }

  /**
   * The won project that counts this growth: its value in the plan year is exactly the {@link
   * #amount()}. It begins with the contract, or with the plan year if that runs already.
   *
   * @param id of the new project
   * @param name what it is called
   * @param stage the code of a stage that is won
   * @param kind where the growth comes from
   * @param planYear the year being planned
   */
  public GrowthProject project(
      ProjectId id, String name, String stage, GrowthProject.Kind kind, int planYear) {
    LocalDate start = start(planYear);
    // Rounded to the cent the year is off by half a cent at most, its twelfths by less.
    BigDecimal yearly =
        amount()
            .toDecimal()
            .multiply(MONTHS)
            .divide(BigDecimal.valueOf(13L - start.getMonthValue()), 2, RoundingMode.HALF_UP);
    return new GrowthProjectBuilder(id, customer.id(), name, stage)
        .kind(kind)
        .yearlyValue(Money.rounded(yearly))
        .start(start)
        .build();
  }

  /** The first day in the plan year on which one of the contracts runs. */
  private LocalDate start(int planYear) {
    LocalDate first = LocalDate.of(planYear, 1, 1);
    return customer.contracts().stream()
        .filter(contract -> contract.securedIn(planYear).isPositive())
        .map(contract -> begin(contract, first))
        .min(Comparator.naturalOrder())
        .orElse(first);
  }

  private static LocalDate begin(Contract contract, LocalDate first) {
    LocalDate from = contract.from();
    return from == null || from.isBefore(first) ? first : from;
  }

  /** Whether the customer is as a territory has it. */
  boolean isOf(Territory territory) {
    return customer.equals(territory.customer(customer.id()));
  }

  /** The same figures for the customer of another territory. */
  SecuredGrowth over(Territory territory) {
    Customer same = Objects.requireNonNull(territory.customer(customer.id()));
    return new SecuredGrowth(same, contracted, kept, won);
  }
}
