package app.revier.desktop.screen.year;

import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.LinePlot;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Remembered;
import app.revier.desktop.screen.year.TrackContent.State;
import app.revier.desktop.table.Column;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The year in a sentence and a picture, its causes, plan against actual, and months by hand. */
final class TrackView extends StackPane {

  private static final double LEFT_WIDTH = 420;
  private static final double RIGHT_WIDTH = 300;

  private final TrackViewModel model;
  private final Texts texts;
  private final Label title = Words.title("");
  private final Label sentence = Words.text("");
  private final Label warning = Words.text("");
  private final Label basis = Words.muted("");
  private final Label noCauses = Words.muted("");
  private final LinePlot plot = new LinePlot();
  private final Button before;
  private final Button after;
  private final Button keep;
  private final DataTable<TrackRow, CustomerId> customers;
  private final CheckedField until;
  private final BorderPane full = new BorderPane();
  private final EmptyState noCustomers;
  private final EmptyState noTarget;

  TrackView(TrackViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    FieldControls controls = new FieldControls(texts, model.readOnlyReason());
    customers =
        new DataTable<>("year-customers", model.customers(), desk, new Customers(), Map.of());
    before = turn(Material2AL.CHEVRON_LEFT, "previous", -1);
    after = turn(Material2AL.CHEVRON_RIGHT, "next", 1);
    keep = button("keep", model::keepPlan);
    until = controls.words(model.until());
    noCustomers =
        new EmptyState(
            Material2OutlinedMZ.TIMELINE,
            texts.get("year.no-customers"),
            texts.get("year.import-customers"),
            model::openImport);
    noTarget =
        new EmptyState(
            Material2OutlinedMZ.TIMELINE,
            texts.get("year.no-target"),
            texts.get("year.set-target"),
            model::openGap);
    full.setPadding(Space.SCREEN);
    full.setTop(head());
    full.setCenter(parts(desk, controls));
    getChildren().addAll(full, noCustomers, noTarget);
    model.contentProperty().subscribe(this::show);
  }

  private Button button(String name, Runnable action) {
    Button button = new Button(texts.get("year." + name));
    button.setId("year-" + name);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(texts.get("year." + name + "-hint")));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Button turn(Ikon icon, String name, int by) {
    Button button = Icons.bare(icon, texts.get("year." + name), () -> model.turn(by));
    button.setId("year-" + name);
    return button;
  }

  private Node head() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    // The day belongs to the look at the year, and not to the book: it can always be typed.
    CheckedField asOf = new FieldControls(texts, "").words(model.asOf());
    asOf.withoutLabel();
    asOf.input().setPromptText(texts.get("year.as-of-latest"));
    asOf.setMaxWidth(170);
    asOf.input().setTooltip(new Tooltip(texts.get("year.as-of-hint")));
    Label until = Words.text(texts.get("year.as-of"));
    until.setLabelFor(asOf.input());
    keep.setDisable(!model.readOnlyReason().isEmpty());
    title.setMinWidth(USE_PREF_SIZE);
    HBox line =
        new HBox(
            Space.S,
            before,
            title,
            after,
            gap,
            until,
            asOf,
            keep,
            button("import", model::openImport));
    line.setAlignment(Pos.CENTER_LEFT);
    sentence.getStyleClass().add("overview-sentence");
    sentence.setId("year-sentence");
    warning.setId("year-warning");
    warning.getStyleClass().add("caution");
    basis.setId("year-basis");
    for (Label label : List.of(sentence, warning, basis)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox head = new VBox(Space.S, line, sentence, warning, basis);
    head.setPadding(new Insets(0, 0, Space.M, 0));
    return head;
  }

  private Node parts(Desk desk, FieldControls controls) {
    ChartCard chart =
        new ChartCard("year-chart", texts.get("year.chart", model.currencySign()), plot, desk);
    DataTable<CauseRow, String> causes =
        new DataTable<>("year-causes", model.causes(), desk, new Causes(), Map.of());
    causes.showWhenEmpty(noCauses);
    noCauses.setWrapText(true);
    noCauses.setPadding(Space.PANE);
    SplitPane upper = split(chart, card("causes", causes));
    SplitPane lower =
        split(
            card("customers", customers),
            card("by-hand", new MonthsByHand(texts, model, controls, until)));
    Remembered.divider(upper, desk.memory(), "year-screen.upper", 0.62);
    Remembered.divider(lower, desk.memory(), "year-screen.lower", 0.62);
    SplitPane all = new SplitPane(upper, lower);
    all.setOrientation(Orientation.VERTICAL);
    Remembered.divider(all, desk.memory(), "year-screen.rows", 0.5);
    return all;
  }

  private static SplitPane split(Region left, Region right) {
    left.setMinWidth(LEFT_WIDTH);
    right.setMinWidth(RIGHT_WIDTH);
    return new SplitPane(left, right);
  }

  private VBox card(String name, Node table) {
    Label head = Words.section(texts.get("year." + name, model.currencySign()));
    head.setMinHeight(ChartCard.HEAD);
    VBox card = new VBox(Space.XS, head, table);
    card.getStyleClass().add("card-pane");
    VBox.setVgrow(table, Priority.ALWAYS);
    card.setMinHeight(0);
    return card;
  }

  private void show(@Nullable TrackContent content) {
    State state = content == null ? null : content.state();
    noCustomers.setVisible(state == State.NO_CUSTOMERS);
    noTarget.setVisible(state == State.NO_TARGET);
    // While it is worked out months can be typed already.
    full.setVisible(content == null || state == State.SHOWN);
    if (content == null) {
      title.setText(model.title());
      sentence.setText(texts.get("year.working"));
      warning.setManaged(false);
      return;
    }
    if (state != State.SHOWN) {
      return;
    }
    title.setText(content.title());
    sentence.setText(content.sentence());
    warning.setText(content.warning());
    warning.setVisible(!content.warning().isEmpty());
    warning.setManaged(!content.warning().isEmpty());
    basis.setText(String.join(" ", content.basis()));
    noCauses.setText(content.noCauses());
    // Where there is but one year, nothing is there to turn to.
    for (Button turn : List.of(before, after)) {
      turn.setVisible(content.years().size() > 1);
      turn.setManaged(content.years().size() > 1);
    }
    before.setDisable(!model.canTurn(-1));
    after.setDisable(!model.canTurn(1));
    keep.setVisible(content.planned());
    keep.setManaged(content.planned());
    keep.setText(texts.get(content.kept() ? "year.keep-anew" : "year.keep"));
    until.setVisible(content.yearly());
    until.setManaged(content.yearly());
    if (content.plot() != null) {
      plot.show(content.plot());
    }
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return noCustomers.isVisible()
        ? noCustomers
        : noTarget.isVisible() ? noTarget : customers.control();
  }

  /** What is done with causes. */
  private final class Causes implements RowActions<CauseRow> {

    @Override
    public void open() {
      model.openCause();
    }

    @Override
    public boolean canOpen() {
      return model.causes().selectedRows().stream().anyMatch(row -> row.place() != null);
    }

    @Override
    public List<MenuItem> menu(List<CauseRow> rows, @Nullable Column<CauseRow> column) {
      return List.of();
    }
  }

  /** What is done with customers. */
  private final class Customers implements RowActions<TrackRow> {

    @Override
    public void open() {
      model.openCustomer();
    }

    @Override
    public List<MenuItem> menu(List<TrackRow> rows, @Nullable Column<TrackRow> column) {
      return List.of();
    }
  }
}
