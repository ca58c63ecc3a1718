package app.revier.desktop.screen.week;

import app.revier.agenda.Stop;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.book.WhenToCome;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.week.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** "When can you come?" for one customer: the best places in the next four weeks, one to take. */
final class WhenViewModel {

  private static final int MOST = 12;

  private final Desk desk;
  private final Texts texts;
  private final WhenAsked asked;
  private final Consumer<Opening> taken;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
  private @Nullable Snapshot shown;

  /**
   * One place.
   *
   * @param when weekday, date and time
   * @param way the minutes of detour
   * @param others whom it moves or displaces, or that the day is empty; may be empty
   */
  record Line(Opening opening, String when, String way, String others) {}

  private record Found(List<Line> lines, String note) {}

  /**
   * Looks for places as soon as somebody asks.
   *
   * @param asked who asks
   * @param taken told what the rep has taken
   */
  WhenViewModel(Desk desk, WhenAsked asked, Consumer<Opening> taken) {
    this.desk = desk;
    this.asked = asked;
    texts = desk.texts();
    this.taken = taken;
    refresh();
  }

  /** Who asks. */
  WhenAsked asked() {
    return asked;
  }

  /** The places, the best first. */
  ObservableList<Line> lines() {
    return lines;
  }

  /** What there is to know besides: a visit that is planned already, or that there is no place. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Looks for a customer; none for nobody. */
  void choose(@Nullable CustomerId id) {
    asked.customerProperty().set(id);
    shown = null;
    lines.clear();
    note.set("");
    refresh();
  }

  /** Looks again if the book has changed. */
  void refresh() {
    CustomerId id = asked.customerProperty().get();
    Snapshot now = desk.book().snapshot();
    if (id == null || now.equals(shown)) {
      return;
    }
    shown = now;
    desk.tasks()
        .latest(
            this,
            _ -> found(id),
            found -> {
              if (id.equals(asked.customerProperty().get())) {
                lines.setAll(found.lines());
                note.set(found.note());
              }
            });
  }

  private WhenToCome when() {
    return new WhenToCome(
        desk.book(), new WeekPlanning(desk.book().snapshot(), texts.language().code()));
  }

  private Found found(CustomerId id) {
    WhenToCome when = when();
    List<Line> found = when.openings(id).stream().limit(MOST).map(this::line).toList();
    List<String> notes = new ArrayList<>();
    List<Stop> moving = when.moving(id);
    for (Stop stop : when.planned(id)) {
      String other = stop.confirmed() ? "week.when-confirmed" : "week.when-stays";
      notes.add(
          texts.get(
              moving.contains(stop) ? "week.when-planned" : other,
              texts.weekday(stop.date()),
              texts.time(stop.begin())));
    }
    if (found.isEmpty()) {
      notes.add(texts.get("week.when-none"));
    }
    return new Found(found, String.join("\n", notes));
  }

  private Line line(Opening opening) {
    Stop visit = opening.visit();
    String times = texts.time(visit.begin()) + "–" + texts.time(visit.end());
    int minutes = Math.max(0, opening.detourMinutes());
    return new Line(
        opening,
        texts.weekday(visit.date()) + ", " + times,
        texts.get(
            opening.about() ? "week.when-way-about" : "week.when-way",
            minutes,
            texts.number(minutes)),
        others(opening));
  }

  private String others(Opening opening) {
    if (opening.empty()) {
      return texts.get("week.when-empty");
    }
    Stop instead = opening.instead();
    if (instead != null) {
      return texts.get("week.when-instead", name(instead));
    }
    return opening.moved().stream()
        .map(
            before ->
                texts.get(
                    "week.when-moves",
                    name(before),
                    texts.time(before.begin()),
                    texts.time(now(opening, before).begin())))
        .collect(Collectors.joining("\n"));
  }

  private static Stop now(Opening opening, Stop before) {
    return opening.stops().stream()
        .filter(stop -> stop.id().equals(before.id()))
        .findFirst()
        .orElse(before);
  }

  private String name(Stop stop) {
    CustomerId id = stop.customer();
    Customer known = id == null ? null : desk.book().snapshot().territory().customer(id);
    return known == null ? stop.title() : known.name();
  }

  /** Plans the visit at a place, in one step. */
  void take(Line line) {
    boolean agreed = asked.confirmedProperty().get();
    desk.tasks()
        .run(
            texts.get("week.changing"),
            _ -> when().take(line.opening(), agreed),
            change -> done(line, change));
  }

  private void done(Line line, Optional<BookChange> change) {
    desk.undoing().offer(change);
    if (change.isEmpty()) {
      desk.notices().explain(texts.get("week.no-room-any-more"));
      shown = null;
      refresh();
    } else {
      taken.accept(line.opening());
    }
  }
}
