package app.revier.review;

import app.revier.agenda.Review;
import app.revier.gap.CustomerForecast;
import app.revier.review.ReviewLine.AtRisk;
import app.revier.review.ReviewLine.Guess;
import app.revier.review.ReviewLine.Guessed;
import app.revier.review.ReviewLine.Moved;
import app.revier.review.ReviewLine.Neglected;
import app.revier.review.ReviewLine.OverdueStep;
import app.revier.review.ReviewLine.OverdueVisit;
import app.revier.review.ReviewLine.Waiting;
import app.revier.segment.Classification;
import app.revier.segment.Loyalty;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.SizeClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a review goes through (method, section 10), each list with the most important first.
 *
 * @param before the review it is compared with; none if there was none
 * @param moved customers that were in another field then
 * @param overdueSteps next steps whose day has passed, the longest ago first
 * @param overdueVisits visits that are overdue and not planned, large customers first, of equal
 *     size by how many intervals, those last who were never visited
 * @param neglected customers whom nobody has touched for the set time, or for their interval if
 *     that is longer; those with the most revenue first, and of equal ones the longest ago
 * @param guessed figures that are not known for sure, those with the most at stake first
 * @param atRisk revenue at risk, the most first
 * @param projects open projects that are late or without a next step, the most valuable first
 */
