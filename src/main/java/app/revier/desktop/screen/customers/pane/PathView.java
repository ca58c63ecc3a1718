package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.DecisionPath;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.text.ContactTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * The way a decision takes at a customer, from the user down to the management: at each step who is
 * there, and in words where nobody is known.
 */
final class PathView extends VBox {

  private static final double RADIUS = 5;

  private final ContactTexts words;
  private final Terms terms;
  private final GridPane steps = new GridPane(Space.S, 0);
  private final VBox dangers = new VBox(Space.XS);

  PathView(Texts texts, Terms terms) {
    super(Space.S);
    this.terms = terms;
    words = new ContactTexts(texts);
    setId("customers-path");
    ColumnConstraints sign = new ColumnConstraints(Space.L);
    ColumnConstraints role = new ColumnConstraints();
    role.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints who = new ColumnConstraints();
    who.setHgrow(Priority.ALWAYS);
    who.setFillWidth(true);
    steps.getColumnConstraints().addAll(sign, role, who);
    getChildren().addAll(steps, dangers);
  }

  /** Shows the path of another customer. */
  void show(Customer customer) {
    DecisionPath path = DecisionPath.of(customer);
    steps.getChildren().clear();
    for (int i = 0; i < path.steps().size(); i++) {
      step(i, path.steps().get(i), i + 1 < path.steps().size());
    }
    List<Node> signs = new ArrayList<>();
    for (Contact contact : path.changing()) {
      Label sign = Words.text(words.danger(contact));
      sign.getStyleClass().add("caution");
      sign.setMinHeight(USE_PREF_SIZE);
      signs.add(sign);
    }
    dangers.getChildren().setAll(signs);
    dangers.setVisible(!signs.isEmpty());
    dangers.setManaged(dangers.isVisible());
  }

  private void step(int row, DecisionPath.Step step, boolean goesOn) {
    Circle dot = new Circle(RADIUS);
    dot.getStyleClass().add(step.isGap() ? "path-gap" : "path-step");
    StackPane sign = new StackPane(dot);
    if (goesOn) {
      Line on = new Line();
      on.getStyleClass().add("chart-base");
      on.setManaged(false);
      on.startXProperty().bind(sign.widthProperty().divide(2));
      on.endXProperty().bind(on.startXProperty());
      on.startYProperty().bind(sign.heightProperty().divide(2).add(RADIUS));
      on.endYProperty().bind(sign.heightProperty().multiply(1.5).subtract(RADIUS));
      sign.getChildren().add(on);
    }
    Label role = new Label(terms.role(step.role()));
    role.getStyleClass().add("field-label");
    Label who = Words.text(step.isGap() ? words.gap(step.role()) : words.names(step.contacts()));
    who.getStyleClass().add(step.isGap() ? "caution" : "path-names");
    who.setMinHeight(USE_PREF_SIZE);
    VBox.setVgrow(who, Priority.ALWAYS);
    VBox cell = new VBox(who);
    cell.setStyle("-fx-padding: 4 0 4 0;");
    steps.addRow(row, sign, role, cell);
  }
}
