package app.revier.cli;

import app.revier.agenda.Agenda;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.text.WeekTexts;
import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Replan;
import app.revier.week.Slip;
import app.revier.week.Unplanned;
import app.revier.week.VisitValue;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Planned days as one JSON document. */
final class WeekDocument {

  private final WeekTexts words;
  private final WeekRules rules;
  private final Agenda agenda;
  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final boolean homeAssumed;
  private final List<Stop> asked;

  /**
   * Documents of plans for a request.
   *
   * @param homeAssumed whether nobody has said where the rep lives
   * @param asked the planned visits of the past that nobody has reported
   */
  WeekDocument(WeekTexts words, WeekRequest request, boolean homeAssumed, List<Stop> asked) {
    this.words = words;
    this.rules = request.rules();
    agenda = request.agenda();
    request.customers().forEach(one -> customers.put(one.customer().id(), one.customer()));
    this.homeAssumed = homeAssumed;
    this.asked = List.copyOf(asked);
  }

  /**
   * A plan.
   *
   * @param replan what has changed, if it was made anew
   * @param notes what there is to say besides
   */
  Map<String, @Nullable Object> of(WeekPlan plan, @Nullable Replan replan, List<String> notes) {
    Map<String, @Nullable Object> home = Json.object();
    home.put("latitude", rules.home().latitude());
    home.put("longitude", rules.home().longitude());
    home.put("assumed", homeAssumed);
    Map<String, @Nullable Object> document = Json.object();
    document.put("days", plan.days().stream().map(this::day).toList());
    document.put("daysOff", plan.daysOff().stream().map(this::dayOff).toList());
    document.put("unplanned", plan.leftOut().stream().map(this::leftOut).toList());
    document.put("slips", plan.slips().stream().map(WeekDocument::slip).toList());
    document.put("displaced", plan.displaced().stream().map(this::displaced).toList());
    document.put("asked", asked.stream().map(this::asked).toList());
    document.put("special", special(plan));
    document.put("driveMinutes", plan.driveMinutes());
    document.put("points", plan.points());
    document.put("home", home);
    document.put("changes", changes(replan));
    document.put("notes", notes);
    return document;
  }

