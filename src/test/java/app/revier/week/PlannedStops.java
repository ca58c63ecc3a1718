package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Puts a plan into the agenda of its request, as the book keeps it. */
final class PlannedStops {

  private PlannedStops() {}

  /** The agenda with the plan in it, some of its visits confirmed. */
  static Agenda in(WeekRequest request, WeekPlan plan, SplittableRandom random) {
    Agenda agenda = request.agenda();
    List<Stop> stops = new ArrayList<>(agenda.stops().stream().filter(Stop::confirmed).toList());
    long id = 1_000;
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (!stop.confirmed()) {
          Customer customer = stop.customer();
          Appointment appointment = stop.appointment();
          stops.add(
              new Stop(
                  new StopId(id++),
                  day.day().date(),
                  stop.kind(),
                  customer == null ? null : customer.id(),
                  appointment == null ? null : appointment.id(),
                  stop.task() == null ? null : stop.task().id(),
                  stop.title(),
                  stop.begin(),
                  stop.end(),
                  stop.preparationMinutes(),
                  stop.kind() == Stop.Kind.VISIT && random.nextInt(4) == 0,
                  stop.called() == null ? null : stop.called().id()));
        }
      }
    }
    return agenda.withStops(stops);
  }
}
