package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.Review;
import app.revier.agenda.ReviewId;
import app.revier.agenda.Task;
import app.revier.book.BookStore.Numbered;
import app.revier.review.MatrixThen;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finishes reviews, and settles what they find where no other edit does. */
public final class ReviewEdits {

  private final Committer committer;

  ReviewEdits(Committer committer) {
    this.committer = committer;
  }

  /** An id for a review that is about to be added. */
  public ReviewId nextId() {
    return new ReviewId(committer.nextId(Numbered.REVIEW));
  }

  /** Keeps a review of today, with the figures of the plan and the classes of all customers. */
  public Optional<BookChange> finish(Review.Kind kind) {
    ReviewId id = nextId();
    return committer.commit(
        now ->
            new PlannedChange(
                ChangeLabel.of("review-added", now.today().toString()),
                List.of(
                    new Write.PutEntry(
                        new Review(
                            id,
                            now.today(),
                            kind,
                            now.settings().planYear(),
                            Reviewing.figures(now),
                            MatrixThen.kept(now.segmentation()))))));
  }

  /**
   * Starts the next plan year, as one step, and keeps the plan that ends as a yearly review.
   *
   * @return nothing if another year is planned by now than the rep thought, or the one that is
   *     planned has not begun
   */
  public Optional<BookChange> startYear(YearStart.Wish wish) {
    ReviewId id = nextId();
    return committer.commit(now -> YearStart.change(now, wish, id));
  }

  /**
   * Makes the revenue of a customer in a year a known one, whether or not it is what was assumed.
   */
  public Optional<BookChange> enterRevenue(CustomerId customer, int year, Money amount) {
    return committer.commit(
        now -> {
          Customer who = now.territory().customer(customer);
          return new PlannedChange(
              ChangeLabel.of("revenue-entered", who == null ? "" : who.name(), "" + year),
              who == null ? List.of() : known(now, List.of(who), year, amount));
        });
  }

  /**
   * Sets all revenue of a year that is still assumed to nothing: the real figures of all who bought
   * are in the book.
   */
  public Optional<BookChange> dropAssumed(int year) {
    return committer.commit(
        now -> {
          AssumedRevenue assumed = now.assumedRevenue();
          List<Customer> whose =
              now.territory().customers().stream()
                  .filter(customer -> assumed.isAssumed(customer, year))
                  .toList();
          return new PlannedChange(
              ChangeLabel.of("assumed-dropped", "" + year), known(now, whose, year, Money.ZERO));
        });
  }

  private static List<Write> known(Snapshot now, List<Customer> whose, int year, Money amount) {
    List<Write> writes = new ArrayList<>();
    AssumedRevenue assumed = now.assumedRevenue();
    for (Customer customer : whose) {
      if (!customer.revenue().knows(year) || !customer.revenue().in(year).equals(amount)) {
        writes.add(
            new Write.PutCustomer(
                customer.edit().revenue(customer.revenue().with(year, amount)).build()));
      }
    }
    AssumedRevenue left = assumed.without(whose.stream().map(Customer::id).toList(), year);
    if (!left.equals(assumed)) {
      writes.add(left.written());
    }
    return writes;
  }

  /**
   * Wants nobody at a customer until a day: no visit is planned and no review asks for it before.
   *
   * @param until the last such day, today or later
   */
  public Optional<BookChange> putOff(CustomerId customer, LocalDate until) {
    CalledOffId id = new CalledOffId(committer.nextId(Numbered.CALLED_OFF));
    return committer.commit(
        now -> {
          Customer who = now.territory().customer(customer);
          return new PlannedChange(
              ChangeLabel.of("customer-put-off", who == null ? "" : who.name(), until.toString()),
              who == null
                  ? List.of()
                  : List.of(new Write.PutEntry(new CalledOff(id, customer, now.today(), until))));
        });
  }

  /**
   * Gives the next step that a report named another day, or has it done.
   *
   * @param due the new day; none if it is done: then the report no longer names it as next
   * @param words are added to what was said, so that nothing of it is lost
   */
  public Optional<BookChange> settleStep(ActivityId report, @Nullable LocalDate due, String words) {
    return committer.commit(
        now -> {
          Activity before = now.agenda().activity(report);
          if (before == null) {
            return new PlannedChange(ChangeLabel.of("step-settled", ""), List.of());
          }
          List<Write> writes = new ArrayList<>();
          writes.add(new Write.PutEntry(settled(before, due, words)));
          Customer customer = now.territory().customer(before.customer());
          if (customer != null) {
            NextStep.openTask(before, now.agenda(), customer)
                .ifPresent(task -> writes.addAll(task(now, task, due)));
            NextStep.wish(before, now.agenda(), before.nextStep())
                .ifPresent(visit -> writes.addAll(visit(now, visit, due)));
          }
          String code = due == null ? "step-settled" : "step-moved";
          return new PlannedChange(ChangeLabel.of(code, before.nextStep()), writes);
        });
  }

  /** What a call or desk work of a step becomes: it is done, or has another day. */
  private static List<Write> task(Snapshot now, Task task, @Nullable LocalDate due) {
    if (due == null) {
      return AgendaChange.done(now.agenda(), task.id(), true, now.today()).writes();
    }
    boolean call = task.earliest() != null;
    return List.of(
        new Write.PutEntry(
            new Task(
                task.id(),
                task.title(),
                task.minutes(),
                task.blocksPerWeek(),
                call ? due : null,
                call ? due.plusDays(NextStep.WEEK - 1L) : due,
                false,
                task.called())));
  }

  /** What a visit of a step becomes: it is not wanted any more, or in another week. */
  private static List<Write> visit(Snapshot now, Appointment visit, @Nullable LocalDate due) {
    if (due == null) {
      return AgendaChange.deleting(now.agenda(), List.of(visit.id())).writes();
    }
    return List.of(new Write.PutEntry(visit.within(due, due.plusDays(NextStep.WEEK - 1L))));
  }

  private static Activity settled(Activity before, @Nullable LocalDate due, String words) {
    String note = before.note().isBlank() ? words : before.note() + "\n" + words;
    return new Activity(
        before.id(),
        before.customer(),
        before.date(),
        before.kind(),
        before.result(),
        before.planned(),
        before.minutes(),
        before.drive(),
        due == null ? note : before.note(),
        due == null ? "" : before.nextStep(),
        due,
        before.project(),
        before.stage(),
        before.effects());
  }
}
