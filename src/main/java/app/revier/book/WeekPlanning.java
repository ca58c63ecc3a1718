package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.week.Change;
import app.revier.week.CrowFlight;
import app.revier.week.Replan;
import app.revier.week.Replanner;
import app.revier.week.StandingPlan;
import app.revier.week.TravelTimes;
import app.revier.week.WeekAhead;
import app.revier.week.WeekPlan;
import app.revier.week.WeekPlanner;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import app.revier.week.WeeksAhead;
import app.revier.week.check.Violation;
import app.revier.week.check.WeekVerifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans days of a book, and keeps them in it. */
public final class WeekPlanning {

  private final Snapshot snapshot;
  private final WeekRequests requests;

  /**
   * Planning with a book as it is, and the travel times that are known without any service: what a
   * road service has told before, and estimates of the rest.
   *
   * @param snapshot the book
   * @param language the ISO 639 code of the language in which holidays are named
   */
  public WeekPlanning(Snapshot snapshot, String language) {
    this.snapshot = snapshot;
    requests = new WeekRequests(snapshot, language, snapshot::travelTimes);
  }

  /**
   * Planning with a book as it is.
   *
   * @param snapshot the book
   * @param language the ISO 639 code of the language in which holidays are named
   * @param travel how long it takes to drive
   */
  public WeekPlanning(Snapshot snapshot, String language, TravelTimes travel) {
    this.snapshot = snapshot;
    requests = new WeekRequests(snapshot, language, () -> travel);
  }

  /** How long it takes to drive, as far as the crow's flight tells. */
  static CrowFlight estimate(Snapshot snapshot) {
    return new CrowFlight(
        snapshot.settings().get(WeekSettings.DETOUR),
        snapshot.settings().get(WeekSettings.DRIVE_FACTOR) / 100.0);
  }

  /**
   * Whether the book does not say where the days begin, so that the middle of the customers is
   * taken for it.
   */
  public boolean isHomeAssumed() {
    return snapshot.settings().find(WeekSettings.HOME) == null;
  }

  /**
   * What is asked for when days are planned.
   *
   * @param from the first day
   * @param days how many days of the rep's week
   */
  public WeekRequest request(LocalDate from, int days) {
    return requests.of(from, days);
  }

  /**
   * What is asked for when the days of a calendar week are planned.
   *
   * @param monday its first day
   */
  public WeekRequest week(LocalDate monday) {
    return weeks(monday, 1);
  }

  /**
   * What the days of a calendar week are shown with at once: as long as the gap plan is not made,
   * which takes seconds in a large book, what projects need is not in it.
   *
   * @param monday its first day
   */
  public WeekRequest weekAtOnce(LocalDate monday) {
    return requests.atOnce(monday, days(1));
  }

  /**
   * What is asked for when the days of some calendar weeks are planned.
   *
   * @param monday the first day of the first
   * @param weeks how many, from 1
   */
  public WeekRequest weeks(LocalDate monday, int weeks) {
    return request(monday, days(weeks));
  }

  private int days(int weeks) {
    return weeks * Math.max(1, snapshot.settings().get(TimeSettings.HOURS).byDay().size());
  }

  /**
   * What is asked for when the days of a calendar week from today on are planned.
   *
   * @param monday its first day
   * @return none if all of its days are over
   */
  public @Nullable WeekRequest left(LocalDate monday) {
    WeekRequest week = week(monday);
    LocalDate today = snapshot.today();
    if (!monday.isBefore(today)) {
      return week;
    }
    WeekPlan standing = standing(week, List.of());
    long over =
        standing.days().stream().filter(day -> day.day().date().isBefore(today)).count()
            + standing.daysOff().stream().filter(day -> day.date().isBefore(today)).count();
    int left = week.days() - (int) over;
    return left < 1 ? null : request(today, left);
  }

  /**
   * How full some weeks are, with what falls due in them.
   *
   * @param monday the first day of the first
   * @param weeks how many, from 1
   */
  public List<WeekAhead> ahead(LocalDate monday, int weeks) {
    return WeeksAhead.of(
        weeks(monday, weeks),
        snapshot.today(),
        snapshot.settings().get(TimeSettings.VISITS_PER_DAY),
        weeks);
  }

  /**
   * Plans days.
   *
   * @throws IllegalStateException if the plan breaks a rule, which is a mistake of the program
   */
  public WeekPlan plan(WeekRequest request, WeekSearch search) {
    WeekPlan plan = WeekPlanner.plan(request, search);
    verify(request, plan);
    return plan;
  }

