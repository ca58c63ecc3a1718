package app.revier.text;

import app.revier.agenda.Stop;
import app.revier.book.TickedVisits.Answer;
import app.revier.book.TickedVisits.Problem;
import app.revier.book.TickedVisits.Refused;
import app.revier.book.TickedVisits.Same;
import app.revier.book.TickedVisits.Taken;
import app.revier.book.Ticks;
import app.revier.territory.Customer;
import app.revier.territory.Note;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what became of visits that were ticked on the phone. */
public final class TickTexts {

  private final Texts texts;
  private final Territory territory;

  /** Sentences in a language about the customers of a territory. */
  public TickTexts(Texts texts, Territory territory) {
    this.texts = texts;
    this.territory = territory;
  }

  /** What became of one of them. */
  public String sentence(Answer answer) {
    return switch (answer) {
      case Taken(Ticks.Tick tick, Customer customer, var report) ->
          texts.get(
              "phone.taken",
              customer.name(),
              texts.date(report.date()),
              texts.get("phone.result-" + tick.result()));
      case Same(Ticks.Tick tick, Customer customer, LocalDate date) ->
          texts.get(
              "phone.same",
              customer.name(),
              texts.date(date),
              texts.get("phone.result-" + tick.result()));
      case Refused(Ticks.Tick tick, Problem problem, @Nullable Stop stop) ->
          texts.get(
              "phone.problem-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              name(tick),
              date(tick, stop),
              tick.customer(),
              tick.date(),
              texts.number(Note.LONGEST));
    };
  }

  /** The customer's name if the number is one of the book's. */
  private String name(Ticks.Tick tick) {
    return territory.customers().stream()
        .filter(customer -> customer.number().equals(tick.customer()))
        .map(Customer::name)
        .findFirst()
        .orElse(tick.customer());
  }

  private String date(Ticks.Tick tick, @Nullable Stop stop) {
    return stop == null ? tick.date() : texts.date(stop.date());
  }
}
