package app.revier.desktop.screen.week;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Above the days: which week is shown, and what can be done with it as a whole. */
final class WeekTools extends HBox {

  /** Below this width the title is smaller. */
  private static final double NARROW = 1_000;

  /** From this width on all words of the tools have room; below it icons with a hint do. */
  private static final double WIDE = 1_160;

  private final WeekViewModel model;
  private final Texts texts;
  private final Label title = Words.title("");
  private final SplitMenuButton plan = new SplitMenuButton();
  private final ReadOnlyStringWrapper planning = new ReadOnlyStringWrapper("");
  private final Why mayPlan = new Why(plan, planning.getReadOnlyProperty());
  private final ReadOnlyStringWrapper locking = new ReadOnlyStringWrapper("");
  private final Button stop;
  private final TakeMenu take;

  WeekTools(WeekViewModel model, Texts texts) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    stop = Icons.button(Material2OutlinedMZ.STOP, texts.get("week.stop"), model::stopPlanning);
    stop.setId("week-stop-planning");
    stop.managedProperty().bind(stop.visibleProperty());
    mayPlan.managedProperty().bind(mayPlan.visibleProperty());
    take = new TakeMenu(model, texts);
    setAlignment(Pos.CENTER_LEFT);
    fillPlan();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button lockAll =
        Icons.button(Material2OutlinedAL.LOCK, texts.get("week.lock-all"), model.edits()::lockAll);
    lockAll.setId("week-lock-all");
    Why mayLock = new Why(shrinking(lockAll), locking.getReadOnlyProperty());
    // In a narrow window the other tools need the room; what goes is in the menu beside "plan".
    mayLock.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NARROW));
    mayLock.managedProperty().bind(mayLock.visibleProperty());
    spacingProperty()
        .bind(Bindings.when(widthProperty().lessThan(NARROW)).then(Space.XS).otherwise(Space.S));
    getChildren().addAll(weeks());
    Why mayEnter =
        new Why(
            shrinking(new NewEntryMenu(model, texts)),
            new ReadOnlyStringWrapper(model.readOnlyReason()));
    getChildren()
        .addAll(gap, happened(), mayEnter, stop, mayPlan, mayLock, shrinking(take), several());
    getChildren().forEach(each -> ((Region) each).setMinWidth(USE_PREF_SIZE));
    gap.setMinWidth(0);
    widthProperty()
        .subscribe(
            width ->
                title
                    .getStyleClass()
                    .setAll(
                        "label", width.doubleValue() < NARROW ? "section-title" : "screen-title"));
  }

  /** Shows how the week can be taken along, to be chosen from by the keyboard. */
  void showTakeMenu() {
    Platform.runLater(
        () -> {
          // A week that is shown for the first time has no place for its menus yet.
          Parent window = getScene().getRoot();
          window.applyCss();
          window.layout();
          take.requestFocus();
          take.show();
        });
  }

  private List<Node> weeks() {
    Button back =
        Icons.bare(
            Material2OutlinedAL.CHEVRON_LEFT, texts.get("week.before"), () -> model.turn(-1));
    back.setId("week-before");
    Button on =
        Icons.bare(Material2OutlinedAL.CHEVRON_RIGHT, texts.get("week.after"), () -> model.turn(1));
    on.setId("week-after");
    Button today = new Button(texts.get("week.today"));
    today.setId("week-today");
    today.setOnAction(_ -> model.today());
    return List.of(back, on, title, today);
  }

  /** What came between, and when a customer could be visited. */
  private Node happened() {
    MenuButton menu =
        new MenuButton(
            texts.get("week.happened"), Icons.of(Material2OutlinedMZ.PUBLISHED_WITH_CHANGES));
    menu.setId("week-happened");
    for (Happening.Kind kind : Happening.Kind.values()) {
      MenuItem change = new MenuItem(texts.get(kind.key()));
      change.setId(kind.key().replace('.', '-'));
      change.setDisable(!model.readOnlyReason().isEmpty());
      change.setOnAction(_ -> model.begin(new SideTask.Happened(kind, model.selectedCustomer())));
      menu.getItems().add(change);
    }
    MenuItem when = new MenuItem(texts.get("week.when"));
    when.setId("week-when");
    when.setOnAction(_ -> model.begin(new SideTask.When(model.selectedCustomer())));
    menu.getItems().addAll(new SeparatorMenuItem(), when);
    return shrinking(menu);
  }

  /** Leads to the weeks to come and back. */
  private Node several() {
    ToggleButton several =
        new ToggleButton(texts.get("weeks.show"), Icons.of(Material2OutlinedMZ.VIEW_WEEK));
    several.setId("week-several");
    several.setOnAction(_ -> model.showSeveral(several.isSelected()));
    model.severalProperty().subscribe(several::setSelected);
    return shrinking(several);
  }

  private void fillPlan() {
    plan.setText(texts.get("week.plan"));
    plan.setId("week-plan");
    plan.getStyleClass().add("accent");
    plan.setOnAction(_ -> model.plan(false));
    MenuItem anew = new MenuItem(texts.get("week.plan-anew"));
    anew.setId("week-plan-anew");
    anew.setOnAction(_ -> model.plan(true));
    MenuItem until = new MenuItem(texts.get("week.plan-until-here"));
    until.setId("week-plan-until-here");
    until.setOnAction(_ -> model.planUntilHere());
    MenuItem confirm = new MenuItem(texts.get("week.lock-all"));
    confirm.setOnAction(_ -> model.edits().lockAll());
    confirm.disableProperty().bind(locking.isNotEmpty());
    plan.getItems().addAll(anew, until, confirm);
  }

  /** A button of which only the icon stays where the window has no room for its word. */
  private <B extends ButtonBase> B shrinking(B button) {
    button.setTooltip(Words.hint(button.getText()));
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(widthProperty().lessThan(WIDE))
                .then(ContentDisplay.GRAPHIC_ONLY)
                .otherwise(ContentDisplay.LEFT));
    return button;
  }

  /** Shows which week it is. */
  void show(WeekContent content) {
    title.setText(content.title());
    locking.set(content.planned() ? model.readOnlyReason() : texts.get("week.hint-empty"));
  }

  /** While the week is planned it can be ended, and not planned once more. */
  void showPlanning(boolean running) {
    mayPlan.setVisible(!running);
    stop.setVisible(running);
    planning.set(running ? texts.get("week.planning") : model.readOnlyReason());
  }

  /** What plans the week. */
  Node plan() {
    return plan;
  }

  /** What ends the planning. */
  Node stop() {
    return stop;
  }
}
