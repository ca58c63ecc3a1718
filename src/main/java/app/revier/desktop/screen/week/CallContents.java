package app.revier.desktop.screen.week;

import app.revier.agenda.SpecialRule;
import app.revier.book.Snapshot;
import app.revier.book.Wanted;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.CallLeft;
import app.revier.week.PlannedDay;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The calls of a week that are due and not planned, and those that the rep has taken out. */
final class CallContents {

  private final WeekTexts words;
  private final Texts texts;
  private final Snapshot snapshot;
  private final Map<CustomerId, Cell> cells;

  CallContents(WeekTexts words, Texts texts, Snapshot snapshot, Map<CustomerId, Cell> cells) {
    this.words = words;
    this.texts = texts;
    this.snapshot = snapshot;
    this.cells = cells;
  }

  /** Those taken out first. */
  List<Open> open(WeekRequest request, WeekPlan kept) {
    List<Open> open = new ArrayList<>();
    request.agenda().special().stream()
        .filter(rule -> kept.days().stream().anyMatch(day -> rule.covers(date(day))))
        .map(SpecialRule::what)
        .filter(SpecialRule.NoCall.class::isInstance)
        .map(what -> snapshot.territory().customer(((SpecialRule.NoCall) what).customer()))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(customer -> open.add(open(customer, texts.get("week.call-taken-out"))));
    for (CallLeft left : kept.calls()) {
      open.add(open(left.customer(), words.reason(left)));
    }
    return open;
  }

  private static LocalDate date(PlannedDay day) {
    return day.day().date();
  }

  private Open open(Customer customer, String reason) {
    return new Open(
        new Wanted.Call(customer.id()),
        customer.id(),
        words.call(customer),
        cells.get(customer.id()),
        reason,
        null);
  }
}
