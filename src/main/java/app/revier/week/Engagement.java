package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be put into the days, with all rules resolved to spans of time.
 *
 * @param kind what it is
 * @param customer at whom; none for what needs no journey
 * @param appointment the appointment it is, if it is one
 * @param task the task it is, if it is one
 * @param title what it is about; empty for a plain visit
 * @param place where it is; none for what is done on the spot
 * @param minutes how long it takes
 * @param preparation minutes of quiet preparation directly before it
 * @param within on which days and in which spans it may be; it begins and ends in one of them
 * @param claim how firmly it must be planned
 * @param points what it is worth for the search, on top of its claim
 * @param group at most one engagement of a group is planned; -1 for no group
 * @param confirmed whether it was confirmed before
 * @param value why it is worth it; none for all but visits
 * @param called to whom it is a call, if it is one
 */
record Engagement(
    Stop.Kind kind,
    @Nullable Customer customer,
    @Nullable Appointment appointment,
    @Nullable Task task,
    String title,
    @Nullable Position place,
    int minutes,
    int preparation,
    Map<LocalDate, List<Hours>> within,
    Claim claim,
    double points,
    int group,
    boolean confirmed,
    @Nullable VisitValue value,
    @Nullable Customer called) {

  /** What is no call. */
  Engagement(
      Stop.Kind kind,
      @Nullable Customer customer,
      @Nullable Appointment appointment,
      @Nullable Task task,
      String title,
      @Nullable Position place,
      int minutes,
      int preparation,
      Map<LocalDate, List<Hours>> within,
      Claim claim,
      double points,
      int group,
      boolean confirmed,
      @Nullable VisitValue value) {
    this(
        kind,
        customer,
        appointment,
        task,
        title,
        place,
        minutes,
        preparation,
        within,
        claim,
        points,
        group,
        confirmed,
        value,
        null);
  }

  /**
   * So many times the points of what is asked for count against the road: the least visit that is
   * due, 60 points, is then worth eight hours on it.
   */
  private static final int ANY_WAY = 4;

  /** Belongs to no group. */
  static final int ALONE = -1;

  /**
   * How firmly something must be planned; what claims more is never given up for what claims less.
   */
  enum Claim {
    /** Weighed against all others by its points. */
    WEIGHED(0),
    /** A block of a long project. */
    WORK(10_000_000_000L),
    /** What has its last possible day in this week. */
    NOW(500_000_000_000L),
    /** A stop of a plan that is kept, at its time. */
    KEPT(25_000_000_000_000L),
    /** A break at any time. */
    BREAK(30_000_000_000_000L),
    /** A break within its hours. */
    BREAK_IN_TIME(45_000_000_000_000L),
    /** What is agreed. */
    AGREED(500_000_000_000_000L);

    private final long profit;

    Claim(long profit) {
      this.profit = profit;
    }

    /** Whether it is a break, at whatever time. */
    boolean isBreak() {
      return this == BREAK || this == BREAK_IN_TIME;
    }

    /** What it adds to the profit, in thousandths of a point. */
    long profit() {
      return profit;
    }
  }

  /** Copies the spans. */
  Engagement {
    within = Map.copyOf(within);
  }

  /** The same as one of a group. */
  Engagement in(int newGroup) {
    return with(within, points, newGroup);
  }

  /** The same at the time it had before, worth more by the price of moving it. */
  Engagement staying(Map<LocalDate, List<Hours>> where, double more) {
    return with(where, points + more, group);
  }

  /** The same, worth more. */
  Engagement worth(double more) {
    return with(within, points + more, group);
  }

  private Engagement with(Map<LocalDate, List<Hours>> where, double newPoints, int newGroup) {
    return new Engagement(
        kind,
        customer,
        appointment,
        task,
        title,
        place,
        minutes,
        preparation,
        where,
        claim,
        newPoints,
        newGroup,
        confirmed,
        value,
        called);
  }

  /** The same with another length and other spans. */
  Engagement lasting(int newMinutes, Map<LocalDate, List<Hours>> where) {
    return new Engagement(
        kind,
        customer,
        appointment,
        task,
        title,
        place,
        newMinutes,
        preparation,
        where,
        claim,
        points,
        group,
        confirmed,
        value,
        called);
  }

  /** The first day on which it may be. */
  LocalDate from() {
    return Collections.min(within.keySet());
  }

  /** What it is called; empty for a break. */
  String name() {
    if (customer == null || title.isEmpty()) {
      return customer == null ? title : customer.name();
    }
    return customer.name() + ": " + title;
  }

  /** Whether there is no choice of its time. */
  boolean standsAtItsTime() {
    return within.values().stream().mapToInt(List::size).sum() == 1
        && within.values().stream().flatMap(List::stream).allMatch(one -> one.minutes() == minutes);
  }

  /** Whether it is a visit that the plan may choose or leave: neither agreed nor kept. */
  boolean isChoice() {
    return claim == Claim.WEIGHED && value != null;
  }

  /** Whether buffers are kept around it: it is with other people. */
  boolean isMeeting() {
    return place != null;
  }

  /** Whether it is a visit to someone who has waited too long on a day, or was never visited. */
  boolean waitsOn(LocalDate day) {
    return value != null
        && value.parts().stream()
            .anyMatch(
                part ->
                    part instanceof VisitValue.OfDue due
                        && (due.lastVisit() == null || due.dueOn().isBefore(day)));
  }

  /** Whether it is a visit that nobody asks for, now or later. */
  boolean isUnasked() {
    return value != null
        && value.parts().stream()
            .anyMatch(part -> part instanceof VisitValue.OfOccasion of && of.dueOn() == null);
  }

  /**
   * The profit for the search, in thousandths of a point. What is asked for is weighed against the
   * road so heavily that no way of a day is too long for it; against each other visits stay what
   * they are worth.
   */
  long profit() {
    boolean wanted = value == null || !value.isOccasion();
    return claim.profit() + Math.round(points * 1000) * (wanted ? ANY_WAY : 1);
  }
}
