package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be put into the days of one week, and what cannot from the outset. */
final class Gathered {

  private final WeekRequest request;
  private final List<Engagement> engagements = new ArrayList<>();
  private final List<Unplanned> impossible = new ArrayList<>();
  private final Map<LocalDate, Integer> breakGroups = new HashMap<>();
  private int groups;

  Gathered(WeekRequest request) {
    this.request = request;
  }

  /** All that can be planned. */
  List<Engagement> all() {
    return engagements;
  }

  /** What cannot be planned, whatever the others do. */
  List<Unplanned> impossible() {
    return impossible;
  }

  void add(Engagement engagement) {
    engagements.add(engagement);
  }

  void impossible(Unplanned unplanned) {
    impossible.add(unplanned);
  }

  /** Of the breaks of a day that are in this group one is planned at most. */
  int breakGroup(LocalDate date) {
    return breakGroups.computeIfAbsent(date, any -> nextGroup());
  }

  /** A group for alternatives, of which one is planned at most. */
  int nextGroup() {
    return groups++;
  }

  /** Whether a day has a break already. */
  boolean hasBreak(LocalDate date) {
    return breakGroups.containsKey(date);
  }

  /** Adds what was planned before as one that can stay where it is, see below. */
  void addWithStay(Engagement engagement) {
    addWithStay(List.of(engagement));
  }

  /**
   * Adds something of which one alternative is planned at most. What was planned before on one of
   * these days can stay at its time, or move for a price: it is worth that much more where it is.
   */
  void addWithStay(List<Engagement> alternatives) {
    List<Engagement> all = new ArrayList<>(alternatives);
    alternatives.forEach(one -> all.addAll(stay(one)));
    if (all.size() == 1) {
      engagements.addAll(all);
      return;
    }
    int group = nextGroup();
    all.forEach(one -> engagements.add(one.in(group)));
  }

  /** About at its time, and to the minute. */
  private List<Engagement> stay(Engagement engagement) {
    Customer customer = engagement.customer();
    Stop before = customer == null ? null : request.revision().before(customer.id()).orElse(null);
    List<Hours> spans =
        before == null ? List.of() : engagement.within().getOrDefault(before.date(), List.of());
    if (before == null || spans.isEmpty()) {
      return List.of();
    }
    int begin = Clock.minute(before.begin());
    int earliest = Math.max(0, begin - Revision.SAME_TIME_MINUTES);
    int latest =
        Math.min(Clock.LAST_MINUTE, begin + Revision.SAME_TIME_MINUTES + engagement.minutes());
    List<Hours> near =
        Spans.cut(spans, List.of(new Hours(Clock.time(earliest), Clock.time(latest))));
    double price = request.rules().weights().move();
    List<Engagement> staying = new ArrayList<>();
    staying.add(engagement.staying(Map.of(before.date(), near), price));
    int end = begin + engagement.minutes();
    if (end <= Clock.LAST_MINUTE) {
      List<Hours> same =
          Spans.cut(spans, List.of(new Hours(before.begin(), Clock.time(end)))).stream()
              .filter(span -> span.minutes() == engagement.minutes())
              .toList();
      if (!same.isEmpty()) {
        staying.add(engagement.staying(Map.of(before.date(), same), price));
      }
    }
    return staying;
  }

  /** Why something has no room in the spans that come into question. */
  static Unplanned.Why why(Map<LocalDate, List<Hours>> within, int minutes) {
    return within.isEmpty() ? new Unplanned.Closed() : new Unplanned.TooLong(minutes);
  }
}
