package app.revier.desktop.screen.week.arrange;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.text.Entry;
import app.revier.text.SpokenTime;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** What the rep types during a call in which a visit is arranged. */
final class ArrangeFields {

  /** An answer is expected within so many days, if nothing else is said. */
  private static final int DAYS_TO_ANSWER = 2;

  /** Another time that the customer names. */
  final Field<SpokenTime.Said> other;

  /** When an answer is expected, or when to call again. */
  final Field<LocalDate> until;

  /** Up to when no visit is wanted. */
  final Field<LocalDate> notBefore;

  private final Texts texts;
  private final SpokenTime times;
  private final Supplier<LocalDate> today;
  private final Supplier<LocalDate> proposed;

  /**
   * Nothing is typed.
   *
   * @param proposed the day that is proposed: "Thursday" is the one in its week
   */
  ArrangeFields(Texts texts, Supplier<LocalDate> today, Supplier<LocalDate> proposed) {
    this.texts = texts;
    this.today = today;
    this.proposed = proposed;
    times = new SpokenTime(texts);
    other =
        new Field<>(Caption.of("arrange.other"), this::read, this::written, "")
            .inAnyLanguage(ArrangeFields::plain);
    until = new Fields(texts).date(Caption.of("arrange.until"));
    until.show(today.get().plusDays(DAYS_TO_ANSWER));
    notBefore = new Fields(texts).date(Caption.of("arrange.not-before"));
  }

  List<Input> all() {
    return List.of(other, until, notBefore);
  }

  private Entry<SpokenTime.Said> read(String typed) {
    if (typed.isBlank()) {
      return new Entry.Blank<>();
    }
    SpokenTime.Said said = times.read(typed, today.get(), proposed.get());
    return said == null
        ? new Entry.Bad<>(texts.get("arrange.not-understood", texts.get("arrange.other-example")))
        : new Entry.Value<>(said);
  }

  private String written(SpokenTime.Said said) {
    String date = said.date() == null ? "" : texts.date(said.date());
    String time = said.time() == null ? "" : texts.time(said.time());
    return (date + " " + time).strip();
  }

  private static String plain(SpokenTime.Said said) {
    String date = said.date() == null ? "" : said.date().toString();
    String time = said.time() == null ? "" : said.time().toString();
    return (date + " " + time).strip();
  }
}
