package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.book.CalendarPlan;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.report.ReportSubject;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Beside the days: the stop that is chosen and one of the lists, or in their place what the rep is
 * about to do.
 */
final class WeekSide extends StackPane {

  /** The button that closes a form. */
  static final String CLOSE = "week-side-close";

  private static final double WIDTH = 300;
  private static final double NARROW = 258;

  /** The stop has so much of the height at most: the lists below keep their room. */
  private static final double STOP = 0.42;

  /** The same beside the map of the week. */
  private static final double STOP_BELOW_MAP = 0.36;

  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final StopPane stop;
  private final WeekMap map;
  private final List<SideList> lists;
  private final StackPane chosen = new StackPane();
  private final Hyperlink late = new Hyperlink();
  private final Hyperlink notReported = new Hyperlink();
  private final ReportForms reports;
  private final ArrangeForms calls;
  private final VBox usual;
  private final VBox task = new VBox(Space.S);
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private @Nullable SideForm form;
  private @Nullable Node before;

  WeekSide(WeekViewModel model, Desk desk, WeekMoves moves) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    getStyleClass().add("week-side");
    setPadding(new Insets(Space.S, Space.L, Space.L, Space.L));
    minWidthProperty().bind(Bindings.when(narrow).then(NARROW).otherwise(WIDTH));
    maxWidthProperty().bind(minWidthProperty());
    stop = new StopPane(model, desk);
    reports = new ReportForms(model, desk);
    calls = new ArrangeForms(model, desk);
    lists =
        List.of(
            new OpenList(model, desk, moves),
            new ArrangeList(model, desk),
            new EntryList(model, texts));
    VBox.setVgrow(chosen, Priority.ALWAYS);
    map = new WeekMap(model, desk);
    map.roomProperty().bind(heightProperty());
    map.besideStopProperty().bind(stop.visibleProperty());
    stop.maxHeightProperty()
        .bind(
            heightProperty()
                .multiply(Bindings.when(map.openProperty()).then(STOP_BELOW_MAP).otherwise(STOP)));
    usual = new VBox(Space.S, stop, map, headings(), chosen, notes());
    task.managedProperty().bind(task.visibleProperty());
    usual.visibleProperty().bind(task.visibleProperty().not());
    getChildren().addAll(usual, task);
    task.setOnKeyPressed(this::leave);
    // A list takes Escape for an edit that it does not have.
    task.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() instanceof ListView<?> list && list.getEditingIndex() < 0) {
            leave(event);
          }
        });
    model.taskProperty().subscribe(this::open);
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.endTask();
    }
  }

  /** Of the lists one is shown. */
  private Node headings() {
    chosen.getChildren().setAll(lists.getFirst().node());
    ToggleGroup group = new ToggleGroup();
    FlowPane headings = new FlowPane(Space.XS, Space.XS);
    headings.setId("week-lists");
    for (SideList list : lists) {
      ToggleButton heading = new ToggleButton();
      heading.textProperty().bind(list.titleProperty());
      heading.getStyleClass().add("week-list-heading");
      heading.setToggleGroup(group);
      heading.setSelected(list.equals(lists.getFirst()));
      heading.setUserData(list);
      headings.getChildren().add(heading);
    }
    group
        .selectedToggleProperty()
        .addListener(
            (_, old, now) -> {
              if (now == null) {
                group.selectToggle(old);
              } else {
                chosen.getChildren().setAll(((SideList) now.getUserData()).node());
              }
            });
    return headings;
  }

  private Node notes() {
    late.setId("week-late");
    late.setOnAction(_ -> model.begin(new SideTask.LateVisits()));
    notReported.setId("week-not-reported");
    notReported.setOnAction(_ -> model.begin(new SideTask.Reports()));
    for (var label : List.of(late, notReported)) {
      label.visibleProperty().bind(label.textProperty().isNotEmpty());
      label.managedProperty().bind(label.visibleProperty());
      label.setMinHeight(USE_PREF_SIZE);
    }
    return new FlowPane(Space.L, 0, late, notReported);
  }

  /** Whether the days need the room. */
  BooleanProperty narrowProperty() {
    return narrow;
  }

  /** Where the keyboard belongs while something is told at the side; none while nothing is. */
  @Nullable Node keyboard() {
    return form == null ? null : Focusable.first(form.keyboard());
  }

  /** Shows another state of the week. */
  void show(WeekContent content) {
    lists.forEach(list -> list.show(content));
    map.show(content);
    late.setText(counted("week.late", content.slips().size()));
    int open = content.asked().size();
    notReported.setText(texts.get("week.not-reported", open, texts.number(open)));
    if (form != null) {
      form.show(content);
    }
  }

  private String counted(String key, int count) {
    return count == 0 ? "" : texts.get(key, count, texts.number(count));
  }

  /** Shows a stop; none hides its part. */
  void show(@Nullable Block block, String time) {
    stop.show(block, time);
  }

  private @Nullable SideForm form(SideTask wanted) {
    return switch (wanted) {
      case SideTask.Enter(EntryKey key) -> {
        EntryModel entry = EntryForms.of(desk, model, key);
        yield entry == null ? null : new EntryPane(entry, texts);
      }
      case SideTask.TakeCalendar(CalendarPlan plan) -> new CalendarForm(plan, model, desk);
      case SideTask.TakeTicks ticked -> new TicksForm(ticked, model, desk);
      case SideTask.LateVisits _ -> new LateVisitsForm(new ReliefViewModel(desk), texts);
      case SideTask.When(WhenAsked asked) ->
          new WhenForm(new WhenViewModel(desk, asked, taken -> model.show(taken.date())), desk);
      case SideTask.Happened(Happening told) ->
          new ChangeForm(new ChangeViewModel(desk, model, told), desk);
      case SideTask.Visits(Set<CustomerId> customers) ->
          new VisitsForm(new VisitsViewModel(desk, model, customers), desk);
      case SideTask.Hole hole -> new HoleForm(hole, model, desk);
      case SideTask.Reports _ -> reports.list();
      case SideTask.OneReport(ReportSubject subject) -> reports.report(subject);
      case SideTask.Arrange(StopId id) -> calls.form(id);
      case SideTask.History(CustomerId customer) -> new HistoryForm(desk, customer);
    };
  }

  private void open(@Nullable SideTask wanted) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean within = owner != null && Focusable.isIn(owner, task);
    task.getChildren().clear();
    if (form != null) {
      form.closed();
    }
    form = wanted == null ? null : form(wanted);
    task.setVisible(form != null);
    if (form == null) {
      Node there = before;
      before = null;
      // Where the rep came from may be gone, or on a screen that is not shown any more.
      boolean still = there != null && Focusable.canBeSeen(there);
      Node next = still ? there : Focusable.first(usual);
      if (within && next != null) {
        next.requestFocus();
      }
      return;
    }
    WeekContent content = model.contentProperty().get();
    if (content != null) {
      form.show(content);
    }
    if (before == null) {
      before = owner;
    }
    VBox.setVgrow(form.node(), Priority.ALWAYS);
    task.getChildren().addAll(head(form.title()), form.node());
    task.applyCss();
    Node own = Focusable.first(form.keyboard());
    // What is still looked for cannot take the keyboard yet, but it must not leave the form.
    Node first = own == null ? Focusable.first(task) : own;
    if (first != null) {
      first.requestFocus();
    }
    form.opened();
  }

  private Node head(String title) {
    Label words = Words.section(title);
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close =
        Icons.bare(Material2OutlinedAL.CLOSE, texts.get("week.close-side"), model::endTask);
    close.setId(CLOSE);
    HBox head = new HBox(Space.S, words, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }
}
