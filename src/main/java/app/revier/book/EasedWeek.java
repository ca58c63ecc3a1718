package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import app.revier.week.LetIn;
import app.revier.week.Unplanned;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rep eases in a week so that something is let in (decision 0034). Each change is one step
 * that can be undone; the settings and all other days stay as they are.
 */
public final class EasedWeek {

  private final Book book;
  private final WeekRequest request;
  private final LocalDate last;

  /**
   * The days of a request.
   *
   * @param book the open book, whose newest agenda counts
   * @param request the rules and the customers, as {@link WeekPlanning#request} gives them
   * @param last the last day of the week: who gives a place stays out until then
   */
  public EasedWeek(Book book, WeekRequest request, LocalDate last) {
    this.book = book;
    this.request = request;
    this.last = last;
  }

  /** What something that is not planned is when it is put into a day; none for a break. */
  public static @Nullable Wanted wanted(Unplanned one) {
    if (one.appointment() != null) {
      return new Wanted.Agreed(one.appointment().id());
    }
    if (one.task() != null) {
      return new Wanted.Work(one.task().id());
    }
    return one.customer() == null ? null : new Wanted.Visit(one.customer().id());
  }

  /**
   * Does what lets something in, and plans it.
   *
   * @return none if it does not fit any more, or there is no such thing any more
   */
  public Optional<BookChange> doThat(Unplanned one) {
    Wanted wanted = wanted(one);
    if (wanted == null || !LetIn.isPossible(one.why())) {
      return Optional.empty();
    }
    WantedStop made = new WantedStop(book, request);
    LocalTime end = LocalTime.MIN.plusMinutes(made.minutes(wanted));
    Agenda agenda = book.snapshot().agenda();
    return made.at(wanted, request.from(), LocalTime.MIN, end)
        .flatMap(
            stop ->
                LetIn.of(
                        request.with(new ReportedAgenda(agenda).forPlanning()),
                        one.why(),
                        stop,
                        book.days().nextSpecialRuleId(),
                        book.days()::nextStopId)
                    .flatMap(in -> keep(one, stop, in, agenda)));
  }

  private Optional<BookChange> keep(Unplanned one, Stop stop, LetIn in, Agenda agenda) {
    LocalDate date = in.day().date();
    List<AgendaEntry> made = new ArrayList<>();
    List<AgendaEntryId> ended = new ArrayList<>();
    SpecialRule rule = in.rule();
    if (rule != null) {
      made.add(rule);
      agenda.special().stream()
          .filter(before -> isReplaced(before, rule))
          .forEach(before -> ended.add(before.id()));
    }
    agenda.calledOff().stream()
        .filter(off -> off.customer().equals(stop.customer()) && off.covers(date))
        .forEach(off -> ended.add(off.id()));
    CustomerId gone = in.instead() == null ? null : in.instead().customer();
    if (gone != null) {
      made.add(new CalledOff(book.days().nextCalledOffId(), gone, request.from(), last));
    }
    return book.days()
        .byHand(
            ChangeLabel.of(in.rule() == null ? "visit-put-in" : "let-in", name(one)),
            Set.of(date),
            DayInOrder.asInBook(agenda, date, in.day().stops()),
            ended,
            made);
  }

  /** Whether a rule says less of the same days than another. */
  static boolean isReplaced(SpecialRule before, SpecialRule now) {
    return before.what().getClass().equals(now.what().getClass())
        && before.from().equals(now.from())
        && before.until().equals(now.until())
        && Objects.equals(before.customer(), now.customer());
  }

  private static String name(Unplanned one) {
    if (one.customer() != null) {
      return one.customer().name();
    }
    if (one.appointment() != null) {
      return one.appointment().title();
    }
    return one.task() == null ? "" : one.task().title();
  }

  /** Takes back what is eased; what was let in by it stays, and shows what is wrong with it. */
  public Optional<BookChange> takeBack(SpecialRuleId id) {
    Agenda agenda = book.snapshot().agenda();
    boolean known = agenda.special().stream().map(SpecialRule::id).anyMatch(id::equals);
    return known
        ? book.days()
            .byHand(
                ChangeLabel.of("special-rule-deleted"), Set.of(), List.of(), List.of(id), List.of())
        : Optional.empty();
  }
}
