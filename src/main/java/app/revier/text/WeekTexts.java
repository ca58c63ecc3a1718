package app.revier.text;

import app.revier.agenda.Absence;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.week.CallLeft;
import app.revier.week.Conflict;
import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Slip;
import app.revier.week.Unplanned;
import app.revier.week.VisitValue;
import app.revier.week.WeekPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one language what planned days hold, what a visit is for and what keeps one out. */
public final class WeekTexts {

  private final Texts texts;
  private final Terms terms;
  private final String currency;

  /**
   * Sentences in the language of these texts.
   *
   * @param texts the language
   * @param terms its words
   * @param currency the ISO 4217 code of the book's currency
   */
  public WeekTexts(Texts texts, Terms terms, String currency) {
    this.texts = texts;
    this.terms = terms;
    this.currency = currency;
  }

  /** What a stop is called: its title, else the customer, else its kind. */
  public String title(PlannedStop stop) {
    Customer customer = stop.customer();
    Customer called = stop.called();
    if (called != null && stop.title().isEmpty()) {
      return call(called);
    }
    if (!stop.title().isEmpty()) {
      return customer == null ? stop.title() : customer.name() + ": " + stop.title();
    }
    return customer == null ? kind(stop) : customer.name();
  }

  /** The kind of a stop in a word. */
  public String kind(PlannedStop stop) {
    if (stop.called() != null) {
      return texts.get("week.kind-call");
    }
    return texts.get("week.kind-" + stop.kind().name().toLowerCase(Locale.ROOT));
  }

  /** A call to a customer. */
  public String call(Customer customer) {
    return texts.get("week.call", customer.name());
  }

  /** The same with the number to call, if one is known. */
  public String callWithNumber(PlannedStop stop) {
    Customer called = stop.called();
    String number = called == null ? "" : called.reach().phone().strip();
    return number.isEmpty() ? title(stop) : texts.get("week.call-number", title(stop), number);
  }

  /** Why a call is not planned. */
  public String reason(CallLeft left) {
    return texts.get("week.call-left", texts.date(left.dueOn()), texts.number(left.minutes()));
  }

  /** Quiet preparation before a stop, in a word. */
  public String preparation() {
    return texts.get("week.kind-preparation");
  }

  /** What a visit is for, with its points; empty for all that is not weighed. */
  public String purpose(@Nullable VisitValue value) {
    return String.join("; ", purposes(value));
  }

  /** The reasons for a visit one by one, with their points; none for all that is not weighed. */
  public List<String> purposes(@Nullable VisitValue value) {
    return value == null ? List.of() : value.parts().stream().map(this::part).toList();
  }

  private String part(VisitValue.Part part) {
    String points = texts.number(part.points(), 0);
    return switch (part) {
      case VisitValue.OfClass of when of.cell() == null ->
          texts.get("week.value-size", terms.size(of.size()), points);
      case VisitValue.OfClass of -> texts.get("week.value-class", terms.cell(of.cell()), points);
      case VisitValue.OfDue due when due.lastVisit() == null ->
          texts.get("week.value-never-visited", points);
      case VisitValue.OfDue due when due.daysOverdue() > 0 ->
          texts.get(
              "week.value-overdue",
              texts.date(due.dueOn()),
              due.daysOverdue(),
              texts.number(due.daysOverdue()),
              points);
      case VisitValue.OfDue due -> texts.get("week.value-due", texts.date(due.dueOn()), points);
      case VisitValue.OfFullerWeek fuller -> texts.get("week.value-fuller-week");
      case VisitValue.OfOccasion occasion -> occasion(occasion.dueOn(), points);
      case VisitValue.OfProject project ->
          texts.get(
              "week.value-project",
              project.project(),
              texts.money(project.expectedPerVisit(), currency),
              points);
      case VisitValue.OfStep step -> texts.get("week.value-step", texts.date(step.due()), points);
      case VisitValue.OfRisk risk ->
          texts.get("week.value-risk", texts.money(risk.atRisk(), currency), points);
    };
  }

  private String occasion(@Nullable LocalDate dueOn, String points) {
    return dueOn == null
        ? texts.get("week.value-on-the-way", points)
        : texts.get("week.value-can-wait", texts.date(dueOn), points);
  }

  /** Which agreed things are left out because they clash with this stop; empty for none. */
  public String clashes(PlannedStop stop, LocalDate date, List<Unplanned> leftOut) {
    String others =
        leftOut.stream()
            .filter(
                one ->
                    one.why() instanceof Unplanned.Clashes clash
                        && clash.date().equals(date)
                        && clash.with().equals(title(stop)))
            .map(this::subject)
            .collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : texts.get("week.clashes-with", others);
  }

  /** That a day is longer than the longest because of what is agreed; empty if it is not. */
  public String tooLong(PlannedDay day, int longest) {
    int minutes = day.day().minutes();
    return minutes <= longest
        ? ""
        : texts.get(
            "week.longer-than-longest",
            texts.weekday(day.day().date()),
            texts.number(minutes / 60.0, 1),
            texts.number(longest / 60.0, 1));
  }

  /** What is left out. */
  public String subject(Unplanned leftOut) {
    if (leftOut.appointment() != null) {
      Customer customer = leftOut.customer();
      String title = leftOut.appointment().title();
      return customer == null ? title : customer.name() + ": " + title;
    }
    if (leftOut.task() != null) {
      return leftOut.task().title();
    }
    Customer customer = leftOut.customer();
    if (customer != null) {
      return customer.name();
    }
    // What has neither a customer nor a name is a break, or a call that was agreed.
    boolean pause = leftOut.why() instanceof Unplanned.NoBreak;
    return texts.get(pause ? "week.kind-break" : "week.kind-call");
  }

