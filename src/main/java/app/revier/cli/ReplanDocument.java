package app.revier.cli;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.WeekTexts;
import app.revier.week.Replan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a plan that was made anew has changed, as a part of a JSON document. */
final class ReplanDocument {

  private final WeekTexts words;
  private final Map<CustomerId, Customer> customers;

  /**
   * Documents of changes.
   *
   * @param customers all that the plan may name
   */
  ReplanDocument(WeekTexts words, Map<CustomerId, Customer> customers) {
    this.words = words;
    this.customers = customers;
  }

  /** Empty lists if nothing was to be changed. */
  Map<String, @Nullable Object> of(@Nullable Replan replan) {
    List<Object> moved = new ArrayList<>();
    List<Object> dropped = new ArrayList<>();
    List<Object> added = new ArrayList<>();
    List<Object> holes = new ArrayList<>();
    if (replan != null) {
      replan.moved().forEach(move -> moved.add(moved(move)));
      replan.dropped().forEach(stop -> dropped.add(before(stop)));
      replan.added().forEach(visit -> added.add(added(visit)));
      replan.holes().forEach(hole -> holes.add(hole(hole)));
    }
    Map<String, @Nullable Object> changes = Json.object();
    changes.put("moved", moved);
    changes.put("dropped", dropped);
    changes.put("added", added);
    changes.put("holes", holes);
    return changes;
  }

  private Map<String, @Nullable Object> moved(Replan.Moved move) {
    Map<String, @Nullable Object> one = before(move.before());
    one.put("date", move.date().toString());
    one.put("begin", move.begin().toString());
    return one;
  }

  private static Map<String, @Nullable Object> added(Replan.Added visit) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", visit.customer().number());
    one.put("date", visit.date().toString());
    one.put("begin", visit.begin().toString());
    return one;
  }

  private Map<String, @Nullable Object> before(Stop stop) {
    Map<String, @Nullable Object> one = Json.object();
    Customer customer = customers.get(stop.customer());
    one.put("customer", customer == null ? null : customer.number());
    one.put("title", words.subject(stop, customer));
    one.put("dateBefore", stop.date().toString());
    one.put("beginBefore", stop.begin().toString());
    return one;
  }

  private Map<String, @Nullable Object> hole(Replan.Hole hole) {
    List<Object> nearby = new ArrayList<>();
    for (Replan.Nearby candidate : hole.nearby()) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("customer", candidate.facts().customer().number());
      one.put("name", candidate.facts().customer().name());
      one.put("existing", candidate.facts().existing());
      one.put("begin", candidate.begin().toString());
      one.put("detourMinutes", candidate.detourMinutes());
      one.put("approximate", candidate.about());
      one.put("points", candidate.value().points());
      nearby.add(one);
    }
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", hole.date().toString());
    one.put("from", hole.from().toString());
    one.put("until", hole.until().toString());
    one.put("nearby", nearby);
    return one;
  }
}
