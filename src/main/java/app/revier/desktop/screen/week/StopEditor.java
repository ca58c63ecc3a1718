package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.book.Preparation;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.CustomerField;
import app.revier.territory.Visiting;
import app.revier.text.Texts;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is prepared for the stop that is chosen: saved on leaving a field, a draft until then. */
final class StopEditor {

  private static final Pattern PART = Pattern.compile("stop-(\\d{1,18})");

  private final Desk desk;
  private final Editor<Preparation> editor;
  private final Field<String> questions;
  private final Field<Integer> minutes;

  StopEditor(Desk desk) {
    this.desk = desk;
    Texts texts = desk.texts();
    Fields kinds = new Fields(texts);
    editor =
        new Editor<>(
            desk,
            (record, change, saved, failure) -> {
              StopId id = Objects.requireNonNull(of(record.part()));
              desk.tasks()
                  .run(
                      texts.get("week.changing"),
                      _ -> Preparation.change(desk.book(), id, change),
                      saved,
                      problem -> {
                        failure.accept(problem);
                        desk.notices().failed(problem);
                      });
            });
    FieldsPart<Preparation> part = editor.add(new FieldsPart<>());
    questions =
        part.field(
            kinds.text(Caption.of("fields.questions"), CustomerField.Text.LONGEST),
            Preparation::questions,
            (prepared, text) -> prepared.withQuestions(text == null ? "" : text));
    minutes =
        part.field(
            kinds.whole(Caption.of("fields.preparation-minutes"), 0, Visiting.MOST_MINUTES),
            prepared -> prepared.minutes() == 0 ? null : (Integer) prepared.minutes(),
            (prepared, time) -> prepared.withMinutes(time == null ? 0 : time));
  }

  /** The stop whose drafts are known by a name; none if it is no name of this kind. */
  static @Nullable StopId of(String part) {
    Matcher matcher = PART.matcher(part);
    return matcher.matches() ? new StopId(Long.parseLong(matcher.group(1))) : null;
  }

  /** What is to be asked. */
  Field<String> questions() {
    return questions;
  }

  /** Quiet time before it. */
  Field<Integer> minutes() {
    return minutes;
  }

  /**
   * Shows a stop; none for no stop.
   *
   * @param called what it is called
   */
  void show(@Nullable StopId id, String called) {
    Snapshot now = desk.book().snapshot();
    Preparation prepared = id == null ? null : Preparation.of(id, now);
    if (id == null || prepared == null) {
      editor.close();
      return;
    }
    RecordKey key = new RecordKey(new Place.Top(ScreenId.WEEK), "stop-" + id.value());
    if (key.equals(editor.key())) {
      editor.follow(prepared);
    } else {
      editor.open(key, Caption.plain(called), prepared);
    }
  }
}
