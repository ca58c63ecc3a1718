package app.revier.desktop.screen.matrix;

import app.revier.desktop.chart.ShareBar;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.segment.Matrix;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One box of the matrix in the colours of its field, with its sums. */
final class CellView extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Spot spot;
  private final Texts texts;
  private final Terms terms;
  private final Label customers = figure();
  private final Label change = new Label();
  private final Label revenue = figure();
  private final Label potential = figure();
  private final Label whitespace = figure();
  private final ShareBar bar = new ShareBar();
  private final Label share = new Label();

  CellView(Spot spot, Texts texts, Terms terms) {
    this.spot = spot;
    this.texts = texts;
    this.terms = terms;
    getStyleClass().addAll("matrix-cell", CellChip.styleClass(spot.cell()));
    setSpacing(Space.XS);
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    Tooltip.install(bar, new Tooltip(texts.get("matrix.share-hint")));
    Label name = new Label(terms.cell(spot.cell()));
    name.getStyleClass().add("matrix-cell-name");
    change.getStyleClass().add("matrix-change");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    name.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(Space.S, name, gap, change);
    share.getStyleClass().add("matrix-share");
    share.setMinWidth(USE_PREF_SIZE);
    HBox foot = new HBox(Space.S, bar, share);
    foot.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(bar, Priority.ALWAYS);
    bar.setMaxWidth(Double.MAX_VALUE);
    if (spot.cell() == null) {
      getChildren().add(line(name, foot));
    } else {
      Region space = new Region();
      VBox.setVgrow(space, Priority.ALWAYS);
      getChildren().addAll(head, figures(), space, foot);
    }
  }

  /** The tenth box knows neither potential nor whitespace, so one line is enough. */
  private HBox line(Label name, HBox foot) {
    foot.setPrefWidth(160);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line =
        new HBox(
            Space.S,
            name,
            gap,
            change,
            new Label(texts.get("matrix.customers-label")),
            customers,
            new Label(texts.get("matrix.revenue")),
            revenue,
            foot);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  Spot spot() {
    return spot;
  }

  private GridPane figures() {
    GridPane grid = new GridPane(Space.XS, 0);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(words, numbers);
    grid.addRow(0, new Label(texts.get("matrix.customers-label")), customers);
    grid.addRow(1, new Label(texts.get("matrix.revenue")), revenue);
    grid.addRow(2, new Label(texts.get("matrix.potential")), potential);
    grid.addRow(3, new Label(texts.get("matrix.whitespace")), whitespace);
    return grid;
  }

  private static Label figure() {
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  /**
   * Shows the sums.
   *
   * @param field what lies in the box
   * @param before how many customers lay in it by the thresholds of the book
   * @param shareOfRevenue of the revenue of all customers, 0 to 1
   */
  void show(Matrix.Field field, int before, double shareOfRevenue) {
    int count = field.customers();
    customers.setText(texts.number(count));
    int difference = count - before;
    change.setText(
        difference == 0 ? "" : (difference > 0 ? "+" : "−") + texts.number(Math.abs(difference)));
    revenue.setText(texts.amount(field.revenue()));
    potential.setText(texts.amount(field.potential()));
    whitespace.setText(texts.amount(field.whitespace()));
    String part = texts.percent(shareOfRevenue, shareOfRevenue < 0.095 ? 1 : 0);
    share.setText(part);
    bar.show(shareOfRevenue, texts.get("matrix.share", part));
    setAccessibleText(
        texts.get(
            "matrix.cell-words",
            terms.cell(spot.cell()),
            texts.get("matrix.customers", count, texts.number(count)),
            revenue.getText(),
            whitespace.getText()));
  }

  void mark(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }
}
