package app.revier.desktop.shell;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.chart.CompactMoney;
import app.revier.desktop.nav.Desk;
import app.revier.gap.GapPlan;
import app.revier.territory.Money;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What the plan bar says: whose plan, which target, how far it is expected to come. */
public final class PlanBarViewModel {

  private static final String TOPIC = "plan bar";

  private final Desk desk;
  private final ReadOnlyStringWrapper territory = new ReadOnlyStringWrapper(this, "territory", "");
  private final ReadOnlyStringWrapper target = new ReadOnlyStringWrapper(this, "target", "");
  private final ReadOnlyBooleanWrapper hasTarget = new ReadOnlyBooleanWrapper(this, "hasTarget");
  private final ReadOnlyStringWrapper outlook = new ReadOnlyStringWrapper(this, "outlook", "");
  private final ReadOnlyObjectWrapper<Meter> meter =
      new ReadOnlyObjectWrapper<>(this, "meter", Meter.EMPTY);

  /**
   * How the progress to the target is drawn, in parts of the whole bar.
   *
   * @param secured from 0 to here is under contract
   * @param expected from there to here is expected
   * @param target where the target lies
   * @param words the same in words
   */
  public record Meter(double secured, double expected, double target, String words) {
    /** Nothing to draw. */
    public static final Meter EMPTY = new Meter(0, 0, 1, "");
  }

  /** The plan bar of a desk; empty until the first {@link #refresh}. */
  public PlanBarViewModel(Desk desk) {
    this.desk = desk;
  }

  /** {@code Gebiet Rheinland 2027}. */
  public ReadOnlyStringProperty territoryProperty() {
    return territory.getReadOnlyProperty();
  }

  /** {@code Ziel 600.000 €}; empty without a target. */
  public ReadOnlyStringProperty targetProperty() {
    return target.getReadOnlyProperty();
  }

  /** Whether there is a target. */
  public ReadOnlyBooleanProperty hasTargetProperty() {
    return hasTarget.getReadOnlyProperty();
  }

  /** {@code 582 T€ erwartet · 64 %}; empty without a target. */
  public ReadOnlyStringProperty outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /** How far the plan comes. */
  public ReadOnlyObjectProperty<Meter> meterProperty() {
    return meter.getReadOnlyProperty();
  }

  /** Shows another state of the book; the plan follows when it is worked out. */
  public void refresh(Snapshot snapshot) {
    Texts texts = desk.texts();
    String name = snapshot.settings().get(Setting.TERRITORY_NAME);
    String year = String.valueOf(snapshot.settings().planYear());
    territory.set(
        name.isBlank()
            ? texts.get("shell.territory-unnamed", year)
            : texts.get("shell.territory", name, year));
    Money amount = snapshot.settings().find(Setting.TARGET);
    hasTarget.set(amount != null);
    String currency = snapshot.settings().get(Setting.CURRENCY);
    target.set(amount == null ? "" : texts.get("shell.target", texts.money(amount, currency)));
    desk.tasks()
        .latest(
            TOPIC,
            progress -> Optional.ofNullable(snapshot.plan(() -> progress.report(0, 0))),
            plan -> show(plan.orElse(null), currency));
  }

  private void show(@Nullable GapPlan plan, String currency) {
    if (plan == null) {
      outlook.set("");
      meter.set(Meter.EMPTY);
      return;
    }
    Texts texts = desk.texts();
    Money goal = plan.parameters().target();
    Money expected = plan.expectedTotal();
    String hit = new Explanations(texts, desk.terms(), currency).probability(plan.hitProbability());
    outlook.set(texts.get("shell.outlook", new CompactMoney(texts, currency).of(expected), hit));
    double whole = Math.max(1, goal.max(expected).cents());
    meter.set(
        new Meter(
            Math.clamp(plan.securedRevenue().cents() / whole, 0, 1),
            Math.clamp(expected.cents() / whole, 0, 1),
            goal.cents() / whole,
            texts.get(
                "shell.meter",
                texts.money(plan.securedRevenue(), currency),
                texts.money(expected, currency),
                texts.money(goal, currency),
                hit)));
  }
}
