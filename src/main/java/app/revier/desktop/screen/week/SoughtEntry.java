package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Opens the form of an entry when something that was typed into it is looked for. */
final class SoughtEntry implements Drafts.Typing {

  private final WeekViewModel week;
  private final Subscription seeking;

  SoughtEntry(Drafts drafts, WeekViewModel week) {
    this.week = week;
    seeking = drafts.soughtProperty().subscribe(this::show);
    drafts.join(this);
  }

  private void show(@Nullable Draft sought) {
    EntryKey key = sought == null ? null : EntryKey.of(sought.record());
    if (key != null) {
      week.enter(key);
    }
  }

  @Override
  public void save() {
    // An entry is saved as a whole, by its form.
  }

  @Override
  public void letGo() {
    seeking.unsubscribe();
  }
}
