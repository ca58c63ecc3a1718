package app.revier.desktop.screen.week;

import app.revier.agenda.SpecialRuleId;
import app.revier.book.BookChange;
import app.revier.book.EasedWeek;
import app.revier.desktop.nav.Desk;
import app.revier.week.Unplanned;
import app.revier.week.WeekRequest;
import java.util.Optional;
import java.util.function.Function;

/** How the rep eases rules for the week that is shown; each change is one step. */
final class WeekEasing {

  private final Desk desk;
  private final WeekViewModel week;

  WeekEasing(Desk desk, WeekViewModel week) {
    this.desk = desk;
    this.week = week;
  }

  /** Does what lets something in that is not planned. */
  void doThat(Unplanned one) {
    change(
        eased -> eased.doThat(one),
        () -> {
          boolean elsewhere = one.why() instanceof Unplanned.NoFieldDay;
          String said = elsewhere ? "week.no-other-day" : "week.no-room-any-more";
          desk.notices().explain(desk.texts().get(said));
        });
  }

  /** Takes back what holds on some days only. */
  void takeBack(SpecialRuleId rule) {
    change(eased -> eased.takeBack(rule), () -> {});
  }

  private void change(Function<EasedWeek, Optional<BookChange>> edit, Runnable nothing) {
    WeekRequest asked = week.request();
    if (asked == null || !week.readOnlyReason().isEmpty()) {
      return;
    }
    desk.tasks()
        .run(
            desk.texts().get("week.changing"),
            _ -> edit.apply(new EasedWeek(desk.book(), asked, week.monday().plusDays(6))),
            change -> {
              desk.undoing().offer(change);
              if (change.isEmpty()) {
                nothing.run();
              }
            });
  }
}
