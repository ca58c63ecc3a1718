package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.RecordKey;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Opens what was begun and is looked for, such as before the window closes. It is saved only as a
 * whole, by who has the fields.
 *
 * @param <T> what is opened
 */
final class Sought<T> implements Drafts.Typing {

  private final Drafts drafts;
  private final Finder<T> find;
  private final Consumer<T> open;
  private Subscription seeking = Subscription.EMPTY;

  /** Finds what is typed under a key. */
  @FunctionalInterface
  interface Finder<T> {
    /** What it is; none if that is of something else. */
    @Nullable T of(RecordKey record);
  }

  Sought(Drafts drafts, Finder<T> find, Consumer<T> open) {
    this.drafts = drafts;
    this.find = find;
    this.open = open;
  }

  /** From now on, until the shell goes. */
  void join() {
    drafts.join(this);
    seeking = drafts.soughtProperty().subscribe(this::sought);
  }

  private void sought(@Nullable Draft draft) {
    T wanted = draft == null ? null : find.of(draft.record());
    if (wanted != null) {
      open.accept(wanted);
    }
  }

  @Override
  public void save() {
    // It is saved only as a whole, by who has the fields.
  }

  @Override
  public void letGo() {
    seeking.unsubscribe();
  }
}
