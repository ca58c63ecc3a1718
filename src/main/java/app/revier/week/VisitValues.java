package app.revier.week;

import app.revier.segment.Cell;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SizeClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What visits are worth (method, section 9): the customer's class, how due the visit is, the next
 * step of a project, and revenue at risk, each with its weight.
 *
 * <p>Class: A 100, B 60, C 30 points, times 1.2 for Grow and 1.1 for Win. Due: nothing below 70 %
 * of the rhythm, from there rising in a straight line to the points of the class when it is over,
 * and by as much again for each further one, up to twice. Project: what it is expected to bring for
 * a visit, 100 points for a tenth of the revenue of an A customer, at most 100; and 50 points if
 * its next step is due in the week, 100 if it was due before. Risk: the expected loss, 100 points
 * for a fifth of that revenue, at most 100.
 *
 * <p>A visit that can wait brings the next one forward as well: it is worth the way it saves, the
 * part of the rhythm that is over of the usual way, less the other part of the time it takes. Where
 * nobody asks for visits one is worth a third of the class.
 */
final class VisitValues {

  /** Minutes on the road for a visit as they are on most tours. */
  private static final double USUAL_WAY = 25;

  private static final int WEEK = 7;
  private static final double LEAST_DUE = 0.7;
  private static final double MOST_DUE = 2;
  private static final double MOST_POINTS = 100;
  private static final double PROJECT_SHARE = 0.1;
  private static final double RISK_SHARE = 0.2;

  private final WeekRules rules;

  VisitValues(WeekRules rules) {
    this.rules = rules;
  }

  /**
   * The value of visiting a customer in a week.
   *
   * @param facts who
   * @param rhythm how often, and when last
   * @param projectVisitsLeft the visits that projects there still need, zero or more
   * @param last the last day of the week: what counts is how due the visit would be by then
   */
  VisitValue of(CustomerFacts facts, Rhythm rhythm, int projectVisitsLeft, LocalDate last) {
    return rhythm.isRipeBy(last)
        ? asked(facts, rhythm, projectVisitsLeft, last)
        : occasion(facts, rhythm, last);
  }

  /** The same for a visit that comes before it is due, so that later weeks are not too full. */
  VisitValue ahead(CustomerFacts facts, Rhythm rhythm, int projectVisitsLeft, LocalDate last) {
    List<VisitValue.Part> parts =
        new ArrayList<>(asked(facts, rhythm, projectVisitsLeft, last).parts());
    parts.add(new VisitValue.OfFullerWeek());
    return new VisitValue(parts);
  }

  /**
   * The value of a visit that stands on a day, whether it is kept or confirmed: what it was when
   * the visit was chosen.
   *
   * @param done what the days before hold
   * @param last the last working day of its week
   */
  VisitValue standing(CustomerFacts facts, Progressing done, LocalDate day, LocalDate last) {
    CustomerId customer = facts.customer().id();
    int left = done.projectVisitsLeftBefore(customer, day);
    LocalDate before = done.lastVisitBefore(customer, day);
    LocalDate known = done.lastVisit(customer);
    if (before == null && known != null && !known.isBefore(day)) {
      // When the one before was is not known any more.
      return asked(facts, new Rhythm(null, null), left, last);
    }
    Rhythm rhythm = Rhythm.of(facts, before, left);
    boolean early = day.isBefore(rhythm.allowedFrom(day));
    return early ? occasion(facts, rhythm, last) : of(facts, rhythm, left, last);
  }

  private VisitValue asked(
      CustomerFacts facts, Rhythm rhythm, int projectVisitsLeft, LocalDate last) {
    ValueWeights weights = rules.weights();
    double ofClass = classPoints(facts.size(), facts.cell());
    List<VisitValue.Part> parts = new ArrayList<>();
    parts.add(new VisitValue.OfClass(facts.size(), facts.cell(), weights.size() * ofClass));
    Integer days = rhythm.days();
    if (days != null) {
      LocalDate before = rhythm.last();
      LocalDate dueOn = before == null ? last : before.plusDays(days);
      parts.add(
          new VisitValue.OfDue(
              before,
              days,
              dueOn,
              (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, last)),
              weights.due() * ofClass * dueness(before, days, last)));
    }
    CustomerFacts.ProjectStep step = facts.step();
    if (step != null && projectVisitsLeft > 0) {
      double points = share(step.expectedPerVisit(), PROJECT_SHARE) * MOST_POINTS;
      parts.add(
          new VisitValue.OfProject(
              step.name(), step.expectedPerVisit(), weights.project() * points));
      LocalDate due = step.due();
      if (due != null && !due.isAfter(last)) {
        double ofStep = due.isBefore(last.minusDays(WEEK - 1)) ? MOST_POINTS : MOST_POINTS / 2;
        parts.add(new VisitValue.OfStep(due, weights.project() * ofStep));
      }
    }
    if (facts.atRisk().isPositive()) {
      double points = share(facts.atRisk(), RISK_SHARE) * MOST_POINTS;
      parts.add(new VisitValue.OfRisk(facts.atRisk(), weights.risk() * points));
    }
    return new VisitValue(parts);
  }

  /** The value of a visit that can wait, or that nobody asks for. */
  private VisitValue occasion(CustomerFacts facts, Rhythm rhythm, LocalDate last) {
    Integer days = rhythm.days();
    LocalDate before = rhythm.last();
    if (days == null || before == null) {
      double points = rules.weights().size() * classPoints(facts.size(), facts.cell()) / 3;
      return new VisitValue(List.of(new VisitValue.OfOccasion(null, points)));
    }
    double over = Math.min(1, ChronoUnit.DAYS.between(before, last) / (double) days);
    Integer own = facts.customer().visiting().minutes();
    int minutes = (own == null ? rules.visitMinutes() : own) + rules.bufferMinutes();
    double saved = over * USUAL_WAY - (1 - over) * minutes;
    double points = rules.weights().drive() * Math.max(0, saved);
    return new VisitValue(List.of(new VisitValue.OfOccasion(before.plusDays(days), points)));
  }

  /** An amount as a share of a part of an A customer's revenue, at most 1. */
  private double share(Money amount, double part) {
    double whole = rules.largeRevenue().cents() * part;
    return whole <= 0 ? 1 : Math.clamp(amount.cents() / whole, 0, 1);
  }

  private static double classPoints(SizeClass size, @Nullable Cell cell) {
    double bySize =
        switch (size) {
          case A -> 100;
          case B -> 60;
          case C -> 30;
        };
    if (cell == null) {
      return bySize;
    }
    return switch (cell.strategy()) {
      case MAINTAIN -> bySize;
      case GROW -> bySize * 1.2;
      case WIN -> bySize * 1.1;
    };
  }

  /** A customer that was never visited is due, not overdue. */
  private static double dueness(@Nullable LocalDate lastVisit, int interval, LocalDate day) {
    if (lastVisit == null) {
      return 1;
    }
    double ratio = ChronoUnit.DAYS.between(lastVisit, day) / (double) interval;
    if (ratio >= 1) {
      return Math.min(ratio, MOST_DUE);
    }
    return Math.max(0, (ratio - LEAST_DUE) / (1 - LEAST_DUE));
  }
}
