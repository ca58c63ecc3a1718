package app.revier.desktop.screen.week;

import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.book.SetBack;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Answered;
import app.revier.territory.Customer;
import app.revier.text.ArrangeTexts;
import app.revier.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** What customers have answered about the visits of a week, and how it is set back. */
final class Answers {

  private static final int DAYS = 7;

  private final Desk desk;

  Answers(Desk desk) {
    this.desk = desk;
  }

  /** The answers about a week, in order. */
  static List<Answered> of(Texts texts, Snapshot now, LocalDate monday) {
    ArrangeTexts words = new ArrangeTexts(texts, now);
    List<Answered> answered = new ArrayList<>();
    for (Inquiry one : SetBack.answered(now, monday, monday.plusDays(DAYS - 1))) {
      Customer customer = now.territory().customer(one.customer());
      if (customer != null) {
        answered.add(new Answered(one.id(), customer.name(), words.state(one)));
      }
    }
    return answered;
  }

  /** Takes back what was noted, with all that followed from it. */
  void setBack(InquiryId id) {
    Snapshot now = desk.book().snapshot();
    now.agenda().inquiries().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .ifPresent(
            one -> {
              LocalDate monday =
                  one.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
              WeekPlanning planning = new WeekPlanning(now, desk.texts().language().code());
              desk.tasks()
                  .run(
                      desk.texts().get("arrange.changing"),
                      _ -> new SetBack(desk.book(), planning.week(monday)).of(id),
                      desk.undoing()::offer);
            });
  }
}
