package app.revier.desktop.screen.week.report;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.book.BookChange;
import app.revier.book.Learned;
import app.revier.book.Report;
import app.revier.book.ReportedAgenda;
import app.revier.book.Reports;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.form.CustomerPicker;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.LearnedTexts;
import app.revier.text.ReportTexts;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which visits are to be reported, and what the reports show so far. */
public final class ReportListViewModel {

  private static final Object TOPIC = "reports";

  private static final int RECENT_DAYS = 14;
  private static final int MOST_RECENT = 12;

  private final Desk desk;
  private final Texts texts;
  private final CustomerPicker picker;
  private final ReadOnlyObjectWrapper<Contents> contents =
      new ReadOnlyObjectWrapper<>(this, "contents", Contents.NOTHING);

  /** What is to be reported of a day. */
  record Line(ReportSubject subject, String title, String time) {}

  /** A day with visits to be reported. */
  record Day(LocalDate date, String title, List<Line> lines) {
    Day {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What is shown.
   *
   * @param gathered whether that is so, or not known yet
   */
  record Contents(
      boolean gathered,
      List<Day> days,
      List<Line> recent,
      List<String> learned,
      List<Learned.Offer> offers) {

    static final Contents NOTHING = new Contents(false, List.of(), List.of(), List.of(), List.of());

    Contents {
      days = List.copyOf(days);
      recent = List.copyOf(recent);
      learned = List.copyOf(learned);
      offers = List.copyOf(offers);
    }
  }

  /** Nothing is shown until a {@link #refresh}. */
  public ReportListViewModel(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    picker = new CustomerPicker(desk);
  }

  /** Shows another state of the book. */
  public void refresh(Snapshot now) {
    picker.refresh(now.territory());
    desk.tasks().latest(TOPIC, _ -> contents(now), contents::set);
  }

  private Contents contents(Snapshot now) {
    Learned learned = Learned.of(now);
    return new Contents(
        true,
        days(now),
        recent(now),
        new LearnedTexts(texts, desk.terms()).sentences(learned),
        learned.offers(now.settings()));
  }

  /** What was reported of the last days, the newest first: it can be opened again. */
  private List<Line> recent(Snapshot now) {
    ReportTexts words = new ReportTexts(texts);
    return now.agenda().activities().stream()
        .filter(one -> one.date().isAfter(now.today().minusDays(RECENT_DAYS)))
        .sorted(Comparator.comparing(Activity::date).thenComparing(Activity::id).reversed())
        .limit(MOST_RECENT)
        .map(
            one -> {
              Customer customer = customer(now, one.customer());
              String name = customer == null ? "" : customer.name();
              String kind = texts.get("report.recent", words.kind(one.kind()), name);
              String title =
                  one.result() == Activity.Result.HELD
                      ? kind
                      : texts.get("report.recent-other", kind, words.result(one.result()));
              return new Line(ReportSubject.of(one), title, texts.shortDay(one.date()));
            })
        .toList();
  }

  private List<Day> days(Snapshot now) {
    WeekTexts words = new WeekTexts(texts, desk.terms(), now.settings().get(Setting.CURRENCY));
    List<Day> days = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Set<ReportSubject> there = new HashSet<>();
    List<Stop> stops = new ReportedAgenda(now.agenda()).asked(now.today().plusDays(1));
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      Customer customer = customer(now, stop.contact());
      ReportSubject subject = ReportSubject.of(stop);
      if (subject != null && there.add(subject)) {
        lines.add(new Line(subject, words.subject(stop, customer), texts.time(stop.begin())));
      }
      boolean last = i + 1 == stops.size() || !stops.get(i + 1).date().equals(stop.date());
      if (last && !lines.isEmpty()) {
        days.add(new Day(stop.date(), texts.weekday(stop.date()), lines));
        lines = new ArrayList<>();
      }
    }
    return days;
  }

  private static @Nullable Customer customer(Snapshot now, @Nullable CustomerId id) {
    return id == null ? null : now.territory().customer(id);
  }

  ReadOnlyObjectProperty<Contents> contentsProperty() {
    return contents.getReadOnlyProperty();
  }

  /** Finds a customer whose visit was not planned, or who was called. */
  CustomerPicker picker() {
    return picker;
  }

  /** The report of a contact with a customer that was not planned. */
  ReportSubject unplanned(Customer customer, Activity.Kind kind) {
    return new ReportSubject(customer.id(), desk.book().snapshot().today(), kind);
  }

  /**
   * The visit or call before today that is to be reported after another: the next by time, else the
   * first; none if all are.
   */
  public @Nullable ReportSubject after(ReportSubject reported) {
    Snapshot now = desk.book().snapshot();
    List<Stop> open = new ReportedAgenda(now.agenda()).asked(now.today());
    Stop last =
        now.agenda().stopsOn(reported.date()).stream()
            .filter(stop -> reported.customer().equals(stop.contact()))
            .max(Agenda.BY_TIME)
            .orElse(null);
    Stop next =
        open.stream()
            .filter(stop -> last != null && Agenda.BY_TIME.compare(stop, last) > 0)
            .findFirst()
            .orElse(open.isEmpty() ? null : open.getFirst());
    return next == null ? null : ReportSubject.of(next);
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("week.read-only") : "";
  }

  /** All visits and calls of a day took place as planned. */
  void heldAsPlanned(LocalDate day) {
    run(
        () -> {
          List<Report> held =
              Reports.asPlanned(day, desk.book().snapshot(), texts.get("week.moved-visit"));
          return held.isEmpty() ? Optional.empty() : desk.book().reports().save(held);
        },
        "report.saving");
  }

  /** What a setting is to become, in words. */
  String words(Learned.Offer offer) {
    return new LearnedTexts(texts, desk.terms()).offer(offer);
  }

  /** Takes over what the reports suggest. */
  void adopt(Learned.Offer offer) {
    run(() -> desk.book().settings().set(Map.of(offer.key(), offer.value())), "report.adopting");
  }

  private void run(Supplier<Optional<BookChange>> edit, String title) {
    desk.tasks().run(texts.get(title), _ -> edit.get(), desk.undoing()::offer);
  }
}