  /** What holds on some of the days only. */
  private List<Map<String, @Nullable Object>> special(WeekPlan plan) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (SpecialRule rule : words.specialOf(plan, agenda)) {
      CustomerId customer = rule.customer();
      Map<String, @Nullable Object> one = Json.object();
      one.put("from", rule.from().toString());
      one.put("until", rule.until().toString());
      one.put("rule", ruleCode(rule.what()));
      one.put("customer", customer == null ? null : number(customers.get(customer)));
      one.put("text", words.special(rule, this::name));
      all.add(one);
    }
    return all;
  }

  private String name(CustomerId id) {
    Customer customer = customers.get(id);
    return customer == null ? "" : customer.name();
  }

  private static String ruleCode(SpecialRule.What what) {
    return switch (what) {
      case SpecialRule.EndsLater _ -> "ends-later";
      case SpecialRule.ShorterBuffer _ -> "shorter-buffer";
      case SpecialRule.SmallerReserve _ -> "smaller-reserve";
      case SpecialRule.AnyHours _ -> "any-hours";
      case SpecialRule.FieldDay _ -> "field-day";
      case SpecialRule.Stuck _ -> "stuck";
    };
  }

  private Map<String, @Nullable Object> day(PlannedDay day) {
    List<Object> stops = new ArrayList<>();
    for (int i = 0; i < day.stops().size(); i++) {
      PlannedStop stop = day.stops().get(i);
      boolean about = day.isWayAbout(i);
      if (stop.preparationMinutes() > 0) {
        stops.add(withWay(preparation(stop), about));
      }
      stops.add(withWay(stop(stop), about));
    }
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", day.day().date().toString());
    one.put("start", day.leave().toString());
    one.put("end", day.back().toString());
    one.put("driveMinutes", day.driveMinutes());
    one.put("lastDriveMinutes", day.lastDriveMinutes());
    one.put("approximate", day.isAbout());
    one.put("workBegin", day.day().begin().toString());
    one.put("workEnd", day.day().end().toString());
    one.put("reserveMinutes", day.day().reserveMinutes());
    one.put("field", day.day().field());
    int longest = rules.shape().longestDay();
    one.put("overLongestMinutes", Math.max(0, day.day().minutes() - longest));
    one.put("stops", stops);
    return one;
  }

  /** Whether the minutes on the road are only about right. */
  private static Map<String, @Nullable Object> withWay(
      Map<String, @Nullable Object> stop, boolean about) {
    stop.put("approximate", about);
    return stop;
  }

  private Map<String, @Nullable Object> preparation(PlannedStop stop) {
    LocalTime begin = stop.begin().minusMinutes(stop.preparationMinutes());
    Map<String, @Nullable Object> one = Json.object();
    one.put("kind", "preparation");
    one.put("customer", number(stop.customer()));
    one.put("title", words.preparation());
    one.put("arrive", stop.arrive().toString());
    one.put("begin", begin.toString());
    one.put("end", stop.begin().toString());
    one.put("driveMinutes", stop.driveMinutes());
    return one;
  }

  private Map<String, @Nullable Object> stop(PlannedStop stop) {
    boolean prepared = stop.preparationMinutes() > 0;
    VisitValue value = stop.value();
    Position position = stop.customer() == null ? null : stop.customer().position();
    Map<String, @Nullable Object> one = Json.object();
    one.put("kind", stop.kind().name().toLowerCase(Locale.ROOT));
    one.put("customer", number(stop.customer()));
    one.put("title", words.title(stop));
    one.put("arrive", (prepared ? stop.begin() : stop.arrive()).toString());
    one.put("begin", stop.begin().toString());
    one.put("end", stop.end().toString());
    one.put("driveMinutes", prepared ? 0 : stop.driveMinutes());
    one.put("confirmed", stop.confirmed());
    one.put("latitude", position == null ? null : position.latitude());
    one.put("longitude", position == null ? null : position.longitude());
    one.put("points", value == null ? null : value.points());
    one.put("purpose", value == null ? null : words.purpose(value));
    return one;
  }

  private static @Nullable String number(@Nullable Customer customer) {
    return customer == null ? null : customer.number();
  }

  private Map<String, @Nullable Object> dayOff(DayOff day) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", day.date().toString());
    one.put("reason", words.dayOff(day));
    return one;
  }

  private Map<String, @Nullable Object> leftOut(Unplanned leftOut) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", number(leftOut.customer()));
    one.put("title", words.subject(leftOut));
    one.put("code", code(leftOut.why()));
    one.put("reason", words.reason(leftOut));
    one.put("points", leftOut.points());
    return one;
  }

  /** A stop that could not be kept, and where it is now. */
  private Map<String, @Nullable Object> displaced(WeekPlan.Displaced displaced) {
    Stop before = displaced.before();
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", number(customers.get(before.customer())));
    one.put("title", words.subject(before, customers.get(before.customer())));
    one.put("dateBefore", before.date().toString());
    one.put("beginBefore", before.begin().toString());
    one.put("date", displaced.date() == null ? null : displaced.date().toString());
    one.put("begin", displaced.begin() == null ? null : displaced.begin().toString());
    one.put("code", code(displaced.why()));
    one.put("reason", words.reason(displaced));
    return one;
  }

  private Map<String, @Nullable Object> asked(Stop stop) {
    Customer customer = customers.get(stop.customer());
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", number(customer));
    one.put("name", customer == null ? null : customer.name());
    one.put("date", stop.date().toString());
    one.put("begin", stop.begin().toString());
    return one;
  }

  private static String code(Unplanned.Why why) {
    return switch (why) {
      case Unplanned.NoPosition _ -> "no-position";
      case Unplanned.Closed _ -> "closed";
      case Unplanned.NoFieldDay _ -> "no-field-day";
      case Unplanned.TooLong _ -> "too-long";
      case Unplanned.NotWorthTheWay _ -> "not-worth-the-way";
      case Unplanned.NeedsReserve _ -> "needs-reserve";
      case Unplanned.NeedsShorterBuffer _ -> "needs-shorter-buffer";
      case Unplanned.NeedsLongerDay _ -> "needs-longer-day";
      case Unplanned.NeedsOtherHours _ -> "needs-other-hours";
      case Unplanned.TakesThePlaceOf _ -> "takes-the-place-of";
      case Unplanned.Clashes _ -> "clashes";
      case Unplanned.NotAWorkingDay _ -> "not-a-working-day";
      case Unplanned.OutsideWorkingHours _ -> "outside-working-hours";
      case Unplanned.TooFarToBegin _ -> "too-far-to-begin";
      case Unplanned.BackTooLate _ -> "back-too-late";
      case Unplanned.NoBreak _ -> "no-break";
      case Unplanned.Unsettled _ -> "unsettled";
      case Unplanned.NoRoom _ -> "no-room";
    };
  }

  private static Map<String, @Nullable Object> slip(Slip slip) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", slip.customer().number());
    one.put("due", slip.dueOn().toString());
    one.put("planned", slip.plannedOn() == null ? null : slip.plannedOn().toString());
    one.put("days", slip.days());
    return one;
  }

  /** Empty lists if nothing was to be changed. */
  private Map<String, @Nullable Object> changes(@Nullable Replan replan) {
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
