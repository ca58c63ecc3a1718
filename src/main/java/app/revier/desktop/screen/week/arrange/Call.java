package app.revier.desktop.screen.week.arrange;

import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Stop;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.PhoneNumbers;
import app.revier.territory.WeekHours;
import app.revier.text.ArrangeTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rep needs for a call in which a visit is arranged.
 *
 * @param customer whom to call
 * @param name what the customer is called
 * @param when what is proposed
 * @param state how far it has come; may be empty
 * @param noted what was noted of it, to be set back; none if nothing was
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
    @Nullable InquiryId noted,
    String number,
    String dialled,
    String mail,
    List<String> hints,
    String opening) {

  Call {
    hints = List.copyOf(hints);
  }

  /** The call for a visit. */
  static Call of(Stop stop, Customer customer, Snapshot now, Texts texts) {
    ArrangeTexts words = new ArrangeTexts(texts, now);
    List<String> numbers = PhoneNumbers.in(customer.reach().phone());
    Inquiry noted = now.agenda().inquiry(stop);
    return new Call(
        customer.id(),
        customer.name(),
        words.when(stop),
        words.state(noted),
        noted == null ? null : noted.id(),
        customer.reach().phone().strip(),
        numbers.isEmpty() ? "" : numbers.getFirst(),
        customer.reach().mail().strip(),
        hints(customer, now, texts),
        words.opening(stop, customer));
  }

  /** When to call: the visiting hours, and when somebody was reached before. */
  private static List<String> hints(Customer customer, Snapshot now, Texts texts) {
    List<String> hints = new ArrayList<>();
    WeekHours hours = customer.visiting().hours();
    if (hours != null) {
      hints.add(texts.get("arrange.hours", texts.hours(hours)));
    }
    now.agenda().activitiesOf(customer.id()).reversed().stream()
        .filter(one -> one.isHeldCall())
        .findFirst()
        .ifPresent(one -> hints.add(texts.get("arrange.reached", texts.weekday(one.date()))));
    return hints;
  }
}
