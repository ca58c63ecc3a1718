package app.revier.desktop.form;

import app.revier.book.BookChange;
import app.revier.book.Settings;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.RecordKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Saves a change of the settings, as one step of undo. */
public final class SettingsSaving implements Editor.Saving<Settings> {

  private final Desk desk;

  /** Into the desk's book. */
  public SettingsSaving(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void save(
      RecordKey record,
      UnaryOperator<Settings> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failure) {
    desk.tasks()
        .run(
            desk.texts().get("settings.saving"),
            progress -> {
              Settings before = desk.book().snapshot().settings();
              Map<String, String> changes = changes(before, change.apply(before));
              if (changes.isEmpty()) {
                return Optional.<BookChange>empty();
              }
              Optional<BookChange> done = desk.book().settings().set(changes);
              desk.consent().changed(changes);
              return done;
            },
            saved,
            e -> {
              failure.accept(e);
              desk.notices().failed(e);
            });
  }

  private static Map<String, String> changes(Settings before, Settings after) {
    Map<String, String> changes = new HashMap<>();
    after
        .texts()
        .forEach(
            (key, text) -> {
              if (!text.equals(before.texts().get(key))) {
                changes.put(key, text);
              }
            });
    before
        .texts()
        .keySet()
        .forEach(
            key -> {
              if (!after.texts().containsKey(key)) {
                changes.put(key, "");
              }
            });
    return changes;
  }
}
