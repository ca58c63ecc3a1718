package app.revier.desktop.shell;

import app.revier.book.Alternatives;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.MoveLinks;
import app.revier.desktop.nav.Place;
import app.revier.gap.GapPlan;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Says at once what a lost project, a customer that goes or a start that slips did to the plan, and
 * what can be done about it. It stays until it is closed, another setback takes its place, or the
 * target is as likely again.
 */
public final class SetbackViewModel {

  private static final String TOPIC = "setback";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Strip> strip =
      new ReadOnlyObjectWrapper<>(this, "strip");
  private Snapshot known;
  private @Nullable Alternatives shown;

  /**
   * What is said.
   *
   * @param happened what happened, and what that did to the hit probability
   * @param moves what can be done, each with its place
   */
  record Strip(String happened, List<MoveLinks.Link> moves) {}

  private record Found(Optional<Alternatives> alternatives, boolean recovered) {}

  /** Of a desk; nothing is said of what happened before. */
  SetbackViewModel(Desk desk) {
    this.desk = desk;
    known = desk.book().snapshot();
  }

  /** What is said; none if there is nothing to say. */
  ReadOnlyObjectProperty<@Nullable Strip> stripProperty() {
    return strip.getReadOnlyProperty();
  }

  /** Compares another state of the book with the one before. */
  void refresh(Snapshot snapshot) {
    Snapshot before = known;
    Alternatives said = shown;
    desk.tasks()
        .latest(
            TOPIC,
            progress -> {
              Runnable pulse = () -> progress.report(0, 0);
              Optional<Alternatives> found = Alternatives.of(before, snapshot, pulse);
              GapPlan plan = said == null ? null : snapshot.plan(pulse);
              boolean recovered =
                  said != null
                      && (plan == null || plan.hitProbability().value() >= said.before().value());
              return new Found(found, recovered);
            },
            found -> {
              known = snapshot;
              if (found.alternatives.isPresent()) {
                show(found.alternatives.get());
              } else if (found.recovered) {
                close();
              }
            });
  }

  private void show(Alternatives alternatives) {
    shown = alternatives;
    strip.set(
        new Strip(MoveLinks.words(desk).happened(alternatives), MoveLinks.of(desk, alternatives)));
  }

  /** Goes on where the rep was in another language. */
  void takeOver(SetbackViewModel before) {
    known = before.known;
    Alternatives said = before.shown;
    if (said != null) {
      show(said);
    }
  }

  /** Leads to where a move is made. */
  void open(Place place) {
    desk.navigator().accept(place);
  }

  /** The rep has read it. */
  void close() {
    shown = null;
    strip.set(null);
  }
}
