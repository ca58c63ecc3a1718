package app.revier.desktop.screen.review;

import app.revier.agenda.Activity;
import app.revier.book.BookChange;
import app.revier.desktop.nav.Desk;
import app.revier.review.ReviewLine;
import app.revier.territory.Customer;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.Standing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Settles lines of a review in the book; each is one change that can be taken back. */
final class ReviewSettling {

  private final Desk desk;

  ReviewSettling(Desk desk) {
    this.desk = desk;
  }

  /** The next step has another day. */
  void move(ReviewRow row) {
    LocalDate day = row.date().value();
    if (day != null && row.line() instanceof ReviewLine.OverdueStep step) {
      settle(() -> step(step, day), () -> row.saved(row.date(), day));
    }
  }

  /** The next step is done. */
  void done(ReviewRow row) {
    if (row.line() instanceof ReviewLine.OverdueStep step) {
      settle(() -> step(step, null), () -> {});
    }
  }

  private Optional<BookChange> step(ReviewLine.OverdueStep step, @Nullable LocalDate day) {
    GrowthProject project = step.project();
    Activity report = step.report();
    if (project != null) {
      DueStep next = day == null ? null : new DueStep(step.what(), day);
      return saved(project, next);
    }
    if (report == null) {
      return Optional.empty();
    }
    String words =
        desk.texts()
            .get(
                "review.done-note", desk.texts().date(desk.book().snapshot().today()), step.what());
    return desk.book().reviews().settleStep(report.id(), day, words);
  }

  /** Saves the next step of a project as it is in the book now. */
  private Optional<BookChange> saved(GrowthProject before, @Nullable DueStep next) {
    GrowthProject project = desk.book().snapshot().territory().project(before.id());
    return project == null
        ? Optional.empty()
        : desk.book().projects().save(project.edit().next(next).build());
  }

  /** A project gets a next step. */
  void plan(ReviewRow row) {
    String what = row.next().value();
    if (what != null
        && !what.isBlank()
        && row.date().isValid()
        && row.line() instanceof ReviewLine.Waiting waiting) {
      LocalDate due = row.date().value();
      settle(
          () -> saved(waiting.project(), new DueStep(what, due)),
          () -> {
            row.saved(row.next(), what);
            row.saved(row.date(), due);
          });
    }
  }

  /** Nobody is wanted at a customer until a day. */
  void putOff(ReviewRow row) {
    LocalDate day = row.date().value();
    if (day != null) {
      Customer customer = row.line().customer();
      settle(
          () -> desk.book().reviews().putOff(customer.id(), day), () -> row.saved(row.date(), day));
    }
  }

  /** The potential is known, or better estimated. */
  void potential(ReviewRow row, Potential.Source source) {
    Money amount = row.potential().value();
    if (amount != null) {
      settle(
          () ->
              edited(
                  row,
                  customer -> customer.edit().potential(new Potential(amount, source)).build()),
          () -> row.saved(row.potential(), amount));
    }
  }

  /** The rep's own estimate of the loyalty. */
  void loyalty(ReviewRow row) {
    Integer estimate = row.loyalty().value();
    if (estimate != null) {
      settle(
          () ->
              edited(
                  row,
                  customer -> {
                    Standing before = customer.standing();
                    return customer
                        .edit()
                        .standing(
                            new Standing(
                                estimate,
                                before.retentionByHand(),
                                before.priceErosion(),
                                before.decisionMakerLeaves(),
                                before.competitorAttacks()))
                        .build();
                  }),
          () -> row.saved(row.loyalty(), estimate));
    }
  }

  /** The revenue of the base year is known, and perhaps it is what was assumed. */
  void revenue(ReviewRow row) {
    Money amount = row.revenue().value();
    if (amount != null) {
      settle(
          () ->
              desk.book()
                  .reviews()
                  .enterRevenue(row.line().customer().id(), row.baseYear(), amount),
          () -> row.saved(row.revenue(), amount));
    }
  }

  private Optional<BookChange> edited(ReviewRow row, UnaryOperator<Customer> edit) {
    Customer customer = desk.book().snapshot().territory().customer(row.line().customer().id());
    return customer == null ? Optional.empty() : desk.book().customers().save(edit.apply(customer));
  }

  /**
   * Makes a change.
   *
   * @param then what was typed for it is in the book
   */
  private void settle(Supplier<Optional<BookChange>> change, Runnable then) {
    desk.tasks()
        .run(
            desk.texts().get("review.saving"),
            _ -> change.get(),
            made -> {
              then.run();
              desk.undoing().offer(made);
            });
  }
}
