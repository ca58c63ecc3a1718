package app.revier.cli;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Published;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.book.ChangedAgenda;
import app.revier.book.KeptPlan;
import app.revier.book.Setting;
import app.revier.book.WeekPlanning;
import app.revier.book.WeekSettings;
import app.revier.territory.Customer;
import app.revier.text.CalendarEntries;
import app.revier.text.PaperPages;
import app.revier.text.PhonePages;
import app.revier.text.WeekTexts;
import app.revier.week.Change;
import app.revier.week.Replan;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days of one call: their plan goes into the files and the book. */
final class KeptDays {

  private final Invocation call;
  private final Options options;
  private final List<String> notes = new ArrayList<>();
  private final Book book;
  private final WeekPlanning planning;
  private final WeekRequest request;
  private final WeekTexts words;

  /**
   * What is to happen with the plan.
   *
   * @param dryRun nothing is kept
   * @param ics the calendar file, if one is wanted
   * @param html the page for the phone, if one is wanted
   * @param pdf the file to print, if one is wanted
   * @param confirmsAll whether all that is planned is confirmed
   * @param confirmed the numbers of the customers whose visits are confirmed
   */
  record Options(
      boolean dryRun,
      @Nullable Path ics,
      @Nullable Path html,
      @Nullable Path pdf,
      boolean confirmsAll,
      Set<String> confirmed) {

    boolean confirms() {
      return confirmsAll || !confirmed.isEmpty();
    }
  }

  KeptDays(
      Invocation call,
      Book book,
      WeekPlanning planning,
      WeekRequest request,
      WeekTexts words,
      Options options) {
    this.call = call;
    this.options = options;
    this.book = book;
    this.planning = planning;
    this.request = request;
    this.words = words;
  }

  /** Locks what stands and moves nothing. */
  WeekPlan lock() {
    Agenda agenda = book.snapshot().agenda();
    Set<StopId> ids = stopsToConfirm(planning.standing(request, List.of()));
    WeekPlan plan = planning.standing(request, ids);
    List<Stop> confirmed =
        agenda.stops().stream()
            .filter(stop -> ids.contains(stop.id()))
            .map(stop -> stop.withConfirmed(true))
            .toList();
    KeptPlan kept = planning.settle(plan, agenda.with(List.of(), confirmed), book);
    CalendarEntries.Calendar calendar = files(kept);
    book.days().confirm(ids, true, calendar.gone(), calendar.given());
    return plan;
  }

  void finish(WeekPlan plan) {
    KeptPlan kept = planning.settle(plan, book);
    finish(kept, List.of(), List.of());
  }

  void finish(Replan replan, List<Change> changed) {
    ChangedAgenda agenda = new ChangedAgenda(replan, changed, book.snapshot().agenda(), book);
    KeptPlan kept = planning.settle(replan.plan(), agenda.left(), book);
    finish(kept, agenda.removed(), agenda.made());
  }

  private void finish(KeptPlan kept, List<AgendaEntryId> removed, List<AgendaEntry> made) {
    CalendarEntries.Calendar calendar = files(kept);
    if (!options.dryRun()) {
      List<AgendaEntryId> gone = new ArrayList<>(removed);
      gone.addAll(calendar.gone());
      List<AgendaEntry> come = new ArrayList<>(made);
      come.addAll(calendar.given());
      planning.keep(kept, gone, come, book);
      if (options.confirms()) {
        book.days().confirm(stopsToConfirm(kept.plan()), true);
      }
    }
  }

  /** The files first: if one cannot be written, the book is not changed. */
  private CalendarEntries.Calendar files(KeptPlan kept) {
    Path html = options.html();
    if (html != null) {
      String identity = options.dryRun() ? "" : book.identity();
      call.parts()
          .weekFiles()
          .phone()
          .write(
              html,
              new PhonePages(book.snapshot(), words).of(kept, identity),
              call.language().locale());
    }
    Path pdf = options.pdf();
    if (pdf != null) {
      call.parts()
          .weekFiles()
          .paper()
          .write(pdf, new PaperPages(book.snapshot(), words).of(kept), call.language().locale());
    }
    return calendar(kept);
  }

  private CalendarEntries.Calendar calendar(KeptPlan kept) {
    Path ics = options.ics();
    if (ics == null) {
      return CalendarEntries.Calendar.NONE;
    }
    String territory = book.snapshot().settings().get(Setting.TERRITORY_NAME);
    CalendarEntries entries =
        new CalendarEntries(
            territory,
            call.texts(),
            words,
            book.snapshot().settings().get(WeekSettings.CALENDAR_NAMES));
    List<Published> before = book.snapshot().agenda().published();
    if (options.dryRun()) {
      call.parts()
          .weekFiles()
          .calendarWriter()
          .write(ics, entries.preview(kept, before, book.days()::nextPublishedId));
      return CalendarEntries.Calendar.NONE;
    }
    CalendarEntries.Calendar calendar = entries.of(kept, before, book.days()::nextPublishedId);
    call.parts().weekFiles().calendarWriter().write(ics, calendar.entries());
    return calendar;
  }

  private Set<StopId> stopsToConfirm(WeekPlan plan) {
    Set<LocalDate> dates = new HashSet<>();
    plan.days().forEach(day -> dates.add(day.day().date()));
    plan.daysOff().forEach(day -> dates.add(day.date()));
    Set<String> unknown = new TreeSet<>(options.confirmed());
    Set<String> already = new TreeSet<>();
    Set<StopId> ids = new HashSet<>();
    boolean open = false;
    for (Stop stop : book.snapshot().agenda().stops()) {
      Customer customer =
          stop.customer() == null ? null : book.snapshot().territory().customer(stop.customer());
      boolean named = customer != null && options.confirmed().contains(customer.number());
      if (dates.contains(stop.date()) && (options.confirmsAll() || named)) {
        ids.add(stop.id());
        open |= !stop.confirmed();
        if (customer != null && named) {
          unknown.remove(customer.number());
          if (stop.confirmed()) {
            already.add(customer.name());
          }
        }
      }
    }
    if (!unknown.isEmpty()) {
      call.err().println(call.texts().get("cli.week-not-planned", String.join(", ", unknown)));
    }
    if (options.confirmsAll() && !open && !ids.isEmpty()) {
      notes.add(call.texts().get("cli.week-all-confirmed"));
    } else if (!already.isEmpty()) {
      notes.add(call.texts().get("cli.week-confirmed", String.join(", ", already)));
    }
    return ids;
  }

  /** What there is to say besides the plan. */
  List<String> notes() {
    return notes;
  }
}
