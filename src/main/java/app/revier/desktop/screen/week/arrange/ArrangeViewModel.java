package app.revier.desktop.screen.week.arrange;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Arranging;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.work.LinkOpener;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.ArrangeTexts;
import app.revier.text.SpokenTime;
import app.revier.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A call in which one planned visit is arranged. */
public final class ArrangeViewModel {

  private final Desk desk;
  private final Texts texts;
  private final StopId id;
  private final Function<LocalDate, Arranging> arranging;
  private final LinkOpener links;
  private final Begun drafts;
  private final ReadOnlyStringWrapper understood =
      new ReadOnlyStringWrapper(this, "understood", "");
  private final ArrangeFields fields;
  private final ReadOnlyObjectWrapper<@Nullable Call> call =
      new ReadOnlyObjectWrapper<>(this, "call");
  private boolean changing;

  /**
   * The call for a visit.
   *
   * @param arranging the week of a day
   */
  @SuppressWarnings("this-escape") // Final, and complete when others get to know it.
  public ArrangeViewModel(Desk desk, StopId id, Function<LocalDate, Arranging> arranging) {
    this.desk = desk;
    this.id = id;
    this.arranging = arranging;
    texts = desk.texts();
    links = new LinkOpener(desk.tasks(), desk.notices(), texts);
    fields = new ArrangeFields(texts, () -> desk.book().snapshot().today(), this::proposed);
    refresh(desk.book().snapshot());
    Call now = call.get();
    drafts =
        new Begun(
            desk.drafts(),
            new RecordKey(new Place.Top(ScreenId.WEEK), part(id)),
            Caption.of("arrange.of", now == null ? "" : now.name()));
    drafts.quietly(
        () ->
            drafts
                .noted()
                .forEach(
                    draft ->
                        fields.all().stream()
                            .filter(input -> input.caption().key().equals(draft.field()))
                            .forEach(input -> input.resume(draft))));
    fields.all().forEach(input -> input.whenChanged(this::note));
    fields.other.whenChanged(this::understand);
    understand();
  }

  /** By what the drafts of a call are known among those of the week. */
  static String part(StopId id) {
    return "arrange-" + id.value();
  }

  /** The visit whose drafts are known by a name; none if it is no name of this kind. */
  public static @Nullable StopId of(String part) {
    return part.matches("arrange-\\d{1,18}")
        ? new StopId(Long.parseLong(part.substring(part.indexOf('-') + 1)))
        : null;
  }

  private void note() {
    drafts.note(fields.all().stream().filter(Input::isChanged).map(drafts::draft).toList());
  }

  /** Shows another state of the book; what is typed stays. */
  public void refresh(Snapshot now) {
    Stop stop = now.agenda().stop(id);
    CustomerId customerId = stop == null ? null : stop.customer();
    Customer customer = customerId == null ? null : now.territory().customer(customerId);
    call.set(
        stop == null || customer == null || stop.confirmed()
            ? null
            : Call.of(stop, customer, now, texts));
  }

  ReadOnlyObjectProperty<@Nullable Call> callProperty() {
    return call.getReadOnlyProperty();
  }

  /** What this call is called, in words. */
  public String title() {
    Call now = call.get();
    return now == null ? texts.get("arrange.title", 0, "0") : texts.get("arrange.of", now.name());
  }

  /** Another time that the customer names. */
  Field<SpokenTime.Said> other() {
    return fields.other;
  }

  /** What that means, weekday included; empty if nothing is typed that can be read. */
  ReadOnlyStringProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  private void understand() {
    SpokenTime.Said said = fields.other.value();
    Stop stop = desk.book().snapshot().agenda().stop(id);
    understood.set(
        said == null || stop == null
            ? ""
            : texts.get(
                "arrange.understood",
                texts.weekday(Objects.requireNonNullElse(said.date(), stop.date())),
                texts.time(Objects.requireNonNullElse(said.time(), stop.begin()))));
  }

  /** The day that is proposed; today if the visit is gone. */
  private LocalDate proposed() {
    Snapshot now = desk.book().snapshot();
    Stop stop = now.agenda().stop(id);
    return stop == null ? now.today() : stop.date();
  }

  /** When an answer is expected, or when to call again. */
  Field<LocalDate> until() {
    return fields.until;
  }

  /** Up to when no visit is wanted; empty for the week. */
  Field<LocalDate> notBefore() {
    return fields.notBefore;
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("week.read-only") : "";
  }

