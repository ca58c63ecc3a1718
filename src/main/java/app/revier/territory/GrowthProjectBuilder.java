package app.revier.territory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a growth project part by part. Parts that are not set stay as they were, or empty. */
public final class GrowthProjectBuilder {

  private ProjectId id;
  private CustomerId customer;
  private String name;
  private GrowthProject.Kind kind = GrowthProject.Kind.SAME_USERS;
  private String measure = "";
  private String stage;
  private Money yearlyValue = Money.ZERO;
  private @Nullable LocalDate start;
  private @Nullable Probability winProbabilityByHand;
  private int visits;
  private int minutes;
  private Money budget = Money.ZERO;
  private GrowthProject.Choice choice = GrowthProject.Choice.OPEN;
  private String sourceId = "";
  private @Nullable DueStep next;
  private List<PhaseState> phases = List.of();
  private @Nullable Closing closing;

  /** Starts from a project of which nothing else is known: same users, nothing needed. */
  public GrowthProjectBuilder(ProjectId id, CustomerId customer, String name, String stage) {
    this.id = id;
    this.customer = customer;
    this.name = name;
    this.stage = stage;
  }

  GrowthProjectBuilder(GrowthProject before) {
    this(before.id(), before.customer(), before.name(), before.stage());
    kind = before.kind();
    measure = before.measure();
    yearlyValue = before.yearlyValue();
    start = before.start();
    winProbabilityByHand = before.winProbabilityByHand();
    visits = before.visits();
    minutes = before.minutes();
    budget = before.budget();
    choice = before.choice();
    sourceId = before.sourceId();
    next = before.next();
    phases = before.phases();
    closing = before.closing();
  }

  /** Sets which project it is. */
  public GrowthProjectBuilder id(ProjectId id) {
    this.id = id;
    return this;
  }

  /** Sets at whom it is. */
  public GrowthProjectBuilder customer(CustomerId customer) {
    this.customer = customer;
    return this;
  }

  /** Sets what it is called. */
  public GrowthProjectBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** Sets where the growth comes from. */
  public GrowthProjectBuilder kind(GrowthProject.Kind kind) {
    this.kind = kind;
    return this;
  }

  /** Sets the activity that is to bring it about. */
  public GrowthProjectBuilder measure(String measure) {
    this.measure = measure;
    return this;
  }

  /** Sets the code of its stage. */
  public GrowthProjectBuilder stage(String stage) {
    this.stage = stage;
    return this;
  }

  /** Sets what it is worth in twelve months. */
  public GrowthProjectBuilder yearlyValue(Money yearlyValue) {
    this.yearlyValue = yearlyValue;
    return this;
  }

  /** Sets when the revenue is expected to begin; none means with the plan year. */
  public GrowthProjectBuilder start(@Nullable LocalDate start) {
    this.start = start;
    return this;
  }

  /** Sets the rep's own figure in place of the stage's; none means the stage's. */
  public GrowthProjectBuilder winProbabilityByHand(@Nullable Probability winProbabilityByHand) {
    this.winProbabilityByHand = winProbabilityByHand;
    return this;
  }

  /** Sets the visits still needed. */
  public GrowthProjectBuilder visits(int visits) {
    this.visits = visits;
    return this;
  }

  /** Sets the work still needed besides the visits, in minutes. */
  public GrowthProjectBuilder minutes(int minutes) {
    this.minutes = minutes;
    return this;
  }

  /** Sets the money still needed. */
  public GrowthProjectBuilder budget(Money budget) {
    this.budget = budget;
    return this;
  }

  /** Sets whether it is in the plan. */
  public GrowthProjectBuilder choice(GrowthProject.Choice choice) {
    this.choice = choice;
    return this;
  }

  /** Sets the id it has in the system it was imported from. */
  public GrowthProjectBuilder sourceId(String sourceId) {
    this.sourceId = sourceId;
    return this;
  }

  /** Sets what is to be done next; none if nothing is. */
  public GrowthProjectBuilder next(@Nullable DueStep next) {
    this.next = next;
    return this;
  }

  /** Sets how far it is in the phases of which something is known. */
  public GrowthProjectBuilder phases(List<PhaseState> phases) {
    this.phases = phases;
    return this;
  }

  /** Sets how it ended; none while it is open. */
  public GrowthProjectBuilder closing(@Nullable Closing closing) {
    this.closing = closing;
    return this;
  }

  /**
   * The project.
   *
   * @throws IllegalArgumentException for an empty name or stage and for negative figures
   */
  public GrowthProject build() {
    return new GrowthProject(
        id,
        customer,
        name,
        kind,
        measure,
        stage,
        yearlyValue,
        start,
        winProbabilityByHand,
        visits,
        minutes,
        budget,
        choice,
        sourceId,
        next,
        phases,
        closing);
  }
}
