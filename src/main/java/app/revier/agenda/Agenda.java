package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rep's own time, as far as it is known. Does not change.
 *
 * @param absences days not in the field, in the order of their ids
 * @param appointments what is agreed, in the order of their ids
 * @param tasks work besides the visits, in the order of their ids
 * @param stops what days are planned to hold, in the order of their ids
 * @param activities what came of contacts, in the order of their ids
 * @param calledOff the days for which visits are called off, in the order of their ids
 * @param special what holds on some days only, in the order of their ids
 * @param inquiries how far visits are arranged with customers, in the order of their ids
 * @param published what calendars were given, in the order of their ids
 * @param stageChanges the stages that projects went through, in the order of their ids
 * @param reviews the reviews that were finished, in the order of their ids
 */
public record Agenda(
    List<Absence> absences,
    List<Appointment> appointments,
    List<Task> tasks,
    List<Stop> stops,
    List<Activity> activities,
    List<CalledOff> calledOff,
    List<SpecialRule> special,
    List<Inquiry> inquiries,
    List<Published> published,
    List<StageChange> stageChanges,
    List<Review> reviews) {

  /** Nothing is known. */
  public static final Agenda EMPTY = new Agenda(List.of(), List.of(), List.of(), List.of());

  /** Orders stops by day and time. */
  public static final Comparator<Stop> BY_TIME =
      Comparator.comparing(Stop::date).thenComparing(Stop::begin).thenComparing(Stop::id);

  /** Keeps its own copies. */
  public Agenda {
    absences = List.copyOf(absences);
    appointments = List.copyOf(appointments);
    tasks = List.copyOf(tasks);
    stops = List.copyOf(stops);
    activities = List.copyOf(activities);
    calledOff = List.copyOf(calledOff);
    special = List.copyOf(special);
    inquiries = List.copyOf(inquiries);
    published = List.copyOf(published);
    stageChanges = List.copyOf(stageChanges);
    reviews = List.copyOf(reviews);
  }

  /** Nothing has been reported or called off yet. */
  public Agenda(
      List<Absence> absences, List<Appointment> appointments, List<Task> tasks, List<Stop> stops) {
    this(
        absences,
        appointments,
        tasks,
        stops,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** All entries, the appointments and tasks before the stops that point to them. */
  public Stream<AgendaEntry> entries() {
    return Stream.of(
            absences,
            appointments,
            tasks,
            stops,
            activities,
            calledOff,
            special,
            inquiries,
            published,
            stageChanges,
            reviews)
        .flatMap(List::stream);
  }

  /** The absence with this id, if there is one. */
  public @Nullable Absence absence(AbsenceId id) {
    return find(absences, id);
  }

  /** The appointment with this id, if there is one. */
  public @Nullable Appointment appointment(AppointmentId id) {
    return find(appointments, id);
  }

  /** The task with this id, if there is one. */
  public @Nullable Task task(TaskId id) {
    return find(tasks, id);
  }

  /** The stop with this id, if there is one. */
  public @Nullable Stop stop(StopId id) {
    return find(stops, id);
  }

  private static <T extends AgendaEntry> @Nullable T find(List<T> entries, AgendaEntryId id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).findFirst().orElse(null);
  }

  /** The absences that a day belongs to. */
  public List<Absence> absencesOn(LocalDate day) {
    return absences.stream().filter(absence -> absence.covers(day)).toList();
  }

  /** The appointments that may be on one of some days, both ends included. */
  public List<Appointment> appointmentsWithin(LocalDate first, LocalDate last) {
    return appointments.stream()
        .filter(
            appointment ->
                !appointment.from().isAfter(last) && !appointment.until().isBefore(first))
        .toList();
  }

  /** The appointments at a customer. */
  public List<Appointment> appointmentsOf(CustomerId customer) {
    return appointments.stream()
        .filter(appointment -> customer.equals(appointment.customer()))
        .toList();
  }

  /** All appointments at customers, for whoever asks for those of many. */
  public Map<CustomerId, List<Appointment>> appointmentsByCustomer() {
    Map<CustomerId, List<Appointment>> all = new HashMap<>();
    for (Appointment appointment : appointments) {
      CustomerId customer = appointment.customer();
      if (customer != null) {
        all.computeIfAbsent(customer, id -> new ArrayList<>()).add(appointment);
      }
    }
    return all;
  }

  /** The tasks that are not done. */
  public List<Task> openTasks() {
    return tasks.stream().filter(task -> !task.done()).toList();
  }

  /** The stops of a day in the order in which they begin. */
  public List<Stop> stopsOn(LocalDate day) {
    return stops.stream()
        .filter(stop -> stop.date().equals(day))
        .sorted(Comparator.comparing(Stop::begin).thenComparing(Stop::id))
        .toList();
  }

  /** The stops that belong to a customer. */
  public List<Stop> stopsOf(CustomerId customer) {
    return stops.stream().filter(stop -> customer.equals(stop.customer())).toList();
  }

  /** The activity with this id, if there is one. */
  public @Nullable Activity activity(ActivityId id) {
    return find(activities, id);
  }

  /** What came of contacts with a customer, by day. */
  public List<Activity> activitiesOf(CustomerId customer) {
    return activities.stream()
        .filter(activity -> activity.customer().equals(customer))
        .sorted(Comparator.comparing(Activity::date).thenComparing(Activity::id))
        .toList();
  }

  /**
   * How far a planned visit is arranged, the latest first said; none if nobody waits for an answer.
   */
  public @Nullable Inquiry inquiry(Stop stop) {
    return inquiries.stream()
        .filter(inquiry -> inquiry.isOpen() && inquiry.isAbout(stop))
        .reduce((_, later) -> later)
        .orElse(null);
  }

  /** Whether a customer has called off visits on a day. */
  public boolean isCalledOff(CustomerId customer, LocalDate day) {
    return calledOff.stream().anyMatch(one -> one.customer().equals(customer) && one.covers(day));
  }

  /** The agenda with these stops and no others. */
  public Agenda withStops(List<Stop> others) {
    return with(absences, appointments, others);
  }

  /** The agenda with these absences, appointments and stops and no others. */
  public Agenda with(
      List<Absence> otherAbsences, List<Appointment> otherAppointments, List<Stop> otherStops) {
    return new Agenda(
        otherAbsences,
        otherAppointments,
        tasks,
        otherStops,
        activities,
        calledOff,
        special,
        inquiries,
        published,
        stageChanges,
        reviews);
  }

  /**
   * The agenda with some entries removed and then others added, or put in the place of those with
   * the same id.
   */
  public Agenda with(
      Collection<? extends AgendaEntryId> removed, Collection<? extends AgendaEntry> put) {
    if (removed.isEmpty() && put.isEmpty()) {
      return this;
    }
    Set<AgendaEntryId> gone = new HashSet<>(removed);
    return new Agenda(
        merged(absences, gone, put, Absence.class, Absence::id),
        merged(appointments, gone, put, Appointment.class, Appointment::id),
        merged(tasks, gone, put, Task.class, Task::id),
        merged(stops, gone, put, Stop.class, Stop::id),
        merged(activities, gone, put, Activity.class, Activity::id),
        merged(calledOff, gone, put, CalledOff.class, CalledOff::id),
        merged(special, gone, put, SpecialRule.class, SpecialRule::id),
        merged(inquiries, gone, put, Inquiry.class, Inquiry::id),
        merged(published, gone, put, Published.class, Published::id),
        merged(stageChanges, gone, put, StageChange.class, StageChange::id),
        merged(reviews, gone, put, Review.class, Review::id));
  }

  private static <K extends Comparable<K>, T extends AgendaEntry> List<T> merged(
      List<T> before,
      Set<AgendaEntryId> gone,
      Collection<? extends AgendaEntry> put,
      Class<T> type,
      Function<T, K> id) {
    Map<K, T> all = new TreeMap<>();
    before.stream()
        .filter(entry -> !gone.contains(entry.id()))
        .forEach(e -> all.put(id.apply(e), e));
    put.stream().filter(type::isInstance).map(type::cast).forEach(e -> all.put(id.apply(e), e));
    return List.copyOf(all.values());
  }
}
