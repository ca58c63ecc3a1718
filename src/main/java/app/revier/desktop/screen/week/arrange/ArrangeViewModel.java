package app.revier.desktop.screen.week.arrange;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Arranging;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.work.LinkOpener;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.PhoneNumbers;
import app.revier.territory.WeekHours;
import app.revier.text.ArrangeTexts;
import app.revier.text.Entry;
import app.revier.text.SpokenTime;
import app.revier.text.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
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

  /** An answer is expected within so many days, if nothing else is said. */
  private static final int DAYS_TO_ANSWER = 2;

  private final Desk desk;
  private final Texts texts;
  private final StopId id;
  private final Function<LocalDate, Arranging> arranging;
  private final LinkOpener links;
  private final SpokenTime times;
  private final Begun drafts;
  private final ReadOnlyStringWrapper understood =
      new ReadOnlyStringWrapper(this, "understood", "");
  private final Field<SpokenTime.Said> other;
  private final Field<LocalDate> until;
  private final ReadOnlyObjectWrapper<@Nullable Call> call =
      new ReadOnlyObjectWrapper<>(this, "call");
  private boolean changing;

  /**
   * What the rep needs for the call.
   *
   * @param when what is proposed
   * @param state how far it has come; may be empty
   * @param number as it is written; empty if none is known
   * @param dialled as it is dialled
   * @param mail the address; empty if none is known
   * @param hints when to call
   * @param opening a sentence to begin with
   */
  record Call(
      CustomerId customer,
      String name,
      String when,
      String state,
      String number,
      String dialled,
      String mail,
      List<String> hints,
      String opening) {

    Call {
      hints = List.copyOf(hints);
    }
  }

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
    times = new SpokenTime(texts);
    links = new LinkOpener(desk.tasks(), desk.notices(), texts);
    other =
        new Field<>(Caption.of("arrange.other"), this::read, this::written, "")
            .inAnyLanguage(ArrangeViewModel::plain);
    until = new Fields(texts).date(Caption.of("arrange.until"));
    LocalDate today = desk.book().snapshot().today();
    until.show(today.plusDays(DAYS_TO_ANSWER));
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
                        inputs().stream()
                            .filter(input -> input.caption().key().equals(draft.field()))
                            .forEach(input -> input.resume(draft))));
    inputs().forEach(input -> input.whenChanged(this::note));
    other.whenChanged(this::understand);
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

  private List<Input> inputs() {
    return List.of(other, until);
  }

  private void note() {
    drafts.note(inputs().stream().filter(Input::isChanged).map(drafts::draft).toList());
  }

  private Entry<SpokenTime.Said> read(String typed) {
    if (typed.isBlank()) {
      return new Entry.Blank<>();
    }
    SpokenTime.Said said = said(typed);
    return said == null
        ? new Entry.Bad<>(texts.get("arrange.not-understood", texts.get("arrange.other-example")))
        : new Entry.Value<>(said);
  }

  /** "Thursday" is one of the week of the visit: that is what is talked of. */
  private SpokenTime.@Nullable Said said(String typed) {
    LocalDate today = desk.book().snapshot().today();
    Stop stop = desk.book().snapshot().agenda().stop(id);
    return times.read(typed, today, stop == null ? today : stop.date());
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

  /** What the typed time means, weekday included; empty if nothing is typed that can be read. */
  ReadOnlyStringProperty understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  private void understand() {
    SpokenTime.Said said = other.value();
    Stop stop = desk.book().snapshot().agenda().stop(id);
    understood.set(
        said == null || stop == null
            ? ""
            : texts.get(
                "arrange.understood",
                texts.weekday(Objects.requireNonNullElse(said.date(), stop.date())),
                texts.time(Objects.requireNonNullElse(said.time(), stop.begin()))));
  }

  /** Shows another state of the book; what is typed stays. */
  public void refresh(Snapshot now) {
    Stop stop = now.agenda().stop(id);
    CustomerId customerId = stop == null ? null : stop.customer();
    Customer customer = customerId == null ? null : now.territory().customer(customerId);
    call.set(
        stop == null || customer == null || stop.confirmed() ? null : call(stop, customer, now));
  }

  private Call call(Stop stop, Customer customer, Snapshot now) {
    ArrangeTexts words = new ArrangeTexts(texts, now);
    List<String> numbers = PhoneNumbers.in(customer.reach().phone());
    return new Call(
        customer.id(),
        customer.name(),
        words.when(stop),
        words.state(now.agenda().inquiry(stop)),
        customer.reach().phone().strip(),
        numbers.isEmpty() ? "" : numbers.getFirst(),
        customer.reach().mail().strip(),
        hints(customer, now),
        words.opening(stop, customer));
  }

  /** When to call: the visiting hours, and when somebody was reached before. */
  private List<String> hints(Customer customer, Snapshot now) {
    List<String> hints = new ArrayList<>();
    WeekHours hours = customer.visiting().hours();
    if (hours != null) {
      hints.add(texts.get("arrange.hours", texts.hours(hours)));
    }
    now.agenda().activitiesOf(customer.id()).reversed().stream()
        .filter(one -> one.kind() == Activity.Kind.CALL)
        .filter(one -> one.result() == Activity.Result.HELD)
        .findFirst()
        .ifPresent(one -> hints.add(texts.get("arrange.reached", texts.weekday(one.date()))));
    return hints;
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
    return other;
  }

  /** When an answer is expected, or when to call again. */
  Field<LocalDate> until() {
    return until;
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

  /** Leads to the customer. */
  void open() {
    Call now = call.get();
    if (now != null) {
      desk.navigator().accept(new Place.OneCustomer(now.customer()));
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
                mail(
                    snapshot,
                    stop,
                    arranging.apply(stop.date()).secondChoice(id).orElse(null),
                    customer),
            link -> links.open(link, now.mail()));
  }

  private String mail(Snapshot now, Stop stop, @Nullable Stop second, Customer customer) {
    ArrangeTexts words = new ArrangeTexts(texts, now);
    return "mailto:"
        + encoded(customer.reach().mail().strip()).replace("%40", "@")
        + "?subject="
        + encoded(words.subject(stop))
        + "&body="
        + encoded(words.mail(stop, second, customer).replace("\n", "\r\n"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
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
    other.leave();
    SpokenTime.Said said = other.value();
    Stop stop = desk.book().snapshot().agenda().stop(id);
    if (said == null || stop == null) {
      return;
    }
    LocalDate date = said.date() == null ? stop.date() : said.date();
    LocalTime begin = said.time() == null ? stop.begin() : said.time();
    if (date.isBefore(desk.book().snapshot().today())) {
      desk.notices().done(texts.get("arrange.day-over"), null, null);
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
    until.leave();
    LocalDate day = until.value();
    if (day != null) {
      change(null, edit.apply(day), done);
    }
  }

  /** The customer does not want the visit. */
  void refused(Runnable done) {
    change(null, week -> week.refused(id), done);
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
                desk.notices().done(texts.get("arrange.no-work"), null, null);
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
    drafts.reveal(name -> name.equals(until.caption().key()) ? until : other);
  }
}
