package app.revier.cli;

import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.WeekTexts;
import app.revier.week.DayOff;
import app.revier.week.NextVisit;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Replan;
import app.revier.week.Unplanned;
import app.revier.week.VisitValue;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Planned days as text. */
final class WeekReport {

  /** So many lines of what is left out are enough to read. */
  private static final int MOST_LINES = 20;

  private final Invocation call;
  private final WeekTexts words;
  private final List<Stop> asked;
  private final int longestDay;
  private final WeekRequest request;
  private final Map<CustomerId, Customer> customers = new HashMap<>();

  /** Reports of plans for a request. */
  WeekReport(Invocation call, WeekTexts words, WeekRequest request, List<Stop> asked) {
    this.call = call;
    this.words = words;
    this.request = request;
    this.asked = List.copyOf(asked);
    longestDay = request.rules().shape().longestDay();
    request.customers().forEach(one -> customers.put(one.customer().id(), one.customer()));
  }

  /**
   * Prints a plan.
   *
   * @param replan what has changed, if it was made anew
   */
  void print(WeekPlan plan, @Nullable Replan replan) {
    print(plan, replan == null ? words::reason : words::reasonAsItStands);
    if (replan != null) {
      print(replan);
    }
  }

  private void print(WeekPlan plan, Function<Unplanned, String> reason) {
    var texts = call.texts();
    for (PlannedDay day : plan.days()) {
      if (isFree(day)) {
        call.say("cli.week-day-free", texts.weekday(day.day().date()));
        call.out().println();
        continue;
      }
      call.say(
          "cli.week-day",
          texts.weekday(day.day().date()),
          texts.time(day.leave()),
          texts.time(day.back()),
          about(day.isAbout(), day.driveMinutes()),
          texts.number(day.day().reserveMinutes()),
          day.driveMinutes(),
          day.day().reserveMinutes());
      TextTable table =
          new TextTable(
              ">" + texts.get("cli.column-drive"),
              ">" + texts.get("cli.column-preparation"),
              texts.get("cli.column-begin"),
              texts.get("cli.column-end"),
              texts.get("cli.column-stop"),
              texts.get("cli.column-what"),
              texts.get("cli.column-city"),
              texts.get("cli.column-purpose"));
      for (PlannedStop stop : day.stops()) {
        table.row(
            stop.driveMinutes() == 0
                ? ""
                : about(day.isWayAbout(day.stops().indexOf(stop)), stop.driveMinutes()),
            minutes(stop.preparationMinutes()),
            texts.time(stop.begin()),
            texts.time(stop.end()),
            words.kind(stop),
            words.title(stop),
            stop.customer() == null ? "" : stop.customer().address().city(),
            purpose(stop, day, plan));
      }
      table.print(call.out());
      String tooLong = words.tooLong(day, longestDay);
      if (!tooLong.isEmpty()) {
        call.out().println(tooLong);
      }
      call.out().println();
    }
    for (DayOff day : plan.daysOff()) {
      call.say("cli.week-day-off", texts.weekday(day.date()), words.dayOff(day));
    }
    printSpecial(plan);
    printNobody(plan);
    printDisplaced(plan);
    printLeftOut(plan, reason);
    printAsked();
  }

  /** What holds on some of the days only. */
  private void printSpecial(WeekPlan plan) {
    var texts = call.texts();
    for (SpecialRule rule : words.special().rulesOf(plan, request.agenda())) {
      String what =
          words.special().of(rule, id -> customers.containsKey(id) ? customers.get(id).name() : "");
      if (rule.from().equals(rule.until())) {
        call.say("cli.week-special", texts.weekday(rule.from()), what);
      } else {
        call.say("cli.week-special-days", texts.date(rule.from()), texts.date(rule.until()), what);
      }
    }
  }

  /** Whether nobody leaves for anything on a day: only its break is there, or not even that. */
  private static boolean isFree(PlannedDay day) {
    return day.stops().stream().allMatch(stop -> stop.kind() == Stop.Kind.BREAK);
  }