public record ReviewLists(
    @Nullable Review before,
    List<Moved> moved,
    List<OverdueStep> overdueSteps,
    List<OverdueVisit> overdueVisits,
    List<Neglected> neglected,
    List<Guessed> guessed,
    List<AtRisk> atRisk,
    List<Waiting> projects) {

  /** Keeps its own copies. */
  public ReviewLists {
    moved = List.copyOf(moved);
    overdueSteps = List.copyOf(overdueSteps);
    overdueVisits = List.copyOf(overdueVisits);
    neglected = List.copyOf(neglected);
    guessed = List.copyOf(guessed);
    atRisk = List.copyOf(atRisk);
    projects = List.copyOf(projects);
  }

  /** The lists of today. */
  public static ReviewLists of(ReviewBasis basis) {
    Touches touches = new Touches(basis.territory(), basis.agenda(), basis.today());
    return new ReviewLists(
        basis.before(),
        moved(basis),
        OpenSteps.overdue(basis, touches),
        visits(basis, touches),
        neglected(basis, touches),
        guessed(basis),
        basis.forecasts().stream()
            .filter(forecast -> forecast.atRisk().isPositive())
            .sorted(Comparator.comparing(CustomerForecast::atRisk).reversed())
            .map(AtRisk::new)
            .toList(),
        projects(basis));
  }

  /** The lines of a section. */
  public List<? extends ReviewLine> lines(ReviewSection section) {
    return switch (section) {
      case MOVED -> moved;
      case STEPS -> overdueSteps;
      case VISITS -> overdueVisits;
      case NEGLECTED -> neglected;
      case GUESSED -> guessed;
      case RISK -> atRisk;
      case PROJECTS -> projects;
    };
  }

  private static List<Moved> moved(ReviewBasis basis) {
    Review before = basis.before();
    if (before == null) {
      return List.of();
    }
    Map<CustomerId, String> then = before.classes().byCustomer();
    List<Moved> moved = new ArrayList<>();
    for (Classification one : basis.classes().classifications()) {
      String code = then.get(one.customer().id());
      if (code != null && MatrixThen.cell(code) != one.cell()) {
        moved.add(new Moved(one.customer(), MatrixThen.cell(code), one.cell()));
      }
    }
    moved.sort(Comparator.comparing((Moved one) -> revenue(one.customer(), basis)).reversed());
    return moved;
  }

  private static Money revenue(Customer customer, ReviewBasis basis) {
    return customer.revenue().in(basis.classes().baseYear());
  }

  private static List<OverdueVisit> visits(ReviewBasis basis, Touches touches) {
    List<OverdueVisit> overdue = new ArrayList<>();
    for (Classification one : basis.classes().classifications()) {
      CustomerId id = one.customer().id();
      Integer interval = basis.frequencies().intervalOf(one);
      if (interval == null || touches.isVisitPlanned(id) || touches.isCalledOff(id)) {
        continue;
      }
      LocalDate last = touches.lastVisit(id);
      if (last == null) {
        overdue.add(new OverdueVisit(one.customer(), one.cell(), null, interval, null));
      } else {
        long days = ChronoUnit.DAYS.between(last, basis.today()) - interval;
        if (days > 0) {
          overdue.add(new OverdueVisit(one.customer(), one.cell(), last, interval, (int) days));
        }
      }
    }
    overdue.sort(
        Comparator.comparing((OverdueVisit visit) -> size(visit, basis))
            .thenComparing(ReviewLists::intervals, Comparator.<Double>reverseOrder())
            .thenComparing(
                visit -> revenue(visit.customer(), basis), Comparator.<Money>reverseOrder()));
    return overdue;
  }

  private static SizeClass size(OverdueVisit visit, ReviewBasis basis) {
    return basis.classes().of(visit.customer().id()).size();
  }

  private static double intervals(OverdueVisit visit) {
    Integer days = visit.days();
    return days == null ? 0 : days / (double) visit.intervalDays();
  }

  private static List<Neglected> neglected(ReviewBasis basis, Touches touches) {
    List<Neglected> found = new ArrayList<>();
    for (Classification one : basis.classes().classifications()) {
      CustomerId id = one.customer().id();
      Integer interval = basis.frequencies().intervalOf(one);
      int most = Math.max(basis.untouchedDays(), interval == null ? 0 : interval);
      LocalDate last = touches.last(id);
      boolean over = last == null || ChronoUnit.DAYS.between(last, basis.today()) > most;
      if (over && !touches.isPlanned(id) && !touches.isCalledOff(id)) {
        found.add(new Neglected(one.customer(), last));
      }
    }
    found.sort(
        Comparator.comparing((Neglected one) -> revenue(one.customer(), basis))
            .reversed()
            .thenComparing(
                Neglected::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
    return found;
  }

  private static List<Guessed> guessed(ReviewBasis basis) {
    List<Guessed> found = new ArrayList<>();
    for (Classification one : basis.classes().classifications()) {
      Set<Guess> guesses = EnumSet.noneOf(Guess.class);
      if (basis.assumed().contains(one.customer().id())) {
        guesses.add(Guess.REVENUE_ASSUMED);
      }
      Potential potential = one.customer().potential();
      if (potential == null) {
        guesses.add(Guess.POTENTIAL_MISSING);
      } else if (potential.source() == Potential.Source.ESTIMATED) {
        guesses.add(Guess.POTENTIAL_ESTIMATED);
      }
      if (one.existing() && Loyalty.of(one.customer()) == null) {
        guesses.add(Guess.LOYALTY_UNKNOWN);
      }
      if (!guesses.isEmpty()) {
        Money whitespace = one.whitespace() == null ? Money.ZERO : one.whitespace();
        found.add(new Guessed(one.customer(), guesses, one.revenue().max(whitespace)));
      }
    }
    found.sort(Comparator.comparing(Guessed::stake).reversed());
    return found;
  }

  private static List<Waiting> projects(ReviewBasis basis) {
    List<Waiting> found = new ArrayList<>();
    for (GrowthProject project : basis.territory().projects()) {
      Customer customer = basis.territory().customer(project.customer());
      if (customer == null || project.choice() == Choice.OUT || !project.isOpen(basis.stages())) {
        continue;
      }
      boolean late = project.isLate(basis.stages(), basis.today());
      if (late || project.next() == null) {
        found.add(new Waiting(customer, project, late));
      }
    }
    found.sort(Comparator.comparing((Waiting one) -> one.project().yearlyValue()).reversed());
    return found;
  }
}
