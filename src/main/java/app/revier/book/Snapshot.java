package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.capacity.CalendarDay;
import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.PartialHoliday;
import app.revier.capacity.PublicHoliday;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.TimePlanner;
import app.revier.capacity.YearDays;
import app.revier.effect.WhatWorks;
import app.revier.gap.GapPlan;
import app.revier.gap.GapPlanner;
import app.revier.gap.PlanBasis;
import app.revier.gap.PlanLimits;
import app.revier.gap.PlanParameters;
import app.revier.gap.Scenario;
import app.revier.gap.ScenarioPlanner;
import app.revier.gap.ScenarioResult;
import app.revier.place.Places;
import app.revier.place.Whereabouts;
import app.revier.prospect.RankedProspect;
import app.revier.search.SearchIndex;
import app.revier.segment.Classifier;
import app.revier.segment.CompanyGroups;
import app.revier.segment.Segmentation;
import app.revier.territory.Measure;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.Territory;
import app.revier.track.YearTrack;
import app.revier.week.TravelTimes;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The book at one moment, with what follows from it. Does not change; may be used from any thread.
 * Classes, time budget and plan are worked out when first asked for, and kept for all snapshots in
 * which they would come out the same.
 */
public final class Snapshot {

  private final Territory territory;
  private final Agenda agenda;
  private final Settings settings;
  private final BookStore.History history;
  private final LocalDate today;
  private final HolidayCalendar holidays;
  private final DerivedValues derived;
  private final Supplier<ToldWays> told;
  private volatile @Nullable AssumedRevenue assumed;
  private volatile @Nullable Whereabouts whereabouts;
  private volatile @Nullable Segmentation segmentation;
  private volatile @Nullable GapPlan plan;
  private volatile @Nullable GapPlan explained;

  Snapshot(
      Territory territory,
      Agenda agenda,
      Settings settings,
      BookStore.History history,
      LocalDate today,
      HolidayCalendar holidays,
      DerivedValues derived,
      Supplier<ToldWays> told) {
    this.territory = territory;
    this.agenda = agenda;
    this.settings = settings;
    this.history = history;
    this.today = today;
    this.holidays = holidays;
    this.derived = derived;
    this.told = told;
  }

  /** The same book on another day. */
  Snapshot on(LocalDate day) {
    return new Snapshot(territory, agenda, settings, history, day, holidays, derived, told);
  }

  /** The book as it would be after some steps of a change. */
  Snapshot after(List<Write> writes) {
    BookEdit edit = new BookEdit(territory, agenda, settings.texts());
    writes.forEach(edit::carryOut);
    Settings set =
        edit.settings().equals(settings.texts()) ? settings : Settings.of(edit.settings());
    return new Snapshot(
        edit.territory(), edit.agenda(), set, history, today, holidays, derived, told);
  }

  /** The customers and projects. */
  public Territory territory() {
    return territory;
  }

  /** The rep's own time, as far as it is known. */
  public Agenda agenda() {
    return agenda;
  }

  /** The settings. */
  public Settings settings() {
    return settings;
  }

  /** Which revenue is assumed until the real figure is known. */
  public AssumedRevenue assumedRevenue() {
    AssumedRevenue read = assumed;
    if (read == null) {
      read = AssumedRevenue.of(settings);
      assumed = read;
    }
    return read;
  }

  /** What the rep said by hand of the revenue of years. */
  public YearFigures yearFigures() {
    return YearFigures.of(settings);
  }

  /**
   * The year against its plan.
   *
   * @param year which year
   * @param asked until which day; none for the last one of which it is known what came
   * @param make works it out, if it is not known yet
   */
  YearTrack track(int year, @Nullable LocalDate asked, Runnable pulse, Supplier<YearTrack> make) {
    return derived.track(
        new DerivedValues.TrackInputs(territory, settings, today, history.latest(), year, asked),
        pulse,
        make);
  }

  /** What can be undone and redone. */
  public BookStore.History history() {
    return history;
  }

  /** The day on which this was the book. */
  public LocalDate today() {
    return today;
  }

  /** Where all customers are, as far as their positions and addresses say. */
  public Whereabouts whereabouts() {
    Whereabouts found = whereabouts;
    if (found == null) {
      found = derived.whereabouts(territory.customers(), places());
      whereabouts = found;
    }
    return found;
  }

  /**
   * How long it takes to drive, as far as that is known without asking anybody: what a road service
   * has told before, if the settings name one, and estimates of the rest. May have to wait for a
   * change that is being made.
   */
  public TravelTimes travelTimes() {
    TravelTimes estimate = WeekPlanning.estimate(this);
    return settings.find(OnlineSettings.ROADS) == null
        ? estimate
        : new ToldRoads(estimate, toldWays());
  }

