package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days as they stand in the agenda, with the ways between their stops: nothing is planned, nothing
 * is judged. What is left out is not looked for.
 */
public final class StandingPlan {

  private final WeekRequest request;
  private final Agenda agenda;
  private final WorkDays days;
  private final Progressing done;
  private final Map<CustomerId, CustomerFacts> facts = new HashMap<>();

  private StandingPlan(WeekRequest request, Agenda agenda, WorkDays days) {
    this.request = request;
    this.agenda = agenda;
    this.days = days;
    done = new Progressing(request, days.last(request.from()));
    request.customers().forEach(one -> facts.put(one.customer().id(), one));
  }

  /** Whether some of the days of a request hold stops. */
  public static boolean isAny(WeekRequest request) {
    var last = WorkDays.of(request).last(request.from());
    return request.agenda().stops().stream()
        .anyMatch(stop -> !stop.date().isBefore(request.from()) && !stop.date().isAfter(last));
  }

  /**
   * The days of a request.
   *
   * @param agenda the stops to show
   */
  public static WeekPlan of(WeekRequest request, Agenda agenda) {
    WorkDays days = WorkDays.of(request.revised(agenda, Revision.NONE));
    StandingPlan standing = new StandingPlan(request, agenda, days);
    Progressing before = new Progressing(request, days.last(request.from()));
    List<PlannedDay> planned = days.working().stream().map(standing::day).toList();
    double points = 0;
    for (PlannedDay day : planned) {
      for (PlannedStop stop : day.stops()) {
        points += stop.value() == null ? 0 : stop.value().points();
      }
    }
    List<Slip> slips = Slips.of(request.customers(), planned, before);
    return new WeekPlan(planned, days.off(), List.of(), slips, points);
  }

  private PlannedDay day(WorkDay day) {
    List<PlannedStop> stops = new ArrayList<>();
    Position here = day.start();
    LocalTime leave = day.begin();
    LocalTime free = day.begin();
    for (Stop stop : agenda.stopsOn(day.date())) {
      CustomerFacts known = facts.get(stop.customer());
      Customer customer = known == null ? null : known.customer();
      Position place = customer == null ? null : customer.position();
      int drive = place == null ? 0 : request.rules().drive(here, place);
      if (stops.isEmpty()) {
        int begin = Clock.minute(stop.begin()) - stop.preparationMinutes() - drive;
        leave = Clock.time(Math.max(0, begin));
        free = leave;
      }
      LocalTime arrive = arrival(day, free, drive);
      stops.add(planned(stop, known, drive, arrive));
      here = place == null ? here : place;
      free = stop.end();
    }
    int home = request.rules().drive(here, day.finish());
    PlannedDay planned = new PlannedDay(day, leave, arrival(day, free, home), home, stops);
    done.add(planned);
    return planned;
  }

  /** The way begins as soon as no gap is in its way. */
  private static LocalTime arrival(WorkDay day, LocalTime free, int minutes) {
    int from = Clock.minute(free);
    for (Hours gap : day.blocked()) {
      if (from < Clock.minute(gap.close()) && from + minutes > Clock.minute(gap.open())) {
        from = Clock.minute(gap.close());
      }
    }
    return Clock.time(Math.min(Clock.LAST_MINUTE, from + minutes));
  }

  private @Nullable Customer called(Stop stop) {
    CustomerFacts who = stop.called() == null ? null : facts.get(stop.called());
    return who == null ? null : who.customer();
  }

  private PlannedStop planned(
      Stop stop, @Nullable CustomerFacts known, int drive, LocalTime arrive) {
    VisitValue value = null;
    if (stop.kind() == Stop.Kind.VISIT && known != null) {
      LocalDate last = days.lastOfWeek(stop.date());
      value =
          new VisitValues(request.rules()).standing(known, done, stop.date(), last).on(stop.date());
    }
    return new PlannedStop(
        stop.kind(),
        known == null ? null : known.customer(),
        stop.appointment() == null ? null : agenda.appointment(stop.appointment()),
        stop.task() == null ? null : agenda.task(stop.task()),
        stop.title(),
        drive,
        arrive,
        stop.begin(),
        stop.end(),
        stop.preparationMinutes(),
        stop.confirmed(),
        value,
        called(stop));
  }
}
