package app.revier.desktop.screen.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin;
import app.revier.agenda.Repeats;
import app.revier.agenda.SeriesChange;
import app.revier.agenda.SeriesChange.Scope;
import app.revier.book.BookChange;
import app.revier.book.EnteredAppointments;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.CustomerPicker;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An appointment at a fixed time, alone or in a series, or a visit wanted within some days. */
final class AppointmentModel extends EntryModel {

  private final boolean fixed;
  private final @Nullable Appointment known;
  private final Origin.@Nullable Series series;
  private final EnteredAppointments entered;
  private final CustomerPicker picker;
  private final Choice<CustomerId> customer;
  private final Field<String> name;
  private final Field<LocalDate> day;
  private final Field<LocalDate> until;
  private final Field<LocalTime> begin;
  private final Field<Integer> minutes;
  private final Field<Integer> preparation;
  private final Choice<Scope> scope =
      new Choice<>(Caption.of("entry.scope"), List.of(Scope.values()), Scope::name);
  private final RepeatFields repeat;

  /**
   * Something new, or an appointment of the book.
   *
   * @param fixed whether its time is fixed
   * @param known the one of the book; none for something new
   */
  AppointmentModel(
      Desk desk, WeekViewModel week, EntryKey key, boolean fixed, @Nullable Appointment known) {
    super(desk, week, key);
    this.fixed = fixed;
    this.known = known;
    series = known != null && known.origin() instanceof Origin.Series its ? its : null;
    entered = new EnteredAppointments(desk.book(), texts.language().code());
    Snapshot now = desk.book().snapshot();
    customer =
        new Choice<>(
            Caption.of(fixed ? "entry.customer" : "entry.customer-needed"),
            now.territory().own().customers().stream().map(Customer::id).toList(),
            id -> String.valueOf(id.value()));
    name = kinds.requiredText(Caption.of("entry.title"), texts.get("entry.no-title"));
    day = kinds.requiredDate(Caption.of(EntryFields.DAY));
    until = kinds.date(Caption.of("entry.until"));
    begin = kinds.time(Caption.of(EntryFields.BEGIN));
    minutes = kinds.requiredMinutes(Caption.of("entry.minutes"), 1, EntryFields.LONGEST);
    preparation = kinds.minutes(Caption.of("entry.preparation"), 0, EntryFields.LONGEST);
    LocalDate first = known == null ? proposedDay(key) : known.from();
    repeat =
        new RepeatFields(kinds, now.settings().get(Setting.PLAN_YEAR), series, first, last(now));
    show(key, first);
    picker = new CustomerPicker(desk);
    begin(Caption.of(fixed ? "entry.appointment" : "entry.wish"));
    CustomerId at = customer.value();
    picker.choose(at == null ? null : now.territory().customer(at));
    picker
        .chosenProperty()
        .subscribe((_, chosen) -> customer.choose(chosen == null ? null : chosen.id()));
  }

  private static @Nullable LocalDate proposedDay(EntryKey key) {
    return key instanceof EntryKey.New made ? made.day() : null;
  }

  /** The last day of the series by its rule. */
  private @Nullable LocalDate last(Snapshot now) {
    if (known == null) {
      return null;
    }
    List<Appointment> all = SeriesChange.meant(now.agenda(), known, Scope.ALL);
    return all.getLast().origin() instanceof Origin.Series(_, _, LocalDate last) ? last : null;
  }

  private void show(EntryKey key, @Nullable LocalDate first) {
    scope.show(Scope.THIS);
    minutes.show(known == null ? null : known.minutes());
    if (known == null) {
      customer.show(null);
      EntryFields.show(name, null, fixed ? null : texts.get("entry.wish-title"));
      EntryFields.show(day, null, first);
      EntryFields.show(begin, null, key instanceof EntryKey.New made ? made.begin() : null);
      EntryFields.show(minutes, null, fixed ? 60 : usualMinutes());
      until.show(null);
      preparation.show(null);
      return;
    }
    customer.show(known.customer());
    name.show(known.title());
    day.show(known.from());
    until.show(known.until());
    begin.show(known.begin());
    preparation.show(known.preparationMinutes() == 0 ? null : known.preparationMinutes());
  }

  private int usualMinutes() {
    return desk.book().snapshot().settings().get(app.revier.book.WeekSettings.VISIT_MINUTES);
  }

  @Override
  String title() {
    String what = fixed ? "entry.appointment" : "entry.wish";
    return texts.get(isNew() ? what + "-new" : what);
  }

  /** Finds the customer. */
  CustomerPicker picker() {
    return picker;
  }