  /** What road services have told until now, in this snapshot and since. */
  ToldWays toldWays() {
    return told.get();
  }

  /** Finds where addresses are, with the rep's own postcodes. */
  public Places places() {
    String region = settings.get(TimeSettings.REGION);
    return derived.places(
        new DerivedValues.PlaceLists(
            settings.ownPostcodes(), region.length() < 2 ? "DE" : region.substring(0, 2)));
  }

  /**
   * Finds whatever is in the book by its words. Slow when a large book is asked for the first time.
   */
  public SearchIndex search() {
    return derived.search(territory, agenda, settings.get(Setting.ATTRIBUTES));
  }

  /** What the week needs to know of all customers, their projects apart. */
  WeekFacts weekFacts() {
    return derived.weekFacts(this);
  }

  /** All prospects, those worth going to first at the front. Slow for a large book. */
  public List<RankedProspect> prospects() {
    return derived.prospects(ProspectList.of(this));
  }

  /** Which customers belong together through their parents. */
  public CompanyGroups companyGroups() {
    return derived.groups(segmentation());
  }

  /** The classes of all customers. */
  public Segmentation segmentation() {
    Segmentation found = segmentation;
    if (found == null) {
      found =
          derived.segmentation(
              new DerivedValues.ClassInputs(
                  territory.customers(),
                  settings.thresholds(),
                  settings.baseYear(),
                  today.getYear()));
      segmentation = found;
    }
    return found;
  }

  /** The classes all customers would have with other settings. */
  public Segmentation classify(Settings trial) {
    return Classifier.classify(
        territory.customers(), trial.thresholds(), trial.baseYear(), today.getYear());
  }

  /** The gap plan to the target that is set; none without a target. */
  public @Nullable GapPlan plan() {
    return plan(() -> {});
  }

  /**
   * The same, to be given up in between.
   *
   * @param pulse runs every few milliseconds; if it fails, so does this
   */
  public @Nullable GapPlan plan(Runnable pulse) {
    Money target = settings.find(Setting.TARGET);
    GapPlan found = plan;
    if (found == null && target != null) {
      found = derived.plan(basis(target), segmentation(), pulse);
      plan = found;
    }
    return found;
  }

  /**
   * Whether nobody has to wait for the gap plan to the target that is set. The time budget that its
   * visits may come from is waited for: it takes no longer than the classes.
   */
  boolean isPlanAtHand() {
    Money target = settings.find(Setting.TARGET);
    return plan != null || target == null || derived.isPlanKnown(basis(target));
  }

  /** The same plan, explained, which takes longer; none without a target. */
  public @Nullable GapPlan explainedPlan() {
    return explainedPlan(() -> {});
  }

  /**
   * The same, to be given up in between.
   *
   * @param pulse runs every few milliseconds; if it fails, so does this
   */
  public @Nullable GapPlan explainedPlan(Runnable pulse) {
    return explainedPlan(pulse, _ -> {});
  }

  /**
   * The same, to be shown while its reasons are found, see {@link GapPlanner#explained}.
   *
   * @param pulse runs every few milliseconds; if it fails, so does this
   * @param growing gets each plan but the last, one at a time, on whichever thread works; nothing
   *     if the plan is at hand
   */
  public @Nullable GapPlan explainedPlan(Runnable pulse, Consumer<GapPlan> growing) {
    Money target = settings.find(Setting.TARGET);
    GapPlan found = explained;
    if (found == null && target != null) {
      found = derived.explainedPlan(basis(target), segmentation(), pulse, growing);
      explained = found;
    }
    return found;
  }

  private PlanBasis basis(Money target) {
    return new PlanBasis(territory, settings.thresholds(), today.getYear(), parameters(target));
  }

  /** The gap plan for other parameters. */
  public GapPlan plan(PlanParameters parameters) {
    return GapPlanner.plan(territory, classes(parameters), parameters);
  }

  /**
   * The gap plan for other parameters, to be given up in between.
   *
   * @param pulse runs every few milliseconds; if it fails, so does this
   */
  GapPlan plan(PlanParameters parameters, Runnable pulse) {
    return GapPlanner.plan(territory, classes(parameters), parameters, pulse);
  }

  /** The gap plan for other parameters, explained, which takes longer. */
  public GapPlan explainedPlan(PlanParameters parameters) {
    return GapPlanner.explained(territory, classes(parameters), parameters, () -> {});
  }

  /** A scenario beside a plan made from this snapshot. */
  public ScenarioResult scenario(GapPlan beside, Scenario scenario) {
    return ScenarioPlanner.result(territory, classes(beside.parameters()), beside, scenario);
  }

  /**
   * The same, to be given up in between.
   *
   * @param pulse runs every few milliseconds; if it fails, so does this
   */
  public ScenarioResult scenario(GapPlan beside, Scenario scenario, Runnable pulse) {
    return ScenarioPlanner.result(territory, classes(beside.parameters()), beside, scenario, pulse);
  }