  private String purpose(PlannedStop stop, PlannedDay day, WeekPlan plan) {
    return Stream.of(
            words.purpose(stop.value()), words.clashes(stop, day.day().date(), plan.leftOut()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String minutes(int minutes) {
    return minutes == 0 ? "" : call.texts().number(minutes);
  }

  /** Days without visits say why: an empty plan must not look like one that failed. */
  private void printNobody(WeekPlan plan) {
    boolean somebody =
        plan.days().stream().flatMap(day -> day.stops().stream()).anyMatch(WeekReport::isAskedFor)
            || plan.leftOut().stream().anyMatch(one -> one.customer() != null);
    if (somebody || plan.days().isEmpty()) {
      return;
    }
    var texts = call.texts();
    Optional<NextVisit> next = NextVisit.of(request);
    if (next.isPresent()) {
      call.say("cli.week-nobody-due", next.get().customer().name(), texts.date(next.get().dueOn()));
    } else if (request.customers().isEmpty()) {
      call.say("cli.no-customers");
    } else {
      call.say("cli.week-nobody-asks", request.customers().size());
    }
  }

  private static boolean isAskedFor(PlannedStop stop) {
    VisitValue value = stop.value();
    return stop.customer() != null && (value == null || !value.isOccasion());
  }

  /** What could not be kept as it was, and where it is now. */
  private void printDisplaced(WeekPlan plan) {
    var texts = call.texts();
    for (WeekPlan.Displaced one : plan.displaced()) {
      Stop before = one.before();
      String subject = words.subject(before, customers.get(before.contact()));
      String when = texts.weekday(before.date());
      String at = texts.time(before.begin());
      if (one.date() == null || one.begin() == null) {
        call.say("cli.week-displaced-out", subject, when, at, words.reason(one));
      } else {
        call.say(
            "cli.week-displaced",
            subject,
            when,
            at,
            texts.weekday(one.date()),
            texts.time(one.begin()),
            words.reason(one));
      }
    }
  }

  private void printAsked() {
    if (!asked.isEmpty()) {
      call.say("cli.week-asked", asked.size());
      for (Stop stop : asked.stream().limit(MOST_LINES).toList()) {
        Customer customer = customer(stop);
        call.say(
            stop.called() == null ? "cli.week-asked-visit" : "cli.week-asked-call",
            call.texts().weekday(stop.date()),
            customer.name(),
            customer.number(),
            stop.date().toString());
      }
      more(asked.size());
    }
  }

  /** Minutes on the road; what is only about known says so. */
  private String about(boolean about, int minutes) {
    String number = call.texts().number(minutes);
    return about ? call.texts().get("cli.week-about", number) : number;
  }

  private Customer customer(Stop stop) {
    return Objects.requireNonNull(customers.get(stop.contact()));
  }

  private void printLeftOut(WeekPlan plan, Function<Unplanned, String> reason) {
    print(
        "cli.week-left-out", plan.leftOut(), one -> words.subject(one) + ": " + reason.apply(one));
    print(
        "cli.week-calls-left",
        plan.calls(),
        one -> one.customer().name() + ": " + words.reason(one));
    print("cli.week-slips", plan.slips(), words::slip);
  }

  /** So many lines of a list, and how many more there are; nothing of an empty one. */
  private <T> void print(String key, List<T> all, Function<T, String> line) {
    if (!all.isEmpty()) {
      call.say(key, all.size());
      all.stream().limit(MOST_LINES).forEach(one -> call.out().println("  " + line.apply(one)));
      more(all.size());
    }
  }

  private void more(int size) {
    if (size > MOST_LINES) {
      call.say("cli.week-more", size - MOST_LINES);
    }
  }

  private String subject(Stop stop) {
    return words.subject(stop, customers.get(stop.contact()));
  }

  private void print(Replan replan) {
    var texts = call.texts();
    for (Replan.Moved move : replan.moved()) {
      call.say(
          "cli.week-moved",
          subject(move.before()),
          texts.weekday(move.before().date()),
          texts.time(move.before().begin()),
          texts.weekday(move.date()),
          texts.time(move.begin()));
    }
    for (Stop stop : replan.dropped()) {
      call.say("cli.week-dropped", subject(stop), texts.weekday(stop.date()));
    }
    for (Replan.Added visit : replan.added()) {
      call.say(
          "cli.week-added",
          visit.customer().name(),
          texts.weekday(visit.date()),
          texts.time(visit.begin()));
    }
    for (Replan.Hole hole : replan.holes()) {
      call.say(
          hole.nearby().isEmpty() ? "cli.week-hole-for-nobody" : "cli.week-hole",
          texts.weekday(hole.date()),
          texts.time(hole.from()),
          texts.time(hole.until()));
      for (Replan.Nearby one : hole.nearby()) {
        call.say(
            "cli.week-nearby",
            one.facts().customer().name(),
            call.terms().standing(one.facts().existing()),
            texts.time(one.begin()),
            one.detourMinutes(),
            one.about() && one.detourMinutes() > 0 ? 1 : 0);
      }
    }
  }
}
