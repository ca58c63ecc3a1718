package app.revier.segment;

import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.LoyaltyAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How the loyalty of a contact or a customer went over time (method, section 3). */
public final class LoyaltyTrend {

  private LoyaltyTrend() {}

  /**
   * What was found on a day.
   *
   * @param date on which day
   * @param loyalty 0 to 100
   */
  public record Point(LocalDate date, double loyalty) {}

  /** The score of a contact on each day it was assessed; answers without a day are left out. */
  public static List<Point> of(Contact contact) {
    List<Point> points = new ArrayList<>();
    for (Assessment one : contact.assessments()) {
      if (one.date() != null) {
        points.add(new Point(one.date(), one.answers().score()));
      }
    }
    return points;
  }

  /**
   * The loyalty of a customer on each day a contact was assessed: the mean of what each contact had
   * answered by then, weighted by influence. Those who have left do not count, as they do not for
   * the loyalty of today.
   */
  public static List<Point> of(Customer customer) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Contact contact : customer.contacts()) {
      if (contact.isThere()) {
        of(contact).forEach(point -> days.add(point.date()));
      }
    }
    List<Point> points = new ArrayList<>();
    for (LocalDate day : days) {
      int weights = 0;
      int total = 0;
      for (Contact contact : customer.contacts()) {
        Assessment known = contact.isThere() ? contact.assessmentBy(day) : null;
        if (known != null) {
          weights += contact.influence();
          total += contact.influence() * known.answers().total();
        }
      }
      points.add(new Point(day, LoyaltyAnswers.score(total, weights)));
    }
    return points;
  }
}
