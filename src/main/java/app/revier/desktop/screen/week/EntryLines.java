package app.revier.desktop.screen.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Appointment;
import app.revier.agenda.Night;
import app.revier.agenda.Origin;
import app.revier.agenda.Task;
import app.revier.book.Snapshot;
import app.revier.book.WeekSettings;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.RepeatTexts;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the rep's own time into lines: what is overdue, what comes next, what is over. */
final class EntryLines {

  private final Texts texts;
  private final Snapshot snapshot;
  private final LocalDate today;
  private final List<Dated> lines = new ArrayList<>();

  /** A line with the day it is sorted by. */
  private record Dated(@Nullable LocalDate day, EntryLine line) {}

  EntryLines(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
    today = snapshot.today();
  }

  /** All lines in their order. */
  List<EntryLine> all() {
    appointments();
    snapshot.agenda().tasks().forEach(this::task);
    snapshot.agenda().absences().forEach(this::absence);
    snapshot.settings().get(WeekSettings.NIGHTS).forEach(this::night);
    Comparator<LocalDate> soon = Comparator.nullsLast(Comparator.naturalOrder());
    List<Dated> coming = lines.stream().filter(one -> !one.line().over()).toList();
    List<Dated> over = lines.stream().filter(one -> one.line().over()).toList();
    List<EntryLine> all = new ArrayList<>();
    coming.stream()
        .sorted(
            Comparator.comparing((Dated one) -> !one.line().overdue())
                .thenComparing(Dated::day, soon))
        .forEach(one -> all.add(one.line()));
    over.stream()
        .sorted(Comparator.comparing(Dated::day, soon.reversed()))
        .forEach(one -> all.add(one.line()));
    return all;
  }

  /** Those that belong together are one line, which leads to the next of them. */
  private void appointments() {
    Map<Object, List<Appointment>> together = new LinkedHashMap<>();
    snapshot.agenda().appointments().stream()
        .sorted(Comparator.comparing(Appointment::from).thenComparing(Appointment::id))
        .forEach(one -> together.computeIfAbsent(series(one), _ -> new ArrayList<>()).add(one));
    together.values().forEach(this::appointment);
  }

  private static Object series(Appointment one) {
    return switch (one.origin()) {
      case Origin.Series series -> series.series();
      case Origin.CalendarEvent event when !event.occurrence().isEmpty() ->
          List.of(event.calendar(), event.uid());
      case null, default -> one.id();
    };
  }

  private void appointment(List<Appointment> all) {
    Appointment next =
        all.stream().filter(one -> !one.until().isBefore(today)).findFirst().orElse(all.getLast());
    boolean over = next.until().isBefore(today);
    List<String> marks = new ArrayList<>();
    if (next.origin() instanceof Origin.Series series) {
      marks.add(new RepeatTexts(texts).words(series.rule()));
    }
    if (all.size() > 1) {
      marks.add(
          texts.get(
              "entry.line-series",
              all.size(),
              texts.number(all.size()),
              texts.date(all.getLast().from())));
    }
    if (next.origin() instanceof Origin.CalendarEvent) {
      marks.add(texts.get("entry.line-imported"));
    }
    LocalTime begin = next.begin();
    String when =
        begin == null
            ? span(next.from(), next.until())
            : texts.get("entry.line-at", day(next.from()), texts.time(begin));
    add(
        next.from(),
        new EntryKey.OneAppointment(next.id()),
        next.isFixed() ? EntryKind.APPOINTMENT : EntryKind.WISH,
        title(next),
        when,
        marks,
        false,
        over);
  }

  private String title(Appointment one) {
    CustomerId id = one.customer();
    Customer customer = id == null ? null : snapshot.territory().customer(id);
    return customer == null ? one.title() : customer.name() + ": " + one.title();
  }

  private void task(Task task) {
    LocalDate due = task.deadline();
    boolean overdue = !task.done() && due != null && due.isBefore(today);
    List<String> marks = new ArrayList<>();
    if (task.done()) {
      marks.add(texts.get("entry.line-done"));
    } else if (overdue) {
      marks.add(texts.get("entry.line-overdue"));
    }
    String length =
        task.isLongProject()
            ? texts.get(
                "entry.line-blocks",
                task.blocksPerWeek(),
                texts.number(task.blocksPerWeek()),
                texts.number(task.minutes()))
            : texts.get("entry.line-minutes", texts.number(task.minutes()));
    add(
        due,
        new EntryKey.OneTask(task.id()),
        task.isLongProject() ? EntryKind.PROJECT : EntryKind.TASK,
        task.title(),
        due == null ? length : texts.get("entry.line-due", length, day(due)),
        marks,
        overdue,
        task.done());
  }

  private void absence(Absence absence) {
    String kind = new TimeTexts(texts).absence(absence.kind());
    add(
        absence.from(),
        new EntryKey.OneAbsence(absence.id()),
        EntryKind.ABSENCE,
        absence.note().isEmpty() ? kind : kind + ": " + absence.note(),
        span(absence.from(), absence.until()),
        List.of(),
        false,
        absence.until().isBefore(today));
  }

  private void night(Night night) {
    add(
        night.date(),
        new EntryKey.OneNight(night.date()),
        EntryKind.NIGHT,
        night.name().isEmpty()
            ? texts.get("entry.night")
            : texts.get("entry.line-night", night.name()),
        span(night.date(), night.date().plusDays(1)),
        List.of(),
        false,
        night.date().isBefore(today));
  }

  private void add(
      @Nullable LocalDate day,
      EntryKey key,
      EntryKind kind,
      String title,
      String when,
      List<String> marks,
      boolean overdue,
      boolean over) {
    lines.add(
        new Dated(
            day, new EntryLine(key, kind, title, when, String.join(" · ", marks), overdue, over)));
  }

  private String span(LocalDate from, LocalDate until) {
    return Objects.equals(from, until)
        ? day(from)
        : texts.get("entry.line-span", texts.date(from), texts.date(until));
  }

  private String day(LocalDate day) {
    return texts.get(
        "entry.line-day", new RepeatTexts(texts).shortly(day.getDayOfWeek()), texts.date(day));
  }
}
