package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Published;
import app.revier.agenda.Review;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.StageChange;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.CustomerId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves what days hold of one customer to another. */
final class MovedEntries {

  private final CustomerId from;
  private final CustomerId to;

  private MovedEntries(CustomerId from, CustomerId to) {
    this.from = from;
    this.to = to;
  }

  /** The entries of one customer as they are when they are those of another. */
  static List<AgendaEntry> of(Agenda agenda, CustomerId from, CustomerId to) {
    MovedEntries moved = new MovedEntries(from, to);
    return agenda.entries().map(moved::moved).filter(Objects::nonNull).toList();
  }

  private @Nullable AgendaEntry moved(AgendaEntry entry) {
    AgendaEntry moved =
        switch (entry) {
          case Absence one -> one;
          case Published one -> one;
          case Appointment one -> appointment(one);
          case Task one -> task(one);
          case Stop one -> stop(one);
          case Activity one -> activity(one);
          case CalledOff one ->
              new CalledOff(one.id(), moved(one.customer()), one.from(), one.until());
          case SpecialRule one ->
              new SpecialRule(one.id(), one.from(), one.until(), moved(one.what()));
          case Inquiry one ->
              new Inquiry(
                  one.id(),
                  moved(one.customer()),
                  one.date(),
                  one.begin(),
                  one.state(),
                  one.until());
          case StageChange one ->
              new StageChange(
                  one.id(), moved(one.customer()), one.project(), one.date(), one.from(), one.to());
          case Review one -> one;
        };
    return moved.equals(entry) ? null : moved;
  }

  private CustomerId moved(CustomerId customer) {
    return customer.equals(from) ? to : customer;
  }

  private @Nullable CustomerId movedIfAny(@Nullable CustomerId customer) {
    return customer == null ? null : moved(customer);
  }

  private Appointment appointment(Appointment one) {
    return new Appointment(
        one.id(),
        movedIfAny(one.customer()),
        one.title(),
        one.from(),
        one.until(),
        one.begin(),
        one.minutes(),
        one.preparationMinutes(),
        one.origin());
  }

  private Task task(Task one) {
    return new Task(
        one.id(),
        one.title(),
        one.minutes(),
        one.blocksPerWeek(),
        one.earliest(),
        one.deadline(),
        one.done(),
        movedIfAny(one.called()));
  }

  private Stop stop(Stop one) {
    return new Stop(
        one.id(),
        one.date(),
        one.kind(),
        movedIfAny(one.customer()),
        one.appointment(),
        one.task(),
        one.title(),
        one.begin(),
        one.end(),
        one.preparationMinutes(),
        one.confirmed(),
        movedIfAny(one.called()));
  }

  private Activity activity(Activity one) {
    return new Activity(
        one.id(),
        moved(one.customer()),
        one.date(),
        one.kind(),
        one.result(),
        one.planned(),
        one.minutes(),
        one.drive(),
        one.note(),
        one.nextStep(),
        one.nextDate(),
        one.project(),
        one.stage(),
        one.effects());
  }

  private SpecialRule.What moved(SpecialRule.What what) {
    return switch (what) {
      case SpecialRule.AnyHours(CustomerId customer) -> new SpecialRule.AnyHours(moved(customer));
      case SpecialRule.NoCall(CustomerId customer) -> new SpecialRule.NoCall(moved(customer));
      case SpecialRule.Stuck stuck -> new SpecialRule.Stuck(stuck.until(), movedIfAny(stuck.at()));
      case SpecialRule.EndsLater _,
          SpecialRule.ShorterBuffer _,
          SpecialRule.SmallerReserve _,
          SpecialRule.FieldDay _ ->
          what;
    };
  }
}
