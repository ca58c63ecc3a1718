package app.revier.desktop.screen.week;

import app.revier.agenda.Stop;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.week.Replan;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What is different in a new plan, in words and as outlines of where stops were. */
final class NewPlanWords {

  private final Texts texts;
  private final Snapshot snapshot;

  NewPlanWords(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
  }

  /** What moves, falls out and comes in, line by line. */
  List<String> of(Replan replan) {
    List<String> lines = new ArrayList<>();
    for (Replan.Moved move : replan.moved()) {
      lines.add(
          texts.get(
              "week.new-moved",
              name(move.before()),
              texts.weekday(move.before().date()),
              texts.time(move.before().begin()),
              texts.weekday(move.date()),
              texts.time(move.begin())));
    }
    for (Stop stop : replan.dropped()) {
      lines.add(
          texts.get(
              "week.new-dropped",
              name(stop),
              texts.weekday(stop.date()),
              texts.time(stop.begin())));
    }
    for (Replan.Added added : replan.added()) {
      lines.add(
          texts.get(
              "week.new-added",
              added.customer().name(),
              texts.weekday(added.date()),
              texts.time(added.begin())));
    }
    if (lines.isEmpty()) {
      lines.add(texts.get("week.new-nothing"));
    }
    return lines;
  }

  /** Where the stops stood that move or fall out, those called off included. */
  List<PlaceBefore> outlines(Replan replan) {
    List<PlaceBefore> outlines = new ArrayList<>();
    for (Stop stop : snapshot.agenda().stops()) {
      boolean here =
          !stop.date().isBefore(replan.request().from())
              && !stop.date().isAfter(replan.lastDay())
              && stop.customer() != null;
      boolean stays =
          replan.plan().days().stream()
              .filter(day -> day.day().date().equals(stop.date()))
              .flatMap(day -> day.stops().stream())
              .anyMatch(one -> one.is(stop));
      if (here && !stays) {
        outlines.add(
            new PlaceBefore(stop.date(), minute(stop.begin()), minute(stop.end()), name(stop)));
      }
    }
    return outlines;
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private String name(Stop stop) {
    CustomerId id = stop.customer();
    Customer customer = id == null ? null : snapshot.territory().customer(id);
    return customer == null ? stop.title() : customer.name();
  }
}
