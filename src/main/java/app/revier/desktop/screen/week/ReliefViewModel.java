package app.revier.desktop.screen.week;

import app.revier.agenda.SpecialRule;
import app.revier.book.BookChange;
import app.revier.book.Relief;
import app.revier.book.Reliefs;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The smallest changes that help a week in which visits come too late, each to be carried out. */
final class ReliefViewModel {

  private final Desk desk;
  private final Texts texts;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
  private @Nullable Week shown;

  /**
   * One change.
   *
   * @param monday of which week
   * @param words what it is, and what it lets in
   */
  record Line(LocalDate monday, Relief relief, String words) {}

  private record Week(Snapshot snapshot, LocalDate monday) {}

  /** Nothing is looked for yet. */
  ReliefViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
  }

  /** What helps, the best first. */
  ObservableList<Line> lines() {
    return lines;
  }

  /** That it is being looked for, or that nothing helps; else empty. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Whether nothing can be carried out. */
  boolean isReadOnly() {
    return desk.book().readOnly();
  }

  /** Looks for what helps the week that is shown, unless that is known or nobody is late. */
  void show(WeekContent content) {
    Week week = new Week(desk.book().snapshot(), content.monday());
    if (content.slips().isEmpty()) {
      close();
      lines.clear();
      note.set("");
    } else if (!week.equals(shown)) {
      shown = week;
      lines.clear();
      note.set(texts.get("week.relief-sought"));
      desk.tasks()
          .latest(
              this, progress -> reliefs(week.monday()).all(progress), found -> found(week, found));
    }
  }

  /** Nobody looks any more. */
  void close() {
    shown = null;
    desk.tasks().drop(this);
  }

  private Reliefs reliefs(LocalDate monday) {
    return new Reliefs(desk.book(), texts.language().code(), monday);
  }

  private void found(Week week, List<Relief> found) {
    if (week.equals(shown)) {
      lines.setAll(found.stream().map(one -> new Line(week.monday(), one, words(one))).toList());
      note.set(found.isEmpty() ? texts.get("week.relief-none") : "");
    }
  }

  private String words(Relief one) {
    String what = what(one);
    return one.visits() == 1
        ? texts.get("week.relief-one", what, one.late())
        : texts.get(
            "week.relief-several",
            what,
            texts.number(one.visits()),
            one.late(),
            texts.number(one.late()));
  }

  private String what(Relief one) {
    String day = texts.weekday(one.from());
    return switch (one.what()) {
      case SpecialRule.FieldDay _ -> texts.get("week.relief-field-day", day);
      case SpecialRule.EndsLater(LocalTime end) ->
          texts.get("week.relief-longer", day, texts.time(end));
      case SpecialRule.ShorterBuffer(int minutes) ->
          texts.get("week.relief-buffer", texts.number(minutes));
      case null, default -> texts.get("week.relief-as-it-is");
    };
  }

  /** Carries a change out, in one step. */
  void doThat(Line line) {
    if (!isReadOnly()) {
      desk.tasks()
          .run(
              texts.get("week.changing"),
              _ -> reliefs(line.monday()).doThat(line.relief()),
              this::done);
    }
  }

  private void done(Optional<BookChange> change) {
    desk.undoing().offer(change);
    if (change.isEmpty()) {
      desk.notices().explain(texts.get("week.no-room-any-more"));
    }
  }
}
