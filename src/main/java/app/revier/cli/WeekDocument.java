package app.revier.cli;

import app.revier.agenda.Agenda;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.WeekTexts;
import app.revier.week.CallLeft;
import app.revier.week.DayOff;
import app.revier.week.Replan;
import app.revier.week.Slip;
import app.revier.week.Unplanned;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Planned days as one JSON document. */
final class WeekDocument {

  private final WeekTexts words;
  private final WeekRules rules;
  private final DayDocument days;
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
    days = new DayDocument(words, rules);
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
    document.put("days", plan.days().stream().map(days::of).toList());
    document.put("daysOff", plan.daysOff().stream().map(this::dayOff).toList());
    document.put("unplanned", plan.leftOut().stream().map(this::leftOut).toList());
    document.put("calls", plan.calls().stream().map(this::call).toList());
    document.put("slips", plan.slips().stream().map(WeekDocument::slip).toList());
    document.put("displaced", plan.displaced().stream().map(this::displaced).toList());
    document.put("asked", asked.stream().map(this::asked).toList());
    document.put("special", special(plan));
    document.put("driveMinutes", plan.driveMinutes());
    document.put("points", plan.points());
    document.put("home", home);
    document.put("changes", new ReplanDocument(words, customers).of(replan));
    document.put("notes", notes);
    return document;
  }

  /** What holds on some of the days only. */
  private List<Map<String, @Nullable Object>> special(WeekPlan plan) {
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (SpecialRule rule : words.special().rulesOf(plan, agenda)) {
      CustomerId customer = rule.customer();
      Map<String, @Nullable Object> one = Json.object();
      one.put("from", rule.from().toString());
      one.put("until", rule.until().toString());
      one.put("rule", ruleCode(rule.what()));
      one.put("customer", customer == null ? null : number(customers.get(customer)));
      one.put("text", words.special().of(rule, this::name));
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
      case SpecialRule.NoCall _ -> "no-call";
      case SpecialRule.FieldDay _ -> "field-day";
      case SpecialRule.Stuck _ -> "stuck";
    };
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
    one.put("title", words.subject(before, customers.get(before.contact())));
    one.put("dateBefore", before.date().toString());
    one.put("beginBefore", before.begin().toString());
    one.put("date", displaced.date() == null ? null : displaced.date().toString());
    one.put("begin", displaced.begin() == null ? null : displaced.begin().toString());
    one.put("code", code(displaced.why()));
    one.put("reason", words.reason(displaced));
    return one;
  }

  /** A call that is due and found no gap. */
  private Map<String, @Nullable Object> call(CallLeft left) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("customer", left.customer().number());
    one.put("dueOn", left.dueOn().toString());
    one.put("minutes", left.minutes());
    return one;
  }

  private Map<String, @Nullable Object> asked(Stop stop) {
    Customer customer = customers.get(stop.contact());
    Map<String, @Nullable Object> one = Json.object();
    one.put("kind", stop.called() == null ? "visit" : "call");
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
}
