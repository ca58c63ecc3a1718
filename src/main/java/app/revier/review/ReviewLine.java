package app.revier.review;

import app.revier.agenda.Activity;
import app.revier.gap.CustomerForecast;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a review asks the rep to settle, at one customer. */
public sealed interface ReviewLine {

  /** At whom. */
  Customer customer();

  /**
   * A customer is in another field of the matrix than at the last review.
   *
   * @param customer who
   * @param from the field then; none if its potential was missing
   * @param to the field now; none if its potential is missing
   */
  record Moved(Customer customer, @Nullable Cell from, @Nullable Cell to) implements ReviewLine {}

  /**
   * A next step is overdue: that of a project, or one that a report named.
   *
   * @param customer at whom
   * @param what is to be done
   * @param due the day that has passed
   * @param project whose step it is; none for that of a report
   * @param report which named it; none for the step of a project
   */
  record OverdueStep(
      Customer customer,
      String what,
      LocalDate due,
      @Nullable GrowthProject project,
      @Nullable Activity report)
      implements ReviewLine {}

  /**
   * A visit is overdue and none is planned.
   *
   * @param customer who
   * @param cell the field; none if the potential is missing
   * @param last the latest visit; none if there was none
   * @param intervalDays the days wanted between two visits
   * @param days how many days it is overdue, from 1; none if there was no visit
   */
  record OverdueVisit(
      Customer customer,
      @Nullable Cell cell,
      @Nullable LocalDate last,
      int intervalDays,
      @Nullable Integer days)
      implements ReviewLine {}

  /**
   * Nobody has touched a customer: no contact, no note, no change of a project.
   *
   * @param customer who
   * @param since the day it was touched last; none if it never was
   */
  record Neglected(Customer customer, @Nullable LocalDate since) implements ReviewLine {}

  /** What of a customer the rep does not know for sure. */
  enum Guess {
    /** Its revenue of the base year is assumed: the year started before the figure was known. */
    REVENUE_ASSUMED,
    /** What it spends with everyone is not known. */
    POTENTIAL_MISSING,
    /** What it spends with everyone is an estimate. */
    POTENTIAL_ESTIMATED,
    /** How loyal it is is not known. */
    LOYALTY_UNKNOWN
  }

  /**
   * Figures of a customer are guessed.
   *
   * @param customer whose
   * @param guesses which, at least one
   * @param stake the revenue of the base year or the whitespace, whichever is more
   */
  record Guessed(Customer customer, Set<Guess> guesses, Money stake) implements ReviewLine {

    /** Keeps its own copy, in the order in which they are told. */
    public Guessed {
      guesses = java.util.Collections.unmodifiableSet(EnumSet.copyOf(guesses));
    }
  }

  /**
   * Revenue is at risk.
   *
   * @param forecast with something at risk, and why
   */
  record AtRisk(CustomerForecast forecast) implements ReviewLine {

    @Override
    public Customer customer() {
      return forecast.customer();
    }
  }

  /**
   * A project should have begun, or nobody knows what comes next.
   *
   * @param customer at whom
   * @param project which is open
   * @param late whether its start has passed
   */
  record Waiting(Customer customer, GrowthProject project, boolean late) implements ReviewLine {

    /** Whether nothing is to be done next. */
    public boolean isWithoutStep() {
      return project.next() == null;
    }
  }
}
