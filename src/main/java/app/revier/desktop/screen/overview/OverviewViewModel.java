package app.revier.desktop.screen.overview;

import app.revier.book.PrivacySettings;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.YearTracking;
import app.revier.desktop.chart.CompactMoney;
import app.revier.desktop.chart.PlanCharts;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.overview.OverviewContent.Field;
import app.revier.desktop.screen.overview.OverviewContent.Gap;
import app.revier.desktop.screen.overview.OverviewContent.ProjectLine;
import app.revier.gap.GapPlan;
import app.revier.privacy.IdleCustomer;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Stage;
import app.revier.text.Explanations;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Puts the most important of the book into few words. */
public final class OverviewViewModel {

  private static final Money A_MILLION = Money.of(1_000_000);

  private static final String TOPIC = "overview";
  private static final int PROJECTS = 5;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable OverviewContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final BooleanProperty idleShown = new SimpleBooleanProperty(this, "idleShown");
  private @Nullable Snapshot shown;

  /** The overview of a desk; nothing until the first {@link #refresh}. */
  public OverviewViewModel(Desk desk) {
    this.desk = desk;
  }

  /** What is shown; none until it has been worked out for the first time. */
  ReadOnlyObjectProperty<@Nullable OverviewContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** Works out anew what is shown. */
  public void refresh(Snapshot snapshot) {
    desk.tasks()
        .latest(
            TOPIC,
            progress -> contentOf(snapshot, progress),
            result -> {
              shown = snapshot;
              content.set(result);
            });
  }

  /** Whether those are shown whose contacts have been kept long enough, in place of the rest. */
  BooleanProperty idleShownProperty() {
    return idleShown;
  }

  /** Whether there is no customer in the book yet. */
  boolean isEmptyBook() {
    return desk.book().snapshot().territory().customers().isEmpty();
  }

  /** Leads to a place. */
  void open(Place place) {
    desk.navigator().accept(place);
  }

  /** Leads to the customers behind a bar of the waterfall. */
  void openBar(String id) {
    GapPlan plan = shown == null ? null : shown.plan();
    if (shown != null && plan != null) {
      String currency = shown.settings().get(Setting.CURRENCY);
      open(new PlanCharts(desk.texts(), currency).behind(plan, id));
    }
  }

  /** Leads to the screen where the target is set. */
  void setTarget() {
    open(new Place.Top(ScreenId.GAP));
  }

  /** Leads to the import. */
  void importCustomers() {
    open(new Place.Import(null));
  }

  private OverviewContent contentOf(Snapshot snapshot, Progress progress) {
    Texts texts = desk.texts();
    String currency = snapshot.settings().get(Setting.CURRENCY);
    GapPlan made = snapshot.plan(() -> progress.report(0, 0));
    int missing = snapshot.segmentation().matrix().potentialMissing().customers();
    List<IdleCustomer> idle = desk.book().privacy().due();
    return new OverviewContent(
        snapshot.territory().customers().isEmpty(),
        made == null ? null : gap(made, currency),
        AttentionLines.of(
            texts,
            snapshot,
            made,
            YearTracking.begun(desk.book(), snapshot, () -> progress.report(0, 0)),
            idle.size(),
            doubles(progress)),
        idle,
        snapshot.settings().get(PrivacySettings.MONTHS),
        fields(snapshot, currency),
        missing == 0 ? "" : texts.get("overview.no-field", missing, texts.number(missing)),
        texts.get(
            "overview.value",
            String.valueOf(snapshot.settings().planYear()),
            texts.currencySign(currency)),
        projects(snapshot));
  }

  /** How many pairs of customers are rather one than two. */
  private int doubles(Progress progress) {
    return Math.toIntExact(
        desk.book().doubles().find(progress).pairs().stream()
            .filter(pair -> pair.likeness().isLikely())
            .count());
  }

  /** The ISO 4217 code of the book's currency. */
  String currency() {
    return desk.book().snapshot().settings().get(Setting.CURRENCY);
  }

  private Gap gap(GapPlan plan, String currency) {
    Texts texts = desk.texts();
    Explanations words = new Explanations(texts, desk.terms(), currency);
    PlanCharts charts = new PlanCharts(texts, currency);
    return new Gap(
        words.plans().way(plan),
        words.plans().outlook(plan),
        charts.steps(plan),
        plan.parameters().target(),
        charts.target(plan),
        charts.missing(plan));
  }

  /** There is no room for millions in full; what is short is so in every field. */
  private Function<Money, String> amounts(Matrix matrix, String currency) {
    boolean isLong =
        Arrays.stream(Cell.values())
            .anyMatch(cell -> matrix.field(cell).revenue().compareTo(A_MILLION) >= 0);
    return isLong ? new CompactMoney(desk.texts(), currency)::of : desk.texts()::amount;
  }

  private List<Field> fields(Snapshot snapshot, String currency) {
    Texts texts = desk.texts();
    Matrix matrix = snapshot.segmentation().matrix();
    Function<Money, String> amounts = amounts(matrix, currency);
    return Arrays.stream(Cell.values())
        .map(
            cell -> {
              Matrix.Field field = matrix.field(cell);
              String customers = texts.number(field.customers());
              return new Field(
                  cell,
                  customers,
                  amounts.apply(field.revenue()),
                  texts.get(
                      "overview.field",
                      desk.terms().cell(cell),
                      field.customers(),
                      customers,
                      texts.money(field.revenue(), currency),
                      texts.money(field.whitespace(), currency)));
            })
        .toList();
  }

  private List<ProjectLine> projects(Snapshot snapshot) {
    List<Stage> stages = snapshot.settings().get(Setting.STAGES);
    return snapshot.territory().own().largestOpenProjects(snapshot.planYears(), PROJECTS).stream()
        .map(project -> line(snapshot, project, stages))
        .toList();
  }

  private ProjectLine line(Snapshot snapshot, GrowthProject project, List<Stage> stages) {
    Texts texts = desk.texts();
    Customer customer = snapshot.territory().customer(project.customer());
    Money value = project.valueOnTop(snapshot.planYears());
    return new ProjectLine(
        project.name(),
        customer == null ? "" : customer.name(),
        desk.terms().stage(Objects.requireNonNull(project.stageIn(stages))),
        texts.amount(value),
        texts.percent(project.winProbability(stages)),
        new Place.OneProject(project.id()));
  }
}
