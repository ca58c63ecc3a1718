package app.revier.privacy;

import app.revier.agenda.Agenda;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose contacts are kept for no purpose any more: those of customers without revenue or activity
 * for a set time (decision 0043).
 *
 * <p>A year with revenue counts to its last day, an order, a report, a note and the last visit on
 * their day, a contract to its end, an appointment, a planned stop, an open task and an inquiry to
 * the last day they speak of, an open project to its start. What lies ahead keeps somebody, and so
 * does an open project of which nobody said when it begins. Whoever never had any of it counts from
 * the day the book has them; where that is not known, they are not listed.
 */
public final class IdleCustomers {

  private final Map<CustomerId, LocalDate> latest = new HashMap<>();

  private IdleCustomers() {}

  /**
   * The customers whose contacts are due to be erased, those idle longest first.
   *
   * @param stages the rep's list of stages, which says which projects are open
   * @param since since when the book has its customers
   * @param months how long without revenue or activity, from 1
   * @param today the day of the question
   */
  public static List<IdleCustomer> of(
      Territory territory,
      Agenda agenda,
      List<Stage> stages,
      CustomerSince since,
      int months,
      LocalDate today) {
    IdleCustomers signs = new IdleCustomers();
    signs.take(agenda);
    territory.projects().stream().filter(project -> project.isOpen(stages)).forEach(signs::take);
    List<IdleCustomer> idle = new ArrayList<>();
    for (Customer customer : territory.customers()) {
      if (!customer.contacts().isEmpty()) {
        signs.take(customer);
        LocalDate active = signs.latest.get(customer.id());
        LocalDate from = active == null ? since.of(customer.id()) : active;
        if (from != null && isOver(from, months, today)) {
          idle.add(new IdleCustomer(customer, from, active != null));
        }
      }
    }
    idle.sort(Comparator.comparing(IdleCustomer::since).thenComparing(one -> one.customer().id()));
    return List.copyOf(idle);
  }

  private static boolean isOver(LocalDate from, int months, LocalDate today) {
    return !from.isAfter(today) && !from.plusMonths(months).isAfter(today);
  }

  private void take(Agenda agenda) {
    agenda.activities().forEach(one -> seen(one.customer(), one.date()));
    agenda.activities().forEach(one -> seen(one.customer(), one.nextDate()));
    agenda.appointments().forEach(one -> seen(one.customer(), one.until()));
    agenda.stops().forEach(one -> seen(one.contact(), one.date()));
    agenda.tasks().stream()
        .filter(task -> !task.done())
        .forEach(task -> seen(task.called(), task.deadline()));
    agenda.inquiries().forEach(one -> seen(one.customer(), one.until()));
  }

  private void take(GrowthProject project) {
    seen(project.customer(), project.start() == null ? LocalDate.MAX : project.start());
  }

  private void take(Customer customer) {
    CustomerId id = customer.id();
    customer
        .revenue()
        .byYear()
        .forEach(
            (year, amount) -> seen(id, amount.isPositive() ? LocalDate.of(year, 12, 31) : null));
    if (customer.orders() != null) {
      customer.orders().days().forEach(day -> seen(id, day));
    }
    customer.contracts().stream().map(Contract::until).forEach(day -> seen(id, day));
    customer.notes().stream().map(Note::date).forEach(day -> seen(id, day));
    seen(id, customer.visiting().lastVisit());
  }

  private void seen(@Nullable CustomerId customer, @Nullable LocalDate day) {
    if (customer != null && day != null) {
      latest.merge(customer, day, (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}