  /**
   * Plans days anew after something changed.
   *
   * @throws IllegalStateException if the plan breaks a rule, which is a mistake of the program
   */
  public Replan replan(WeekRequest request, List<Change> changes, WeekSearch search) {
    Replan replan = Replanner.replan(request, changes, search);
    verify(replan.request(), replan.plan());
    return replan;
  }

  private static void verify(WeekRequest request, WeekPlan plan) {
    int planned = plan.days().size() + plan.daysOff().size();
    WeekRequest whatWasPlanned =
        planned > 0 && planned < request.days() ? request.firstDays(planned) : request;
    List<Violation> violations = WeekVerifier.check(whatWasPlanned, plan);
    if (!violations.isEmpty()) {
      throw new IllegalStateException("plan breaks rules: " + violations);
    }
  }

  /** Whether the book holds a plan for some of the days of a request. */
  public boolean isPlanned(WeekRequest request) {
    return StandingPlan.isAny(request);
  }

  /**
   * The days as they stand in the book, with nothing planned. Stops that are about to be confirmed
   * are shown as confirmed.
   */
  public WeekPlan standing(WeekRequest request, Collection<StopId> confirming) {
    List<Stop> confirmed =
        request.agenda().stops().stream()
            .filter(stop -> confirming.contains(stop.id()))
            .map(stop -> stop.withConfirmed(true))
            .toList();
    return StandingPlan.of(request, request.agenda().with(List.of(), confirmed));
  }

  /**
   * The days as they stand in the book, with what is not planned in them and why, and the calls
   * that are due.
   */
  public WeekPlan kept(WeekRequest request) {
    return WeekPlanner.kept(request.keepingWhatIsPlanned());
  }

  /**
   * Which of some days are off: by the hours of the week, a public holiday or an absence.
   *
   * @param days in order
   */
  public List<LocalDate> daysOff(List<LocalDate> days) {
    return requests.daysOff(days);
  }

  /** The planned visits of the past that nobody has reported, in order. */
  public List<Stop> asked() {
    return new ReportedAgenda(snapshot.agenda()).asked(snapshot.today());
  }

  /**
   * The visits that were wanted by a day that is over and were never planned, the latest first: no
   * plan looks for them any more. A contact with the customer since then settles a wish, and so
   * does a later one.
   */
  public List<Appointment> missed() {
    Agenda agenda = snapshot.agenda();
    return agenda.appointments().stream()
        .filter(one -> one.customer() != null && !one.isFixed())
        .filter(one -> one.until().isBefore(snapshot.today()))
        .filter(
            one -> agenda.stops().stream().noneMatch(stop -> one.id().equals(stop.appointment())))
        .filter(one -> agenda.activities().stream().noneMatch(contact -> settles(contact, one)))
        .filter(one -> agenda.appointments().stream().noneMatch(other -> isLater(other, one)))
        .sorted(Comparator.comparing(Appointment::until).reversed())
        .toList();
  }

  private static boolean isLater(Appointment one, Appointment wish) {
    return !one.id().equals(wish.id())
        && Objects.equals(one.customer(), wish.customer())
        && one.until().isAfter(wish.until());
  }

  private static boolean settles(Activity contact, Appointment wish) {
    return contact.customer().equals(wish.customer())
        && contact.result() == Activity.Result.HELD
        && contact.date().isAfter(wish.from());
  }

  /** A plan with the stops that the book would keep for it. */
  public KeptPlan settle(WeekPlan plan, Book book) {
    return settle(plan, snapshot.agenda(), book);
  }

  /** A plan with the stops that the book would keep for it, if its agenda were another. */
  public KeptPlan settle(WeekPlan plan, Agenda agenda, Book book) {
    return new KeptPlan(plan, agenda, book.days()::nextStopId);
  }

  /** Keeps a plan in the book: what is not confirmed takes the place of what was there. */
  public Optional<BookChange> keep(WeekPlan plan, Book book) {
    return keep(settle(plan, book), List.of(), List.of(), book);
  }

  /** Keeps a plan that was made anew in the book, with the appointments that changed. */
  public Optional<BookChange> keep(Replan replan, List<Change> changes, Book book) {
    ChangedAgenda changed = new ChangedAgenda(replan, changes, snapshot.agenda(), book);
    return keep(
        settle(replan.plan(), changed.left(), book), changed.removed(), changed.made(), book);
  }

  /**
   * Keeps a plan in the book, with other entries of the agenda in the same step.
   *
   * @param removed entries that go; the stops that point to them go as well
   * @param made entries that are added or replaced
   */
  public Optional<BookChange> keep(
      KeptPlan plan,
      Collection<? extends AgendaEntryId> removed,
      Collection<? extends AgendaEntry> made,
      Book book) {
    return book.days().replace(plan.dates(), plan.stops(), removed, made);
  }
}
