package app.revier.handover;

import app.revier.agenda.Absence;
import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Origin;
import app.revier.agenda.Published;
import app.revier.agenda.Review;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives what arrives the ids and codes of the book it comes to. */
public final class Renumbering {

  /** Gives ids that nothing has or had. */
  public interface Ids {
    /** An id for an entry of the kind of another. */
    long next(AgendaEntry like);
  }

  private final Map<CustomerId, CustomerId> customers;
  private final Map<ProjectId, ProjectId> projects;
  private final Map<AppointmentId, AppointmentId> appointments = new HashMap<>();
  private final Map<TaskId, TaskId> tasks = new HashMap<>();
  private final CodeWords words;
  private final Ids ids;

  /**
   * A renumbering.
   *
   * @param customers whose entries those of each customer become; who is missing does not come
   * @param projects what projects become
   */
  public Renumbering(
      Map<CustomerId, CustomerId> customers,
      Map<ProjectId, ProjectId> projects,
      Translation words,
      Ids ids) {
    this.customers = customers;
    this.projects = projects;
    this.words = words;
    this.ids = ids;
  }

  private Renumbering(
      CodeWords words,
      Map<CustomerId, CustomerId> customers,
      Map<ProjectId, ProjectId> projects,
      Ids ids) {
    this.customers = customers;
    this.projects = projects;
    this.words = words;
    this.ids = ids;
  }

  /** Gives entries other ids and leaves all else as it is. */
  static Renumbering same(List<AgendaEntry> entries, Ids ids) {
    Map<CustomerId, CustomerId> customers = new HashMap<>();
    Map<ProjectId, ProjectId> projects = new HashMap<>();
    for (AgendaEntry entry : entries) {
      CustomerId whose = customerOf(entry);
      if (whose != null) {
        customers.put(whose, whose);
      }
      ProjectId project =
          entry instanceof Activity one
              ? one.project()
              : entry instanceof StageChange change ? change.project() : null;
      if (project != null) {
        projects.put(project, project);
      }
    }
    return new Renumbering(CodeWords.SAME, customers, projects, ids);
  }

  /** Whose an entry is; none of the rep's own time. */
  public static @Nullable CustomerId customerOf(AgendaEntry entry) {
    return switch (entry) {
      case Absence _, Published _, Review _ -> null;
      case Appointment one -> one.customer();
      case Task one -> one.called();
      case Stop one -> one.contact();
      case Activity one -> one.customer();
      case CalledOff one -> one.customer();
      case SpecialRule one -> one.customer();
      case Inquiry one -> one.customer();
      case StageChange one -> one.customer();
    };
  }

  /** Remembers that an entry that arrives is one that is there already. */
  public void isThere(AgendaEntry arriving, AgendaEntryId own) {
    if (arriving instanceof Appointment one && own instanceof AppointmentId id) {
      appointments.put(one.id(), id);
    } else if (arriving instanceof Task one && own instanceof TaskId id) {
      tasks.put(one.id(), id);
    }
  }

  /** A customer under another id, which is the rep's own. */
  public Customer of(Customer customer, CustomerId id, String number) {
    return new Customer(
        id,
        number,
        customer.name(),
        customer.address(),
        customer.position(),
        customer.industry(),
        customer.parentGroup(),
        customer.reach(),
        customer.revenue(),
        customer.potential(),
        customer.standing(),
        customer.visiting(),
        customer.callJudgements(),
        words.of(customer.behaviour()),
        customer.contracts(),
        customer.contacts(),
        customer.competitors(),
        customer.notes(),
        customer.override(),
        customer.orders(),
        customer.former(),
        customer.apart().stream().map(customers::get).filter(Objects::nonNull).toList(),
        null);
  }

  /** A project under another id, at the customer that its own has become. */
  public GrowthProject of(GrowthProject project, ProjectId id) {
    Closing closing = project.closing();
    return new GrowthProject(
        id,
        Objects.requireNonNull(customers.get(project.customer())),
        project.name(),
        project.kind(),
        words.measure(project.measure()),
        words.stage(project.stage()),
        project.yearlyValue(),
        project.start(),
        project.winProbabilityByHand(),
        project.visits(),
        project.minutes(),
        project.budget(),
        project.choice(),
        project.sourceId(),
        project.next(),
        project.phases(),
        closing == null
            ? null
            : new Closing(
                closing.date(),
                closing.value(),
                closing.reason(),
                closing.stated(),
                words.stage(closing.stage()),
                closing.cell()));
  }

