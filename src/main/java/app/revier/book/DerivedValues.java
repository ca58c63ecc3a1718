package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.TimePlanner;
import app.revier.capacity.TimeRules;
import app.revier.gap.GapPlan;
import app.revier.gap.GapPlanner;
import app.revier.gap.PlanBasis;
import app.revier.place.Places;
import app.revier.place.PostcodeFile;
import app.revier.place.Whereabouts;
import app.revier.prospect.RankedProspect;
import app.revier.search.SearchIndex;
import app.revier.segment.Classifier;
import app.revier.segment.CompanyGroups;
import app.revier.segment.Segmentation;
import app.revier.segment.Thresholds;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.Territory;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a book. All snapshots of the book share it, so that a change makes anew only
 * what depends on what it changed: classes on the customers, the time budget on classes, absences
 * and the rules of time, the plan on the figures of customers and projects.
 */
final class DerivedValues {

  private static final int TO_AND_FRO = 2;

  /** Those, for the base year and the plan year each. */
  private static final int TO_AND_FRO_OF_TWO_YEARS = 4;

  private final HolidayCalendar holidays;
  private final Derived<ClassInputs, Segmentation> segmentations =
      new Derived<>(TO_AND_FRO, ClassInputs::equals);
  private final Derived<BudgetInputs, TimeBudget> budgets =
      new Derived<>(TO_AND_FRO_OF_TWO_YEARS, BudgetInputs::equals);
  private final Derived<PlaceLists, Places> places = new Derived<>(TO_AND_FRO, PlaceLists::equals);
  private final Derived<PlaceInputs, Whereabouts> whereabouts =
      new Derived<>(TO_AND_FRO, PlaceInputs::isSameAs);
  private volatile @Nullable Whereabouts lastWhereabouts;

  /** One is enough: that of another moment is made from it in no time. */
  private final Derived<SearchInputs, SearchIndex> searches =
      new Derived<>(1, SearchInputs::isSameAs);

  private volatile @Nullable SearchIndex lastSearch;
  private final Derived<Segmentation, CompanyGroups> groups =
      new Derived<>(TO_AND_FRO, (one, other) -> one == other);
  private final Derived<FactInputs, WeekFacts> facts =
      new Derived<>(TO_AND_FRO, FactInputs::equals);
  private final Derived<ProspectList.Inputs, List<RankedProspect>> prospects =
      new Derived<>(TO_AND_FRO, ProspectList.Inputs::equals);
  private final Derived<TrackInputs, YearTrack> tracks =
      new Derived<>(TO_AND_FRO_OF_TWO_YEARS, TrackInputs::isSameAs);
  private final Plans plans = new Plans();
  private final Plans explained = new Plans();

  /** Of a book whose holidays are these. */
  DerivedValues(HolidayCalendar holidays) {
    this.holidays = holidays;
  }

  /** What classes are found from. */
  record ClassInputs(
      List<Customer> customers, Thresholds thresholds, int baseYear, int runningYear) {}

  /** What a time budget is counted from. A segmentation equals only itself. */
  record BudgetInputs(
      int year, TimeRules rules, Segmentation classes, List<Absence> absences, LocalDate today) {}

  /** What places are found with: the rep's own postcodes as text, and the country at home. */
  record PlaceLists(String ownPostcodes, String home) {}

  /**
   * What the week knows of customers follows from these: a segmentation and whereabouts equal only
   * themselves.
   */
  private record FactInputs(
      Segmentation classes,
      Whereabouts whereabouts,
      Map<String, String> settings,
      LocalDate today) {}

  /** What can be found in a book. */
  private record SearchInputs(Territory territory, Agenda agenda, List<Attribute> attributes) {

    // The very objects: to compare what they hold would take longer than to look for changes.
    @SuppressWarnings("ReferenceEquality")
    boolean isSameAs(SearchInputs other) {
      return territory == other.territory
          && agenda == other.agenda
          && attributes.equals(other.attributes);
    }
  }

  /**
   * What a year held against its plan follows from. Sales lines are on the disk; the latest change
   * tells whether they are others.
   */
  record TrackInputs(
      Territory territory,
      Settings settings,
      LocalDate today,
      @Nullable BookChange latest,
      int year,
      @Nullable LocalDate asked) {

    // The very object: to compare all customers would take longer than the year does.
    @SuppressWarnings("ReferenceEquality")
    boolean isSameAs(TrackInputs other) {
      return territory == other.territory
          && settings.equals(other.settings)
          && today.equals(other.today)
          && Objects.equals(latest, other.latest)
          && year == other.year
          && Objects.equals(asked, other.asked);
    }
  }

