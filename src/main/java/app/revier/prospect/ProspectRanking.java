package app.revier.prospect;

import app.revier.segment.Classification;
import app.revier.segment.CompanyGroups;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Trait;
import app.revier.week.CrowFlight;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ranks the prospects of a territory (method, section 7). */
public final class ProspectRanking {

  private final ProspectRules rules;
  private final List<Attribute> attributes;
  private final int marked;
  private final CompanyGroups groups;
  private final Function<CustomerId, @Nullable Position> places;
  private final Detours detours;
  private final LocalDate today;

  private ProspectRanking(
      List<Classification> customers,
      ProspectRules rules,
      List<Attribute> attributes,
      Function<CustomerId, @Nullable Position> places,
      CrowFlight travel,
      List<TourLeg> legs,
      LocalDate today) {
    this.rules = rules;
    this.attributes = List.copyOf(attributes);
    this.places = places;
    this.today = today;
    marked =
        (int)
            attributes.stream()
                .filter(one -> one.values().stream().anyMatch(Attribute.Value::indicator))
                .count();
    groups = CompanyGroups.of(customers);
    List<NearestPlaces.Place> existing = new ArrayList<>();
    for (Classification one : customers) {
      Position place = one.existing() ? places.apply(one.customer().id()) : null;
      if (place != null) {
        existing.add(new NearestPlaces.Place(one.customer().id(), place));
      }
    }
    existing.sort(Comparator.comparingLong(place -> place.customer().value()));
    detours = new Detours(travel, legs, existing);
  }

  /**
   * All prospects, the best first; of equal ones the one with more whitespace, then with the lesser
   * number.
   *
   * @param customers all customers of the territory with their classes
   * @param attributes the rep's attributes
   * @param places where customers are
   * @param travel how long ways take, as weeks are planned with
   * @param legs the ways of the planned days ahead, in order
   * @param today the day on which research notes have their age
   */
  public static List<RankedProspect> of(
      List<Classification> customers,
      ProspectRules rules,
      List<Attribute> attributes,
      Function<CustomerId, @Nullable Position> places,
      CrowFlight travel,
      List<TourLeg> legs,
      LocalDate today) {
    ProspectRanking ranking =
        new ProspectRanking(customers, rules, attributes, places, travel, legs, today);
    List<RankedProspect> unranked =
        customers.parallelStream().filter(one -> !one.existing()).map(ranking::weigh).toList();
    List<RankedProspect> sorted = new ArrayList<>(unranked);
    sorted.sort(
        Comparator.comparingDouble(RankedProspect::score)
            .thenComparingLong(one -> free(one.classification()))
            .reversed()
            .thenComparing(one -> one.customer().number()));
    List<RankedProspect> ranked = new ArrayList<>(sorted.size());
    for (RankedProspect one : sorted) {
      ranked.add(one.at(ranked.size() + 1));
    }
    return List.copyOf(ranked);
  }

  private static long free(Classification one) {
    Money whitespace = one.whitespace();
    return whitespace == null ? 0 : whitespace.cents();
  }

  private RankedProspect weigh(Classification one) {
    Customer customer = one.customer();
    Classification sister = groups.of(customer).reference();
    Position place = places.apply(customer.id());
    Detour detour = place == null ? null : detours.to(place);
    List<Trait> indicators =
        customer.behaviour().traits().isEmpty() ? List.of() : indicators(customer);
    List<Note> notes =
        customer.notes().isEmpty()
            ? List.of()
            : customer.notes().stream().filter(note -> note.kind() == Note.Kind.RESEARCH).toList();
    return new RankedProspect(
        0,
        one,
        sister == null ? null : sister.customer(),
        detour,
        indicators,
        marked,
        notes.size(),
        notes.stream().map(Note::date).max(Comparator.naturalOrder()).orElse(null),
        points(one, sister != null, detour, indicators.size(), notes));
  }

  private List<Trait> indicators(Customer customer) {
    List<Trait> found = new ArrayList<>();
    for (Attribute attribute : attributes) {
      String code = customer.behaviour().valueOf(attribute.code());
      Attribute.Value value = code == null ? null : attribute.value(code);
      if (value != null && value.indicator()) {
        found.add(new Trait(attribute.code(), value.code()));
      }
    }
    return found;
  }

  private RankedProspect.Points points(
      Classification one,
      boolean reference,
      @Nullable Detour detour,
      int indicators,
      List<Note> notes) {
    double unit = rules.total() == 0 ? 0 : 100.0 / rules.total();
    double free = Math.max(0, free(one));
    double known = 0;
    for (Note note : notes) {
      long age = Math.max(0, ChronoUnit.DAYS.between(note.date(), today));
      known += Math.pow(0.5, (double) age / rules.halfAge());
    }
    return new RankedProspect.Points(
        unit * rules.whitespace() * (free / (free + rules.halfWhitespace().cents())),
        reference ? unit * rules.reference() : 0,
        detour == null
            ? 0
            : unit
                * rules.detour()
                * rules.halfDetour()
                / (detour.minutes() + (double) rules.halfDetour()),
        marked == 0 ? 0 : unit * rules.indicators() * indicators / marked,
        unit * rules.research() * (known / (known + 1)));
  }
}
