package app.revier.desktop.screen.gap;

import app.revier.book.BookChange;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.VisitLimit;
import app.revier.desktop.nav.Desk;
import app.revier.gap.GapPlan;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.util.Map;
import java.util.Optional;

/** Sets a limit to what was found by looking at charts, as one step that can be taken back. */
final class LimitSetting {

  private final Desk desk;
  private final Texts texts;

  LimitSetting(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
  }

  /**
   * Sets a limit, and says what it was before.
   *
   * @param plan the plan that was looked at
   * @param resource visits or the budget
   * @param limit visits, or cents
   */
  void set(GapPlan plan, Resource resource, long limit) {
    String words =
        switch (resource) {
          case VISITS -> texts.get("gap.limit-visits-set", visitsBefore(plan), texts.number(limit));
          case BUDGET -> texts.get("gap.limit-budget-set", budgetBefore(plan), money(limit));
          case MINUTES -> throw new IllegalArgumentException("hours are not set by a chart");
        };
    Map<String, String> change =
        resource == Resource.VISITS
            ? Map.of(
                Setting.VISIT_LIMIT.key(),
                VisitLimit.format(new VisitLimit.Fixed(Math.toIntExact(limit))))
            : Map.of(Setting.BUDGET_LIMIT.key(), Money.ofCents(limit).toString());
    desk.tasks()
        .run(
            texts.get("gap.setting-limit"),
            _ -> desk.book().settings().set(change),
            done -> offer(words, done));
  }

  /** A limit that was like this already needs no words. */
  private void offer(String words, Optional<BookChange> done) {
    if (done.isPresent()) {
      desk.undoing().offer(words, done, () -> {});
    }
  }

  private String visitsBefore(GapPlan plan) {
    Integer visits = plan.parameters().limits().visits();
    if (visits == null) {
      return texts.get("gap.no-limit");
    }
    return settings().get(Setting.VISIT_LIMIT) instanceof VisitLimit.Free
        ? texts.get("gap.limit-free", texts.number(visits))
        : texts.number(visits);
  }

  private String budgetBefore(GapPlan plan) {
    Money budget = plan.parameters().limits().budget();
    return budget == null ? texts.get("gap.no-limit") : money(budget.cents());
  }

  private String money(long cents) {
    return texts.money(Money.ofCents(cents), settings().get(Setting.CURRENCY));
  }

  private Settings settings() {
    return desk.book().snapshot().settings();
  }
}
