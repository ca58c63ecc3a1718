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
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** What is shown. */
  record Contents(List<Day> days, List<String> learned, List<Learned.Offer> offers) {

    static final Contents NOTHING = new Contents(List.of(), List.of(), List.of());

    Contents {
      days = List.copyOf(days);
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
        days(now),
        new LearnedTexts(texts, desk.terms()).sentences(learned),
        learned.offers(now.settings()));
  }

  private List<Day> days(Snapshot now) {
    WeekTexts words = new WeekTexts(texts, desk.terms(), now.settings().get(Setting.CURRENCY));
    List<Day> days = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    Set<ReportSubject> there = new HashSet<>();
    List<Stop> stops = new ReportedAgenda(now.agenda()).asked(now.today().plusDays(1));
    for (int i = 0; i < stops.size(); i++) {
      Stop stop = stops.get(i);
      Customer customer = customer(now, stop.customer());
      ReportSubject subject =
          customer == null ? null : ReportSubject.ofVisit(customer.id(), stop.date());
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
   * The visit before today that is to be reported after another: the next by time, else the first;
   * none if all are.
   */
  public @Nullable ReportSubject after(ReportSubject reported) {
    Snapshot now = desk.book().snapshot();
    List<Stop> open = new ReportedAgenda(now.agenda()).asked(now.today());
    Stop last =
        now.agenda().stopsOf(reported.customer()).stream()
            .filter(stop -> stop.date().equals(reported.date()))
            .max(Agenda.BY_TIME)
            .orElse(null);
    Stop next =
        open.stream()
            .filter(stop -> last != null && Agenda.BY_TIME.compare(stop, last) > 0)
            .findFirst()
            .orElse(open.isEmpty() ? null : open.getFirst());
    CustomerId customer = next == null ? null : next.customer();
    return next == null || customer == null ? null : ReportSubject.ofVisit(customer, next.date());
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("week.read-only") : "";
  }

  /** All visits of a day took place as planned. */
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
