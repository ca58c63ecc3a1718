package app.revier.desktop.screen.matrix;

import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.segment.Matrix;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One cell of the matrix in its colours, with its sums and its shares of revenue and time. */
final class MatrixCellView extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double SHARE_WIDTH = 150;

  private final MatrixCell cell;
  private final Texts texts;
  private final Terms terms;
  private final Label name;
  private final Label change = new Label();
  private final CustomerCount customers;
  private final Label revenue = figure();
  private final Label whitespace = figure();
  private final ShareLine shareOfRevenue;
  private final ShareLine shareOfTime;

  MatrixCellView(MatrixCell cell, Texts texts, Terms terms) {
    this.cell = cell;
    this.texts = texts;
    this.terms = terms;
    customers = new CustomerCount(texts);
    shareOfRevenue = share("revenue", cell.cell() == null ? "" : texts.get("matrix.revenue"));
    shareOfTime = share("time", texts.get("matrix.time"));
    getStyleClass().addAll("matrix-cell", CellChip.styleClass(cell.cell()));
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.BUTTON);
    name = new Label(terms.cell(cell.cell()));
    name.setMinWidth(USE_PREF_SIZE);
    name.getStyleClass().add("matrix-cell-name");
    change.setMinWidth(USE_PREF_SIZE);
    change.getStyleClass().add("matrix-change");
    if (cell.cell() == null) {
      getChildren().add(line());
    } else {
      getChildren()
          .addAll(
              spread(name, customers),
              spread(word("matrix.revenue"), revenue),
              spread(word("matrix.whitespace"), whitespace),
              changes(),
              shareOfRevenue,
              shareOfTime);
    }
  }

  private ShareLine share(String of, String name) {
    return new ShareLine(
        texts, name, texts.get("matrix.share-" + of + "-hint"), "matrix.share-" + of + "-words");
  }

  /** The tenth knows neither potential nor whitespace nor visits, so one line is enough. */
  private HBox line() {
    HBox line = spread(name, change, customers, word("matrix.revenue"), revenue, shareOfRevenue);
    line.setSpacing(Space.S);
    line.setAlignment(Pos.CENTER_LEFT);
    shareOfRevenue.setPrefWidth(SHARE_WIDTH);
    return line;
  }

  /** The first at the left, the others at the right. */
  private static HBox spread(Node first, Node... others) {
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox line = new HBox(2, first, between);
    line.getChildren().addAll(others);
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  /** In the room that is left, for beside name and number there is none in a narrow window. */
  private HBox changes() {
    HBox changes = new HBox(change);
    changes.setAlignment(Pos.CENTER_RIGHT);
    VBox.setVgrow(changes, Priority.ALWAYS);
    return changes;
  }

  private Label word(String key) {
    Label label = new Label(texts.get(key));
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label figure() {
    Label label = new Label();
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  MatrixCell cell() {
    return cell;
  }

  /**
   * Shows the sums.
   *
   * @param field what lies in the cell
   * @param before how many customers lay in it by the limits of the book
   * @param amounts how to write amounts
   */
  void show(Matrix.Field field, int before, MatrixAmounts amounts) {
    int count = field.customers();
    int difference = count - before;
    change.setManaged(difference != 0);
    change.setText(difference == 0 ? "" : changed(difference));
    customers.show(count);
    revenue.setText(amounts.of(field.revenue()));
    whitespace.setText(amounts.of(field.whitespace()));
  }

  /** Such as −1 customer: a bare number could be one of the amounts above it. */
  private String changed(int difference) {
    int count = Math.abs(difference);
    return (difference > 0 ? "+" : "−") + texts.get("matrix.customers", count, texts.number(count));
  }

  /**
   * Shows the shares.
   *
   * @param ofRevenue of the revenue of all customers, 0 to 1
   * @param ofTime of all visits needed, 0 to 1
   */
  void show(double ofRevenue, double ofTime) {
    shareOfRevenue.show(ofRevenue);
    shareOfTime.show(ofTime);
    setAccessibleText(
        texts.get(
            "matrix.cell-words",
            terms.cell(cell.cell()),
            customers.inWords(),
            revenue.getText(),
            whitespace.getText(),
            shareOfRevenue.inWords(),
            shareOfTime.inWords()));
  }

  void mark(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }
}