  /** What keeps a stop of a kept plan from where it was. */
  public String reason(WeekPlan.Displaced displaced) {
    return reason(new Unplanned(null, null, null, 0, displaced.why()));
  }

  /**
   * What a stop of the book is about: the customer, else its title.
   *
   * @param customer its contact
   */
  public String subject(Stop stop, @Nullable Customer customer) {
    if (stop.called() != null && customer != null && stop.title().isEmpty()) {
      return call(customer);
    }
    if (stop.called() != null) {
      return stop.title();
    }
    if (stop.kind() == Stop.Kind.APPOINTMENT || customer == null) {
      return stop.title();
    }
    return customer.name();
  }

  /** What keeps something out, and with which rule relaxed it would fit. */
  public String reason(Unplanned leftOut) {
    return switch (leftOut.why()) {
      case Unplanned.NoPosition() -> texts.get("week.why-no-position");
      case Unplanned.Closed() -> texts.get("week.why-closed");
      case Unplanned.NoFieldDay() -> texts.get("week.why-no-field-day");
      case Unplanned.TooLong(int minutes) ->
          texts.get("week.why-too-long", texts.number(minutes), minutes);
      case Unplanned.NotWorthTheWay why ->
          texts.get(
              "week.why-way",
              texts.weekday(why.date()),
              texts.number(why.extraMinutes()),
              why.extraMinutes());
      case Unplanned.NeedsReserve why ->
          texts.get(
              "week.why-reserve",
              texts.weekday(why.date()),
              why.minutes(),
              texts.number(why.minutes()));
      case Unplanned.NeedsShorterBuffer why ->
          texts.get(
              "week.why-buffer",
              texts.weekday(why.date()),
              why.minutes(),
              texts.number(why.minutes()));
      case Unplanned.NeedsLongerDay why ->
          texts.get("week.why-longer-day", texts.weekday(why.date()), texts.time(why.end()));
      case Unplanned.NeedsOtherHours why ->
          texts.get("week.why-hours", texts.weekday(why.date()), texts.time(why.begin()));
      case Unplanned.TakesThePlaceOf why ->
          texts.get(
              "week.why-instead",
              texts.weekday(why.date()),
              why.instead().name(),
              texts.number(why.points(), 0),
              texts.number(leftOut.points(), 0));
      case Unplanned.Clashes why when why.with().isEmpty() ->
          texts.get("week.why-clash-with-break", texts.weekday(why.date()));
      case Unplanned.Clashes why ->
          texts.get("week.why-clash", texts.weekday(why.date()), why.with());
      case Unplanned.NotAWorkingDay why ->
          texts.get("week.why-not-working", texts.weekday(why.date()));
      case Unplanned.OutsideWorkingHours why ->
          texts.get("week.why-outside", texts.weekday(why.date()));
      case Unplanned.TooFarToBegin why ->
          texts.get("week.why-too-far", texts.weekday(why.date()), texts.time(why.begin()));
      case Unplanned.BackTooLate why ->
          texts.get("week.why-back-too-late", texts.weekday(why.date()), texts.time(why.back()));
      case Unplanned.NoBreak why -> texts.get("week.why-no-break", texts.weekday(why.date()));
      case Unplanned.Unsettled why -> texts.get("week.why-unsettled", texts.weekday(why.date()));
      case Unplanned.NoRoom() when leftOut.customer() != null && leftOut.appointment() == null ->
          texts.get("week.why-no-room-visit");
      case Unplanned.NoRoom() -> texts.get("week.why-no-room");
    };
  }

  /** The same in days that stay as they are: what would fit is not judged. */
  public String reasonAsItStands(Unplanned leftOut) {
    return leftOut.why() instanceof Unplanned.NotWorthTheWay way
        ? texts.get(
            "week.open-fits",
            texts.weekday(way.date()),
            way.extraMinutes(),
            texts.number(way.extraMinutes()))
        : reason(leftOut);
  }

  /** What holds on some days only. */
  public SpecialTexts special() {
    return new SpecialTexts(texts);
  }

  /** How late a visit comes. */
  public String slip(Slip slip) {
    return slip.plannedOn() == null
        ? texts.get(
            "week.slip-open",
            slip.customer().name(),
            texts.date(slip.dueOn()),
            slip.days(),
            texts.number(slip.days()))
        : texts.get(
            "week.slip-planned",
            slip.customer().name(),
            texts.date(slip.dueOn()),
            texts.date(slip.plannedOn()),
            slip.days(),
            texts.number(slip.days()));
  }

  /** What does not go together on a day. */
  public String conflict(Conflict conflict, PlannedDay day) {
    return switch (conflict) {
      case Conflict.Overlap(var _, int other) ->
          texts.get("week.conflict-overlap", title(day.stops().get(other)));
      case Conflict.TooLittleTime(var _, int minutes) ->
          texts.get("week.conflict-time", minutes, texts.number(minutes));
      case Conflict.Closed _ -> texts.get("week.conflict-closed");
      case Conflict.InGap _ -> texts.get("week.conflict-gap");
      case Conflict.LeavesEarly(var _, int minutes) ->
          texts.get("week.conflict-early", minutes, texts.number(minutes));
      case Conflict.BackLate(var _, int minutes) ->
          texts.get("week.conflict-back", texts.time(day.back()), minutes, texts.number(minutes));
      case Conflict.NoBreak _ -> texts.get("week.conflict-break");
    };
  }

  /** Why a day is off. */
  public String dayOff(DayOff day) {
    return switch (day) {
      case DayOff.Holiday(var _, String name) -> name;
      case DayOff.Away(var _, Absence.Kind kind) ->
          texts.get("time.absence-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    };
  }
}
