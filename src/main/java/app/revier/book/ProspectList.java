package app.revier.book;

import app.revier.agenda.Night;
import app.revier.agenda.Stop;
import app.revier.place.Whereabouts;
import app.revier.prospect.ProspectRanking;
import app.revier.prospect.ProspectRules;
import app.revier.prospect.RankedProspect;
import app.revier.prospect.TourLeg;
import app.revier.segment.Segmentation;
import app.revier.territory.Attribute;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.week.CrowFlight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers from a book what its prospects are ranked by. */
final class ProspectList {

  /** So far ahead planned days are looked at. */
  private static final int WEEKS = 4;

  private ProspectList() {}

  /** What a ranking follows from. A segmentation and whereabouts equal only themselves. */
  record Inputs(
      Segmentation classes,
      Whereabouts whereabouts,
      ProspectRules rules,
      List<Attribute> attributes,
      CrowFlight travel,
      List<TourLeg> legs,
      LocalDate today) {

    List<RankedProspect> ranked() {
      return ProspectRanking.of(
          classes.classifications(),
          rules,
          attributes,
          customer -> whereabouts.of(customer).position(),
          travel,
          legs,
          today);
    }
  }

  static Inputs of(Snapshot snapshot) {
    return new Inputs(
        snapshot.segmentation(),
        snapshot.whereabouts(),
        ProspectSettings.rules(snapshot.settings()),
        snapshot.settings().get(Setting.ATTRIBUTES),
        WeekPlanning.estimate(snapshot),
        legs(snapshot),
        snapshot.today());
  }

  /** The ways of the planned days, in order. */
  static List<TourLeg> legs(Snapshot snapshot) {
    LocalDate today = snapshot.today();
    Map<LocalDate, List<Stop>> days = new TreeMap<>();
    for (Stop stop : snapshot.agenda().stops()) {
      if (stop.customer() != null
          && !stop.date().isBefore(today)
          && stop.date().isBefore(today.plusWeeks(WEEKS))) {
        days.computeIfAbsent(stop.date(), _ -> new ArrayList<>()).add(stop);
      }
    }
    List<TourLeg> legs = new ArrayList<>();
    days.forEach((day, stops) -> addDay(snapshot, day, stops, legs));
    return legs;
  }

  private record Spot(Position place, @Nullable CustomerId customer) {}

  private static void addDay(
      Snapshot snapshot, LocalDate day, List<Stop> stops, List<TourLeg> legs) {
    stops.sort(Comparator.comparing(Stop::begin));
    List<Spot> way = new ArrayList<>();
    add(way, bed(snapshot, day.minusDays(1)), null);
    for (Stop stop : stops) {
      CustomerId customer = stop.customer();
      if (customer != null && snapshot.territory().customer(customer) != null) {
        add(way, snapshot.whereabouts().of(customer).position(), customer);
      }
    }
    add(way, bed(snapshot, day), null);
    if (way.size() == 1) {
      way.add(way.getFirst());
    }
    for (int i = 1; i < way.size(); i++) {
      Spot from = way.get(i - 1);
      Spot to = way.get(i);
      legs.add(new TourLeg(day, from.place(), to.place(), from.customer(), to.customer()));
    }
  }

  private static void add(List<Spot> way, @Nullable Position place, @Nullable CustomerId customer) {
    if (place != null) {
      way.add(new Spot(place, customer));
    }
  }

  /** Where the rep sleeps after a day: away, else at home; none if nothing says so. */
  private static @Nullable Position bed(Snapshot snapshot, LocalDate day) {
    for (Night night : snapshot.settings().get(WeekSettings.NIGHTS)) {
      if (night.date().equals(day)) {
        return night.position();
      }
    }
    return snapshot.settings().find(WeekSettings.HOME);
  }
}
