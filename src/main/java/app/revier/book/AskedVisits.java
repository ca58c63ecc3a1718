package app.revier.book;

import app.revier.agenda.Appointment;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.Change;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Replan;
import app.revier.week.Unplanned;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Visits to several customers that the rep wants to make within one calendar week: each is a visit
 * that is asked for in the days of that week that are not over, as if the customer had asked (see
 * {@link Change.Demanded}). Nothing is kept before {@link #keep}.
 */
public final class AskedVisits {

  private final Book book;
  private final Snapshot snapshot;
  private final WeekPlanning planning;
  private final @Nullable WeekRequest request;
  private final ChangeReview review;

  /**
   * Visits in the week of a Monday, with the book as it is now.
   *
   * @param language the ISO 639 code of the language in which holidays are named
   * @param customers whom to visit, the most wanted first; who is not in the book is passed over
   * @param wanted what such a visit is called
   */
  public AskedVisits(
      Book book,
      String language,
      LocalDate monday,
      Collection<CustomerId> customers,
      String wanted) {
    this(book, new WeekPlanning(book.snapshot(), language), monday, customers, wanted);
  }

  /**
   * The same with other travel times, to learn which ways a plan needs.
   *
   * @param planning of the book as it is now
   */
  public AskedVisits(
      Book book,
      WeekPlanning planning,
      LocalDate monday,
      Collection<CustomerId> customers,
      String wanted) {
    this.book = book;
    this.planning = planning;
    snapshot = book.snapshot();
    WeekRequest days = planning.left(monday);
    List<Change> asked = new ArrayList<>();
    if (days != null) {
      ToldChanges told = new ToldChanges(book, wanted, wanted);
      for (CustomerId id : customers) {
        Customer customer = snapshot.territory().customer(id);
        if (customer != null) {
          asked.add(told.demanded(customer, days.from(), days.lastDay(), null));
        }
      }
    }
    request = days;
    review = new ChangeReview(asked, days == null ? planning.week(monday) : days, snapshot.today());
  }

  /** The book whose week it is. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** Whether no day of the week is left. */
  public boolean isOver() {
    return request == null;
  }

  /** Whether anything is planned in these days already. */
  public boolean isPlanned() {
    return request != null && planning.isPlanned(request);
  }

  /** What is asked for: without those who are agreed or asked for already. */
  public List<Change> changes() {
    return review.changes();
  }

  /** What there is to say of those who are agreed or asked for already. */
  public List<ChangeReview.Answer> answers() {
    return review.answers();
  }

  /**
   * Plans the days that are left with these visits.
   *
   * @throws IllegalStateException if nothing is asked for, or no day is left
   */
  public Replan plan(WeekSearch search) {
    WeekRequest days = request;
    if (days == null || changes().isEmpty()) {
      throw new IllegalStateException("nothing to plan");
    }
    return planning.replan(days, changes(), search);
  }

  /** The visits that are asked for and find no place in a plan, in its order. */
  public List<Unplanned> withoutPlace(Replan replan) {
    Set<CustomerId> placed = new HashSet<>();
    for (PlannedDay day : replan.plan().days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.customer() != null) {
          placed.add(stop.customer().id());
        }
      }
    }
    Set<CustomerId> asked = new HashSet<>();
    for (Change change : changes()) {
      if (change instanceof Change.Demanded(Appointment wanted) && wanted.customer() != null) {
        asked.add(wanted.customer());
      }
    }
    asked.removeAll(placed);
    return replan.plan().leftOut().stream()
        .filter(one -> one.customer() != null && asked.remove(one.customer().id()))
        .toList();
  }

  /**
   * Keeps a plan, and all wishes with it, in one step; those without a place stay as wishes of
   * these days.
   */
  public Optional<BookChange> keep(Replan replan) {
    return planning.keep(replan, changes(), book);
  }
}