  private Segmentation classes(PlanParameters parameters) {
    return parameters.baseYear() == settings.baseYear()
        ? segmentation()
        : Classifier.classify(
            territory.customers(), settings.thresholds(), parameters.baseYear(), today.getYear());
  }

  /** What the values of projects are measured by. */
  public PlanYears planYears() {
    return new PlanYears(
        settings.planYear(), settings.baseYear(), settings.get(Setting.STAGES), today);
  }

  /**
   * The parameters the settings give, for a target.
   *
   * @throws HolidaysUnknownException if the visits are those that the time budget leaves and the
   *     public holidays of the plan year are not known
   */
  public PlanParameters parameters(Money target) {
    return parameters(target, limits());
  }

  /** The same for what does not depend on what there is for projects. */
  public PlanParameters parametersWithoutLimits() {
    return parameters(Money.ZERO, PlanLimits.NONE);
  }

  private PlanParameters parameters(Money target, PlanLimits limits) {
    return new PlanParameters(
        settings.planYear(),
        settings.baseYear(),
        target,
        settings.get(Setting.CONFIDENCE),
        settings.get(Setting.CORRELATION),
        settings.retention(),
        settings.get(Setting.STAGES),
        settings.get(Setting.GOAL),
        limits,
        settings.get(TimeSettings.VISITS_PER_DAY),
        false,
        today);
  }

  /**
   * The time budget of a year.
   *
   * @throws HolidaysUnknownException if the public holidays of that year are not known
   */
  public TimeBudget timeBudget(int year) {
    return derived.timeBudget(budgetInputs(year));
  }

  private DerivedValues.BudgetInputs budgetInputs(int year) {
    return new DerivedValues.BudgetInputs(
        year, settings.timeRules(), segmentation(), agenda.absences(), today);
  }

  /**
   * The days of a year in the time budget.
   *
   * @throws HolidaysUnknownException if the public holidays of that year are not known
   */
  YearDays yearDays(int year) {
    return TimePlanner.days(year, settings.timeRules(), agenda.absences(), holidays);
  }

  /**
   * The days of a year with their holidays and absences, in order.
   *
   * @throws HolidaysUnknownException if the public holidays of that year are not known
   */
  public List<CalendarDay> calendarDays(int year) {
    return CalendarDay.ofYear(
        year, settings.get(TimeSettings.HOURS), publicHolidays(year), agenda.absences());
  }

  /**
   * The public holidays of a year in the rep's region, in order.
   *
   * @throws HolidaysUnknownException if they are not known
   */
  public List<PublicHoliday> publicHolidays(int year) {
    return holidays.holidays(settings.get(TimeSettings.REGION), year);
  }

  /**
   * The public holidays of a year that only parts of the rep's region have, in order: they count
   * when the region is set to one of these parts.
   *
   * @throws HolidaysUnknownException if they are not known
   */
  public List<PartialHoliday> partialHolidays(int year) {
    return PartialHoliday.of(holidays, settings.get(TimeSettings.REGION), year);
  }

  private PlanLimits limits() {
    Integer hours = settings.find(Setting.HOUR_LIMIT);
    return new PlanLimits(
        visitLimit(settings.get(Setting.VISIT_LIMIT), settings.planYear()),
        hours == null ? null : Math.multiplyExact(hours, 60),
        settings.find(Setting.BUDGET_LIMIT));
  }

  /**
   * The visits that a limit comes to in a year; none if it is none.
   *
   * @throws HolidaysUnknownException if it goes by the time budget and the public holidays of that
   *     year are not known
   */
  public @Nullable Integer visitLimit(VisitLimit limit, int year) {
    return switch (limit) {
      case VisitLimit.None _ -> null;
      case VisitLimit.Fixed(int visits) -> visits;
      case VisitLimit.Free _ -> freeVisits(year);
    };
  }

  /**
   * The visits that the time budget of a year leaves for projects, zero or more.
   *
   * @throws HolidaysUnknownException if the public holidays of that year are not known
   */
  public int freeVisits(int year) {
    return Math.max(0, timeBudget(year).visitsForProjects());
  }

  /** Which measures work where, and what became of the probabilities that were stated. */
  public WhatWorks whatWorks() {
    return WhatWorks.of(
        territory, agenda, settings.get(Setting.STAGES), measures(), segmentation());
  }

  /** The rep's measures: those of the list, then those that only projects have. */
  public List<Measure> measures() {
    return MeasureEdits.all(settings, territory.projects());
  }

  /** What cannot be right, or keeps the plan from being complete; the file itself aside. */
  public List<Finding> findings() {
    return BookCheck.of(this, List.of());
  }
}