  /** The year against its plan. */
  YearTrack track(TrackInputs inputs, Runnable pulse, Supplier<YearTrack> make) {
    return tracks.of(inputs, pulse, _ -> make.get());
  }

  /** What is needed to find where customers are. */
  private record PlaceInputs(List<Customer> customers, Places places) {

    /** A telephone number moves nobody. */
    // The very objects first: those that are the same need no look at what they hold.
    @SuppressWarnings("ReferenceEquality")
    boolean isSameAs(PlaceInputs other) {
      if (places != other.places || customers.size() != other.customers.size()) {
        return false;
      }
      for (int i = 0; i < customers.size(); i++) {
        Customer one = customers.get(i);
        Customer two = other.customers.get(i);
        if (one != two
            && !(one.id().equals(two.id())
                && one.address().equals(two.address())
                && Objects.equals(one.position(), two.position()))) {
          return false;
        }
      }
      return true;
    }
  }

  Places places(PlaceLists lists) {
    return places.of(
        lists,
        from ->
            new Places(
                BuiltInPlaces.gazetteer(),
                from.ownPostcodes().isEmpty()
                    ? PostcodeFile.NONE
                    : PostcodeFile.parse(from.ownPostcodes()),
                from.home()));
  }

  Whereabouts whereabouts(List<Customer> customers, Places with) {
    return whereabouts.of(
        new PlaceInputs(customers, with),
        from -> {
          Whereabouts made = Whereabouts.of(from.customers(), from.places(), lastWhereabouts);
          lastWhereabouts = made;
          return made;
        });
  }

  /** Finds what is in a book. */
  SearchIndex search(Territory territory, Agenda agenda, List<Attribute> attributes) {
    return searches.of(
        new SearchInputs(territory, agenda, attributes),
        from -> {
          SearchIndex made =
              SearchIndex.of(from.territory, from.agenda, from.attributes, lastSearch);
          lastSearch = made;
          return made;
        });
  }

  /** What the week knows of the customers of a book; its agenda does not matter. */
  WeekFacts weekFacts(Snapshot snapshot) {
    return facts.of(
        new FactInputs(
            snapshot.segmentation(),
            snapshot.whereabouts(),
            snapshot.settings().texts(),
            snapshot.today()),
        _ -> WeekFacts.of(snapshot));
  }

  CompanyGroups groups(Segmentation classes) {
    return groups.of(classes, from -> CompanyGroups.of(from.classifications()));
  }

  List<RankedProspect> prospects(ProspectList.Inputs inputs) {
    return prospects.of(inputs, ProspectList.Inputs::ranked);
  }

  Segmentation segmentation(ClassInputs inputs) {
    return segmentations.of(
        inputs,
        from ->
            Classifier.classify(
                from.customers(), from.thresholds(), from.baseYear(), from.runningYear()));
  }

  TimeBudget timeBudget(BudgetInputs inputs) {
    return budgets.of(
        inputs,
        from ->
            TimePlanner.budget(
                from.year(),
                from.rules(),
                from.classes(),
                from.absences(),
                holidays,
                from.today()));
  }

  GapPlan plan(PlanBasis basis, Segmentation classes, Runnable pulse) {
    return plans.of(
        basis, pulse, from -> GapPlanner.plan(from.territory(), classes, from.parameters(), pulse));
  }

  boolean isPlanKnown(PlanBasis basis) {
    return plans.figures.isKnown(basis);
  }

  GapPlan explainedPlan(
      PlanBasis basis, Segmentation classes, Runnable pulse, Consumer<GapPlan> growing) {
    return explained.of(
        basis,
        pulse,
        from -> GapPlanner.explained(from.territory(), classes, from.parameters(), pulse, growing));
  }

  /** Plans of one kind: the figures, and the same figures with the customers of each territory. */
  private static final class Plans {
    private final Derived<PlanBasis, GapPlan> figures =
        new Derived<>(TO_AND_FRO, PlanBasis::hasSameFiguresAs);
    private final Derived<Named, GapPlan> named = new Derived<>(TO_AND_FRO, Named::isSameAs);

    private record Named(GapPlan plan, Territory territory) {
      // The very object: to compare all figures would take longer than to put the names in.
      @SuppressWarnings("ReferenceEquality")
      boolean isSameAs(Named other) {
        return plan == other.plan && territory == other.territory;
      }
    }

    GapPlan of(PlanBasis basis, Runnable pulse, Function<PlanBasis, GapPlan> make) {
      GapPlan plan = figures.of(basis, pulse, make);
      return named.of(
          new Named(plan, basis.territory()), from -> from.plan().over(from.territory()));
    }
  }
}
