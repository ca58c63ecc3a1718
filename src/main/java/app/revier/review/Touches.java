package app.revier.review;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Assessment;
import app.revier.territory.Closing;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When each customer was touched last, and where something is planned. A planned visit or call that
 * is over counts as held until the rep says what came of it (method, section 9).
 */
final class Touches {

  private final LocalDate today;
  private final Map<CustomerId, LocalDate> visits = new HashMap<>();
  private final Map<CustomerId, LocalDate> contacts = new HashMap<>();
  private final Map<CustomerId, LocalDate> any = new HashMap<>();
  private final Set<CustomerId> visitPlanned = new HashSet<>();
  private final Set<CustomerId> planned = new HashSet<>();
  private final Set<CustomerId> calledOff = new HashSet<>();

  private record Day(CustomerId customer, LocalDate date) {}

  Touches(Territory territory, Agenda agenda, LocalDate today) {
    this.today = today;
    Set<Day> notHeld = new HashSet<>();
    for (Activity activity : agenda.activities()) {
      if (activity.result() == Activity.Result.HELD) {
        contact(activity.customer(), activity.date(), activity.kind() == Activity.Kind.VISIT);
      } else {
        notHeld.add(new Day(activity.customer(), activity.date()));
      }
    }
    for (Stop stop : agenda.stops()) {
      CustomerId customer = stop.contact();
      if (customer != null && !notHeld.contains(new Day(customer, stop.date()))) {
        planned(customer, stop.date(), stop.called() == null);
      }
    }
    for (Appointment one : agenda.appointments()) {
      CustomerId customer = one.customer();
      if (customer != null && !one.until().isBefore(today)) {
        planned(customer, one.until(), true);
      }
    }
    agenda.calledOff().stream()
        .filter(off -> off.covers(today))
        .forEach(off -> calledOff.add(off.customer()));
    agenda.stageChanges().forEach(change -> latest(any, change.customer(), change.date()));
    territory.customers().forEach(this::take);
    territory.projects().forEach(this::take);
  }

  private void take(Customer customer) {
    CustomerId id = customer.id();
    LocalDate visit = customer.visiting().lastVisit();
    if (visit != null) {
      contact(id, visit, true);
    }
    for (Note note : customer.notes()) {
      latest(any, id, note.date());
    }
    for (Contact contact : customer.contacts()) {
      for (Assessment assessment : contact.assessments()) {
        LocalDate day = assessment.date();
        if (day != null) {
          latest(any, id, day);
        }
      }
    }
  }

  private void take(GrowthProject project) {
    Closing closing = project.closing();
    if (closing != null) {
      latest(any, project.customer(), closing.date());
    }
  }

  private void planned(CustomerId customer, LocalDate day, boolean visit) {
    if (day.isBefore(today)) {
      contact(customer, day, visit);
      return;
    }
    planned.add(customer);
    if (visit) {
      visitPlanned.add(customer);
    }
  }

  private void contact(CustomerId customer, LocalDate day, boolean visit) {
    latest(any, customer, day);
    latest(contacts, customer, day);
    if (visit) {
      latest(visits, customer, day);
    }
  }

  private static void latest(Map<CustomerId, LocalDate> days, CustomerId customer, LocalDate day) {
    days.merge(customer, day, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** The latest visit; none if there was none. */
  @Nullable LocalDate lastVisit(CustomerId customer) {
    return visits.get(customer);
  }

  /** The latest visit, call or video meeting; none if there was none. */
  @Nullable LocalDate lastContact(CustomerId customer) {
    return contacts.get(customer);
  }

  /** The day on which anything was done last; none if nothing ever was. */
  @Nullable LocalDate last(CustomerId customer) {
    return any.get(customer);
  }

  /** Whether a visit is planned. */
  boolean isVisitPlanned(CustomerId customer) {
    return visitPlanned.contains(customer);
  }

  /** Whether a visit or call is planned. */
  boolean isPlanned(CustomerId customer) {
    return planned.contains(customer);
  }

  /** Whether nobody is wanted there today: it is not interesting until a later day. */
  boolean isCalledOff(CustomerId customer) {
    return calledOff.contains(customer);
  }
}
