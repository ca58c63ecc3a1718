package app.revier.desktop.screen.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.week.Change;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Replan;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is different in a new plan, in words and as outlines of where stops were. */
final class NewPlanWords {

  private final Texts texts;
  private final Snapshot snapshot;

  NewPlanWords(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
  }

  /**
   * What moves, falls out and comes in, line by line: also what only begins a little earlier or
   * later, and where a customer who asked for a visit gets one.
   */
  List<String> of(Replan replan, List<Change> changes) {
    return of(replan, changes, true);
  }

  /** The same without those who asked for a visit and get none. */
  List<String> withPlace(Replan replan, List<Change> changes) {
    return of(replan, changes, false);
  }

  private List<String> of(Replan replan, List<Change> changes, boolean all) {
    List<String> lines = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Demanded(Appointment appointment)
          && (all || isPlanned(replan, appointment))) {
        lines.add(asked(replan, appointment));
      }
    }
    for (Appointment one : replan.calledOff()) {
      lines.add(texts.get("week.new-called-off", name(one.customer(), one.title())));
    }
    replan.calledOffStops().stream()
        .filter(
            stop ->
                replan.calledOff().stream().noneMatch(one -> one.id().equals(stop.appointment())))
        .forEach(stop -> lines.add(dropped(stop)));
    int asTold = lines.size();
    for (Replan.Moved move : replan.moved()) {
      if (!isAsked(move.before(), changes)) {
        lines.add(moved(move));
      }
    }
    for (Stop stop : replan.dropped()) {
      if (!isAsked(stop, changes)) {
        lines.add(dropped(stop));
      }
    }
    for (Replan.Added added : replan.added()) {
      if (changes.stream().noneMatch(change -> isOf(change, added.customer().id()))) {
        lines.add(
            texts.get(
                "week.new-added",
                added.customer().name(),
                texts.weekday(added.date()),
                texts.time(added.begin())));
      }
    }
    if (lines.size() == asTold) {
      lines.add(texts.get("week.new-nothing"));
    }
    return lines;
  }

  private String dropped(Stop stop) {
    return texts.get(
        "week.new-dropped", name(stop), texts.weekday(stop.date()), texts.time(stop.begin()));
  }

  private static boolean isPlanned(Replan replan, Appointment appointment) {
    CustomerId id = appointment.customer();
    return id != null && now(replan, id) != null;
  }

  private String asked(Replan replan, Appointment appointment) {
    CustomerId id = appointment.customer();
    String name = name(id, appointment.title());
    PlannedAt now = id == null ? null : now(replan, id);
    return now == null
        ? texts.get("week.new-no-room", name)
        : texts.get(
            "week.new-asked", name, texts.weekday(now.date()), texts.time(now.stop().begin()));
  }

  private String moved(Replan.Moved move) {
    Stop stop = move.before();
    String day = texts.weekday(stop.date());
    String then = texts.time(stop.begin());
    String begin = texts.time(move.begin());
    if (!move.date().equals(stop.date())) {
      return texts.get("week.new-moved", name(stop), day, then, texts.weekday(move.date()), begin);
    }
    return move.begin().equals(stop.begin())
        ? texts.get(
            "week.new-ends", name(stop), day, texts.time(move.end()), texts.time(stop.end()))
        : texts.get("week.new-shifted", name(stop), day, begin, then);
  }

  private static boolean isAsked(Stop stop, List<Change> changes) {
    CustomerId id = stop.customer();
    return id != null && changes.stream().anyMatch(change -> isOf(change, id));
  }

  private static boolean isOf(Change change, CustomerId id) {
    return change instanceof Change.Demanded(Appointment appointment)
        && id.equals(appointment.customer());
  }

  /** Where the stops stood that move or fall out, those called off included. */
  List<PlaceBefore> outlines(Replan replan) {
    List<Stop> gone = new ArrayList<>(replan.dropped());
    replan.moved().forEach(move -> gone.add(move.before()));
    gone.addAll(replan.calledOffStops());
    return gone.stream()
        .sorted(Comparator.comparing(Stop::date).thenComparing(Stop::begin))
        .map(
            stop ->
                new PlaceBefore(stop.date(), minute(stop.begin()), minute(stop.end()), name(stop)))
        .toList();
  }

  /** Where a customer is visited in the new plan. */
  private record PlannedAt(LocalDate date, PlannedStop stop) {}

  private static @Nullable PlannedAt now(Replan replan, CustomerId id) {
    for (PlannedDay day : replan.plan().days()) {
      for (PlannedStop stop : day.stops()) {
        Customer customer = stop.customer();
        if (customer != null && customer.id().equals(id)) {
          return new PlannedAt(day.day().date(), stop);
        }
      }
    }
    return null;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private String name(Stop stop) {
    Customer called = stop.called() == null ? null : snapshot.territory().customer(stop.called());
    return called != null && stop.title().isEmpty()
        ? texts.get("week.call", called.name())
        : name(stop.customer(), stop.title());
  }

  private String name(@Nullable CustomerId id, String title) {
    Customer customer = id == null ? null : snapshot.territory().customer(id);
    return customer == null ? title : customer.name();
  }
}