  /**
   * An entry of days with an id of its own, as that of the customer that its own has become.
   * Appointments and tasks are asked before the stops that point to them. None for what belongs to
   * nobody who comes, and to the sender's own time.
   */
  public Optional<AgendaEntry> of(AgendaEntry entry) {
    return Optional.ofNullable(
        switch (entry) {
          case Absence _, Published _, Review _ -> null;
          case Appointment one -> appointment(one);
          case Task one -> task(one);
          case Stop one -> stop(one);
          case Activity one -> activity(one);
          case CalledOff one -> calledOff(one);
          case SpecialRule one -> rule(one);
          case Inquiry one -> inquiry(one);
          case StageChange one -> stageChange(one);
        });
  }

  private @Nullable CustomerId known(@Nullable CustomerId customer) {
    return customer == null ? null : customers.get(customer);
  }

  private @Nullable Appointment appointment(Appointment one) {
    CustomerId customer = known(one.customer());
    if (customer == null) {
      return null;
    }
    AppointmentId id = new AppointmentId(ids.next(one));
    appointments.put(one.id(), id);
    // The sender's calendar is not the taker's: reading one must not take away what is agreed.
    Origin origin = one.origin() instanceof Origin.CalendarEvent ? null : one.origin();
    return new Appointment(
        id,
        customer,
        one.title(),
        one.from(),
        one.until(),
        one.begin(),
        one.minutes(),
        one.preparationMinutes(),
        origin);
  }

  private @Nullable Task task(Task one) {
    CustomerId called = known(one.called());
    if (called == null) {
      return null;
    }
    TaskId id = new TaskId(ids.next(one));
    tasks.put(one.id(), id);
    return new Task(
        id,
        one.title(),
        one.minutes(),
        one.blocksPerWeek(),
        one.earliest(),
        one.deadline(),
        one.done(),
        called);
  }

  private @Nullable Stop stop(Stop one) {
    CustomerId customer = known(one.customer());
    CustomerId called = known(one.called());
    if (customer == null && called == null) {
      return null;
    }
    return new Stop(
        new StopId(ids.next(one)),
        one.date(),
        one.kind(),
        customer,
        one.appointment() == null ? null : appointments.get(one.appointment()),
        one.task() == null ? null : tasks.get(one.task()),
        one.title(),
        one.begin(),
        one.end(),
        one.preparationMinutes(),
        one.confirmed(),
        called);
  }

  private @Nullable Activity activity(Activity one) {
    CustomerId customer = known(one.customer());
    ProjectId project = one.project() == null ? null : projects.get(one.project());
    if (customer == null) {
      return null;
    }
    Activity.Effects effects = one.effects();
    return new Activity(
        new ActivityId(ids.next(one)),
        customer,
        one.date(),
        one.kind(),
        one.result(),
        one.planned(),
        one.minutes(),
        one.drive(),
        one.note(),
        one.nextStep(),
        one.nextDate(),
        project,
        project == null ? "" : words.stage(one.stage()),
        new Activity.Effects(
            effects.lastVisit(),
            words.stage(effects.stage()),
            project != null && effects.counted(),
            effects.next()));
  }

  private @Nullable CalledOff calledOff(CalledOff one) {
    CustomerId customer = known(one.customer());
    return customer == null
        ? null
        : new CalledOff(new CalledOffId(ids.next(one)), customer, one.from(), one.until());
  }

  private @Nullable SpecialRule rule(SpecialRule one) {
    CustomerId customer = known(one.customer());
    SpecialRule.What what =
        customer == null
            ? null
            : switch (one.what()) {
              case SpecialRule.AnyHours _ -> new SpecialRule.AnyHours(customer);
              case SpecialRule.NoCall _ -> new SpecialRule.NoCall(customer);
              // Where the sender was held up says nothing of the customer.
              case SpecialRule.Stuck _,
                  SpecialRule.EndsLater _,
                  SpecialRule.ShorterBuffer _,
                  SpecialRule.SmallerReserve _,
                  SpecialRule.FieldDay _ ->
                  null;
            };
    return what == null
        ? null
        : new SpecialRule(new SpecialRuleId(ids.next(one)), one.from(), one.until(), what);
  }

  private @Nullable Inquiry inquiry(Inquiry one) {
    CustomerId customer = known(one.customer());
    return customer == null
        ? null
        : new Inquiry(
            new InquiryId(ids.next(one)),
            customer,
            one.date(),
            one.begin(),
            one.state(),
            one.until());
  }

  private @Nullable StageChange stageChange(StageChange one) {
    CustomerId customer = known(one.customer());
    ProjectId project = projects.get(one.project());
    return customer == null || project == null
        ? null
        : new StageChange(
            new StageChangeId(ids.next(one)),
            customer,
            project,
            one.date(),
            words.stage(one.from()),
            words.stage(one.to()));
  }
}