  @Override
  @Nullable CustomerPicker pickerOf(Choice<?> choice) {
    return choice.equals(customer) ? picker : null;
  }

  @Override
  List<List<Input>> rows() {
    List<List<Input>> rows = new ArrayList<>();
    if (series != null) {
      rows.add(List.of(scope));
    }
    rows.add(List.of(customer));
    rows.add(List.of(name));
    rows.add(fixed ? List.of(day, begin) : List.of(day, until));
    rows.add(List.of(minutes, preparation));
    if (isRepeatable()) {
      rows.addAll(repeat.rows());
    }
    return rows;
  }

  /** What a calendar says comes again comes again by that. */
  private boolean isRepeatable() {
    return fixed && (known == null || known.origin() == null || series != null);
  }

  @Override
  boolean isShown(Input input) {
    boolean ofRepeat = repeat.rows().stream().anyMatch(row -> row.contains(input));
    return !ofRepeat || (!isThisAlone() && repeat.isShown(input));
  }

  private boolean isThisAlone() {
    return series != null && scope.value() == Scope.THIS;
  }

  @Override
  boolean isRequired(Input input) {
    return input.equals(name)
        || input.equals(day)
        || input.equals(minutes)
        || input.equals(fixed ? begin : customer);
  }

  @Override
  String word(Choice<?> choice, Object value) {
    return texts.get(
        (choice.equals(scope) ? "entry.scope-" : "entry.repeat-")
            + String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @Override
  void follow() {
    repeat.follow(day.value());
  }

  @Override
  String whyNot() {
    if (!fixed && customer.value() == null) {
      return texts.get("entry.no-customer");
    }
    if (!fixed && EntryFields.isBefore(until.value(), day.value())) {
      return texts.get("entry.ends-before");
    }
    if (fixed && EntryFields.isBeyondMidnight(begin.value(), minutes.value())) {
      return texts.get("entry.beyond-midnight");
    }
    Repeats repeats = repeats();
    return repeats != null && repeats.from(first(EntryFields.need(day))).isEmpty()
        ? texts.get("entry.no-day", texts.date(repeats.until()))
        : "";
  }

  private @Nullable Repeats repeats() {
    LocalDate on = day.value();
    return on == null || !isRepeatable() || isThisAlone() ? null : repeat.repeats(on, first(on));
  }

  /**
   * The day from which on it comes.
   *
   * @param on the day that is typed
   */
  private LocalDate first(LocalDate on) {
    if (known == null || series == null || scope.value() != Scope.ALL) {
      return on;
    }
    List<Appointment> all = SeriesChange.meant(desk.book().snapshot().agenda(), known, Scope.ALL);
    return all.getFirst().origin() instanceof Origin.Series(_, _, LocalDate begins) ? begins : on;
  }

  @Override
  Supplier<String> consequence() {
    LocalDate on = EntryFields.need(day);
    Repeats repeats = repeats();
    List<LocalDate> days = repeats == null ? List.of(on) : repeats.from(first(on));
    boolean imported = known != null && known.origin() instanceof Origin.CalendarEvent;
    Snapshot now = desk.book().snapshot();
    return () ->
        Stream.of(
                imported ? texts.get("entry.imported-note") : "",
                repeats == null ? "" : SeriesNotes.days(texts, repeats.rule(), days),
                fixed ? SeriesNotes.daysOff(texts, now, days) : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
  }

  @Override
  Supplier<Optional<BookChange>> saving() {
    Repeats repeats = repeats();
    Scope how = series == null ? Scope.ALL : scope.value() == null ? Scope.THIS : scope.value();
    LocalDate from = EntryFields.need(day);
    LocalDate last = until.value();
    CustomerId at = customer.value();
    String about = EntryFields.need(name);
    LocalTime time = fixed ? EntryFields.need(begin) : null;
    int length = EntryFields.need(minutes);
    int before = EntryFields.number(preparation, 0);
    return () -> {
      AppointmentId id = known == null ? desk.book().agenda().nextAppointmentId() : known.id();
      Appointment made =
          new Appointment(
              id,
              at,
              about,
              from,
              fixed || last == null ? from : last,
              time,
              length,
              before,
              known == null ? null : known.origin());
      return known == null
          ? entered.add(made, repeats)
          : entered.change(made, repeats, series == null && repeats == null ? Scope.THIS : how);
    };
  }

  @Override
  @Nullable Supplier<Optional<BookChange>> deleting() {
    if (known == null) {
      return null;
    }
    Scope how = series == null || scope.value() == null ? Scope.THIS : scope.value();
    return () -> entered.remove(known.id(), how);
  }
}