  /** Hands the number to the program for calls. */
  void dial() {
    Call now = call.get();
    if (now != null && !now.dialled().isEmpty()) {
      links.open("tel:" + now.dialled(), now.number());
    }
  }

  /** Says that the number is in the clipboard. */
  void copied() {
    Call now = call.get();
    if (now != null) {
      desk.notices().done(texts.get("arrange.copied", now.number()), null, null);
    }
  }

  /** Hands a draft of a mail with the time that is proposed and another one to the mail program. */
  void write() {
    Call now = call.get();
    Snapshot snapshot = desk.book().snapshot();
    Stop stop = snapshot.agenda().stop(id);
    Customer customer = now == null ? null : snapshot.territory().customer(now.customer());
    if (now == null || stop == null || customer == null) {
      return;
    }
    desk.tasks()
        .latest(
            texts.get("arrange.writing"),
            _ ->
                new ArrangeMail(new ArrangeTexts(texts, snapshot))
                    .link(
                        stop, arranging.apply(stop.date()).secondChoice(id).orElse(null), customer),
            link -> links.open(link, now.mail()));
  }

  /**
   * The customer agreed to what was proposed.
   *
   * @param done what to do then
   */
  void agreed(Runnable done) {
    change(null, week -> week.agreed(id), done);
  }

  /** The customer agreed to the time that is typed. */
  void agreedOther(Runnable done) {
    fields.other.leave();
    SpokenTime.Said said = fields.other.value();
    Stop stop = desk.book().snapshot().agenda().stop(id);
    if (said == null || stop == null) {
      return;
    }
    LocalDate date = said.date() == null ? stop.date() : said.date();
    LocalTime begin = said.time() == null ? stop.begin() : said.time();
    if (date.isBefore(desk.book().snapshot().today())) {
      desk.notices().explain(texts.get("arrange.day-over"));
      return;
    }
    change(
        date,
        week ->
            date.equals(stop.date()) && begin.equals(stop.begin())
                ? week.agreed(id)
                : week.agreed(id, date, begin),
        done);
  }

  /** The customer was asked. */
  void asked(Runnable done) {
    noted(day -> week -> week.asked(id, day), done);
  }

  /** The customer is to be called again. */
  void later(Runnable done) {
    noted(day -> week -> week.later(id, day), done);
  }

  private void noted(
      Function<LocalDate, Function<Arranging, Optional<BookChange>>> edit, Runnable done) {
    fields.until.leave();
    LocalDate day = fields.until.value();
    if (day != null) {
      change(null, edit.apply(day), done);
    }
  }

  /** The customer does not want the visit, at all or before a day. */
  void refused(Runnable done) {
    fields.notBefore.leave();
    Stop stop = desk.book().snapshot().agenda().stop(id);
    if (stop == null || !fields.notBefore.isValid()) {
      return;
    }
    LocalDate again = fields.notBefore.value();
    if (again != null && !again.isAfter(week(stop.date()))) {
      desk.notices().explain(texts.get("arrange.not-after-week"));
      return;
    }
    change(null, week -> week.refused(id, again), done);
  }

  /** The last day of a week. */
  private static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /**
   * Changes the visit.
   *
   * @param date the day it goes to; none for its own
   */
  private void change(
      @Nullable LocalDate date, Function<Arranging, Optional<BookChange>> edit, Runnable done) {
    Stop stop = desk.book().snapshot().agenda().stop(id);
    if (changing || stop == null || desk.book().readOnly()) {
      return;
    }
    LocalDate day = date == null ? stop.date() : date;
    changing = true;
    desk.tasks()
        .run(
            texts.get("arrange.changing"),
            _ -> edit.apply(arranging.apply(day)),
            change -> {
              changing = false;
              if (change.isEmpty()) {
                desk.notices().explain(texts.get("arrange.no-work"));
                return;
              }
              drafts.forget();
              desk.undoing().offer(change);
              done.run();
            },
            failure -> {
              changing = false;
              desk.notices().failed(failure);
            });
  }

  /** It is not shown any more; what is typed stays among the drafts. */
  public void close() {
    drafts.close();
  }

  /** Puts the keyboard into the field that is looked for, if one of these is. */
  public void reveal() {
    drafts.reveal(
        name ->
            fields.all().stream()
                .filter(input -> input.caption().key().equals(name))
                .findFirst()
                .orElse(fields.other));
  }
}
