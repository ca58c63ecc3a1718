package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets back what the rep has noted of a visit that was arranged, if it was wrong: all that followed
 * from it is taken back in one step, and the visit is to be arranged again.
 */
public final class SetBack {

  private final Book book;
  private final WeekRequest request;
  private final DayInOrder order;

  /**
   * Answers about the days of a request.
   *
   * @param book the open book, whose newest agenda counts
   */
  public SetBack(Book book, WeekRequest request) {
    this.book = book;
    this.request = request;
    order = new DayInOrder(request, book.days()::nextStopId);
  }

  /**
   * What customers have answered about visits of some days that are not over, in order.
   *
   * @param from the first day
   * @param until the last day
   */
  public static List<Inquiry> answered(Snapshot now, LocalDate from, LocalDate until) {
    return now.agenda().inquiries().stream()
        .filter(one -> !one.isOpen())
        .filter(one -> !one.date().isBefore(from) && !one.date().isAfter(until))
        .filter(one -> !one.date().isBefore(now.today()))
        .filter(one -> one.state() == Inquiry.State.REFUSED || agreed(one, now.agenda()) != null)
        .sorted(Comparator.comparing(Inquiry::date).thenComparing(Inquiry::begin))
        .toList();
  }

  /** The visit that was agreed; none if it is not any more, or was reported. */
  private static @Nullable Stop agreed(Inquiry answer, Agenda agenda) {
    ReportedAgenda reported = new ReportedAgenda(agenda);
    return agenda.stopsOn(answer.until()).stream()
        .filter(stop -> answer.customer().equals(stop.customer()) && stop.confirmed())
        .filter(stop -> reported.report(stop) == null)
        .findFirst()
        .orElse(null);
  }

  /**
   * Sets an answer back, or that a customer was asked. What was agreed is proposed again for the
   * time it was proposed for; what was refused stands there again if there is nobody else by now.
   * It stays as it is where the rep does not work on that day any more.
   */
  public Optional<BookChange> of(InquiryId id) {
    Inquiry answer =
        book.snapshot().agenda().inquiries().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElse(null);
    if (answer == null) {
      return Optional.empty();
    }
    return switch (answer.state()) {
      case ASKED, LATER -> put(answer, null, null, List.of(), List.of());
      case AGREED -> agreed(answer);
      case REFUSED -> refused(answer);
    };
  }

  private Optional<BookChange> agreed(Inquiry answer) {
    Stop stop = agreed(answer, agenda());
    if (stop == null) {
      return put(answer, null, null, List.of(), List.of());
    }
    Stop open = stop.withConfirmed(false);
    Stop back = isPossible(answer.date()) ? proposed(answer, open) : open;
    return put(answer, stop, back, List.of(), List.of());
  }

  private Optional<BookChange> refused(Inquiry answer) {
    Agenda agenda = agenda();
    List<AgendaEntryId> ended = new ArrayList<>();
    agenda.calledOff().stream()
        .filter(off -> off.customer().equals(answer.customer()) && off.covers(answer.date()))
        .forEach(off -> ended.add(off.id()));
    Customer customer = book.snapshot().territory().customer(answer.customer());
    boolean there =
        agenda.stopsOf(answer.customer()).stream().anyMatch(stop -> answer.isAbout(stop));
    if (customer == null || there || !isPossible(answer.date())) {
      return put(answer, null, null, ended, List.of());
    }
    Appointment wish =
        agenda.appointmentsOf(answer.customer()).stream()
            .filter(one -> !one.isFixed() && one.from().equals(answer.until()))
            .findFirst()
            .orElse(null);
    List<AgendaEntry> made =
        wish == null ? List.of() : List.of(wish.within(answer.date(), wish.until()));
    Stop visit = visit(answer, customer, wish);
    return put(answer, null, visit, ended, made);
  }

  private Stop visit(Inquiry answer, Customer customer, @Nullable Appointment wish) {
    int minutes = wish == null ? request.rules().visitMinutes(customer) : wish.minutes();
    LocalTime end = answer.begin().plusMinutes(minutes);
    return new Stop(
        book.days().nextStopId(),
        answer.date(),
        wish == null ? Stop.Kind.VISIT : Stop.Kind.APPOINTMENT,
        customer.id(),
        wish == null ? null : wish.id(),
        null,
        wish == null ? "" : wish.title(),
        answer.begin(),
        end.isAfter(answer.begin()) ? end : LocalTime.of(23, 59),
        wish == null ? customer.visiting().preparationMinutes() : wish.preparationMinutes(),
        false);
  }

  private static Stop proposed(Inquiry answer, Stop stop) {
    long minutes = stop.begin().until(stop.end(), ChronoUnit.MINUTES);
    LocalTime end = answer.begin().plusMinutes(minutes);
    return end.isAfter(answer.begin()) ? stop.at(answer.date(), answer.begin(), end) : stop;
  }

  private boolean isPossible(LocalDate date) {
    return request.worksOn(date) && !date.isBefore(book.snapshot().today());
  }

  /** Puts a visit back, without what was noted. */
  private Optional<BookChange> put(
      Inquiry answer,
      @Nullable Stop before,
      @Nullable Stop back,
      List<? extends AgendaEntryId> ended,
      List<? extends AgendaEntry> made) {
    Agenda agenda = agenda();
    Set<LocalDate> days = new HashSet<>();
    List<Stop> stops = new ArrayList<>();
    if (back != null) {
      List<Stop> wanted = new ArrayList<>(agenda.stopsOn(back.date()));
      wanted.removeIf(stop -> stop.id().equals(back.id()));
      wanted.add(back);
      days.add(back.date());
      stops.addAll(
          order.inOrder(agenda.with(List.of(), made), back.date(), wanted, List.of(back.id())));
    }
    if (before != null && back != null && days.add(before.date())) {
      agenda.stopsOn(before.date()).stream()
          .filter(stop -> !stop.id().equals(before.id()))
          .forEach(stops::add);
    }
    List<AgendaEntryId> removed = new ArrayList<>(ended);
    removed.add(answer.id());
    Customer customer = book.snapshot().territory().customer(answer.customer());
    return book.days()
        .byHand(
            ChangeLabel.of("answer-set-back", customer == null ? "" : customer.name()),
            days,
            stops,
            removed,
            made);
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }
}
