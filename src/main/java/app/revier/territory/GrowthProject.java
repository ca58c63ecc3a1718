package app.revier.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the rep wants to sell to one customer that it does not buy from us yet.
 *
 * @param id which project
 * @param customer at whom
 * @param name what it is called, not empty
 * @param kind where the growth comes from
 * @param measure the activity that is to bring it about; may be empty
 * @param stage the code of its stage, see {@link Stage}
 * @param yearlyValue what it is worth in twelve months, zero or more
 * @param start when the revenue is expected to begin; none means with the plan year
 * @param winProbabilityByHand the rep's own figure in place of the stage's
 * @param visits visits still needed, zero or more
 * @param minutes work still needed besides the visits, in minutes, zero or more
 * @param budget money still needed, zero or more
 * @param choice whether it is in the plan
 * @param sourceId the id it has in the system it was imported from, by which it is known again
 *     there; empty if it has none
 * @param next what is to be done next; none if nothing is
 * @param phases how far it is in those of the six phases of which something is known, in their
 *     order
 * @param closing how it ended; none while it is open, and if that is not known
 */
public record GrowthProject(
    ProjectId id,
    CustomerId customer,
    String name,
    Kind kind,
    String measure,
    String stage,
    Money yearlyValue,
    @Nullable LocalDate start,
    @Nullable Probability winProbabilityByHand,
    int visits,
    int minutes,
    Money budget,
    Choice choice,
    String sourceId,
    @Nullable DueStep next,
    List<PhaseState> phases,
    @Nullable Closing closing) {

  private static final int MONTHS = 12;

  /** The most visits a project can still need. */
  public static final int MOST_VISITS = 10_000;

  /** The most hours of work a project can still need. */
  public static final int MOST_HOURS = 100_000;

  /** Where the growth comes from. */
  public enum Kind {
    /** The same users buy more. */
    SAME_USERS,
    /** Another department begins to buy. */
    OTHER_DEPARTMENT,
    /** A product the customer does not have yet. */
    NEW_PRODUCT,
    /** A customer that does not buy from us yet. */
    NEW_CUSTOMER;

    /** What a project is unless something else is said. */
    public static Kind usualAt(Customer customer, int baseYear, int runningYear) {
      return customer.isExisting(baseYear, runningYear) ? SAME_USERS : NEW_CUSTOMER;
    }
  }

  /** Whether a project is in the plan. */
  public enum Choice {
    /** Not decided by the rep: in the plan unless a selection leaves it out. */
    OPEN,
    /** The rep wants it in. */
    IN,
    /** The rep wants it out. */
    OUT
  }

  /** Refuses an empty name or stage, negative figures and work for more than a life. */
  public GrowthProject {
    if (name.isBlank() || stage.isBlank()) {
      throw new IllegalArgumentException("project without a name or stage");
    }
    if (yearlyValue.isNegative() || budget.isNegative() || visits < 0 || minutes < 0) {
      throw new IllegalArgumentException("negative figure in project " + name);
    }
    if (visits > MOST_VISITS || minutes > 60 * MOST_HOURS) {
      throw new IllegalArgumentException(
          "project of " + visits + " visits and " + minutes + " min: " + name);
    }
    List<PhaseState> known = new ArrayList<>(phases);
    known.removeIf(PhaseState::isUnknown);
    known.sort(Comparator.comparing(PhaseState::phase));
    phases = List.copyOf(known);
    if (phases.stream().map(PhaseState::phase).distinct().count() < phases.size()) {
      throw new IllegalArgumentException("a phase twice in project " + name);
    }
  }

  /**
   * What comes on top of the base year in the plan year (method, section 6): so many twelfths of
   * the yearly value as there are months in which it runs in the plan year, less those in which it
   * ran in the base year, at least none. Only a project that is won ran in the base year, where the
   * revenue of that year has it already.
   */
  public Money valueOnTop(PlanYears years) {
    return yearlyValue.twelfths(monthsOnTop(years));
  }

  /** So many months of its revenue come on top of the base year, from 0 to 12. */
  public int monthsOnTop(PlanYears years) {
    LocalDate begins = begins(years);
    int months = monthsIn(years.planYear(), begins);
    int before = isWon(years.stages()) ? monthsIn(years.baseYear(), begins) : 0;
    return Math.max(0, months - before);
  }

  /** So many months of a year it runs if it begins on a day, 0 to 12. */
  public static int monthsIn(int year, LocalDate begins) {
    if (begins.getYear() < year) {
      return MONTHS;
    }
    return begins.getYear() > year ? 0 : MONTHS + 1 - begins.getMonthValue();
  }

  /**
   * The day from which its revenue counts: its start, or that of the plan year without one. What is
   * still open and should have begun before today begins with the next month; what was open in the
   * book until it was won did not run before.
   */
  public LocalDate begins(PlanYears years) {
    LocalDate stated = start == null ? LocalDate.of(years.planYear(), 1, 1) : start;
    if (isOpen(years.stages())) {
      return start != null && start.isBefore(years.today()) ? years.nextMonth() : stated;
    }
    return closing != null
            && !closing.stage().isEmpty()
            && isWon(years.stages())
            && closing.date().isAfter(stated)
        ? closing.date()
        : stated;
  }

  /** The stage of the project; none if it is not in the rep's list any more. */
  public @Nullable Stage stageIn(List<Stage> stages) {
    return stages.stream().filter(listed -> listed.code().equals(stage)).findFirst().orElse(null);
  }

  /** Whether the project is won. */
  public boolean isWon(List<Stage> stages) {
    Stage listed = stageIn(stages);
    return listed != null && listed.state() == Stage.State.WON;
  }

  /** Whether the project is still to be won. */
  public boolean isOpen(List<Stage> stages) {
    Stage listed = stageIn(stages);
    return listed != null && listed.state() == Stage.State.OPEN;
  }

  /**
   * The win probability in force (method, section 6): the rep's own figure, else that of the stage,
   * while the project is open. One that is won is certain; one that is closed, or in a stage that
   * is not in the list any more, is never won.
   */
  public Probability winProbability(List<Stage> stages) {
    Stage listed = stageIn(stages);
    if (listed == null) {
      return Probability.NEVER;
    }
    return switch (listed.state()) {
      case WON -> Probability.CERTAIN;
      case LOST, ON_HOLD -> Probability.NEVER;
      case OPEN -> winProbabilityByHand == null ? listed.probability() : winProbabilityByHand;
    };
  }

  /**
   * Whether it should have begun by now (method, section 6): it is open, the rep does not want it
   * out, and its start lies before today.
   */
  public boolean isLate(List<Stage> stages, LocalDate today) {
    return start != null && start.isBefore(today) && choice != Choice.OUT && isOpen(stages);
  }

  /** How far it is in a phase. */
  public PhaseState phase(SalesPhase phase) {
    return phases.stream()
        .filter(each -> each.phase() == phase)
        .findFirst()
        .orElseGet(() -> PhaseState.unknown(phase));
  }

  /** The project with another state of one phase. */
  public GrowthProject with(PhaseState state) {
    List<PhaseState> others = new ArrayList<>(phases);
    others.removeIf(each -> each.phase() == state.phase());
    others.add(state);
    return edit().phases(others).build();
  }

  /** Whether its next step was due before a day. */
  public boolean isOverdue(List<Stage> stages, LocalDate today) {
    return next != null && next.due() != null && next.due().isBefore(today) && isOpen(stages);
  }

  /** A builder that starts from this project. */
  public GrowthProjectBuilder edit() {
    return new GrowthProjectBuilder(this);
  }

  /** The project with another choice. */
  public GrowthProject withChoice(Choice other) {
    return edit().choice(other).build();
  }

  /** The project with another start. */
  public GrowthProject startingAt(LocalDate other) {
    return edit().start(other).build();
  }
}
