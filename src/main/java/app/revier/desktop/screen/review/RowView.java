package app.revier.desktop.screen.review;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLine.Guess;
import app.revier.territory.Potential;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** A line of the review, and below it what settles it. */
final class RowView extends VBox {

  private static final double FIELD_WIDTH = 110;
  private static final double FIGURE_WIDTH = 90;
  private static final double WIDE_FIELD = 220;

  private final ReviewRow row;
  private final ReviewViewModel model;
  private final Texts texts;
  private final FieldControls controls;
  private final CellChip chip;
  private final Label words = Words.text("");
  private final FlowPane tools = new FlowPane(Space.S, Space.S);
  private final VBox complaints = new VBox();
  private String shownTools = "";

  RowView(ReviewRow row, ReviewViewModel model, Texts texts, Terms terms) {
    super(Space.XS);
    this.row = row;
    this.model = model;
    this.texts = texts;
    controls = new FieldControls(texts, model.readOnlyReason());
    getStyleClass().add("review-row");
    Hyperlink name = new Hyperlink(row.line().customer().name());
    name.setOnAction(_ -> model.open(new Place.OneCustomer(row.line().customer().id())));
    chip = new CellChip(terms);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button seen = Icons.button(Material2AL.CHECK, texts.get("review.seen"), () -> model.see(row));
    seen.getStyleClass().add("flat");
    seen.setMinWidth(USE_PREF_SIZE);
    seen.setTooltip(Words.hint(texts.get("review.seen-hint")));
    HBox head = new HBox(Space.S, name, chip, gap, seen);
    head.setAlignment(Pos.CENTER_LEFT);
    words.setMinHeight(USE_PREF_SIZE);
    tools.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, words, tools, complaints);
    update();
  }

  /** Whether it shows this very row. */
  boolean isOf(ReviewRow other) {
    return row.equals(other);
  }

  /** Shows the line as it is now. */
  void update() {
    chip.show(row.cell());
    words.setText(row.words());
    String needed =
        String.valueOf(row.guesses(Guess.LOYALTY_UNKNOWN))
            + potentialGuessed()
            + row.guesses(Guess.REVENUE_ASSUMED);
    if (!needed.equals(shownTools)) {
      shownTools = needed;
      tools.getChildren().clear();
      complaints.getChildren().clear();
      fill();
      tools.setManaged(!tools.getChildren().isEmpty());
    }
  }

  private boolean potentialGuessed() {
    return row.guesses(Guess.POTENTIAL_MISSING) || row.guesses(Guess.POTENTIAL_ESTIMATED);
  }

  private void fill() {
    switch (row.line()) {
      case ReviewLine.Moved _ -> {}
      case ReviewLine.OverdueStep step -> {
        field(row.date(), FIELD_WIDTH, () -> model.settling().move(row));
        button("review.move", () -> model.settling().move(row));
        button("review.done", () -> model.settling().done(row));
        if (step.project() != null) {
          link("review.to-project", new Place.OneProject(step.project().id()));
        }
      }
      case ReviewLine.OverdueVisit visit -> visitOrOff(visit);
      case ReviewLine.Neglected neglected -> visitOrOff(neglected);
      case ReviewLine.Guessed _ -> guesses();
      case ReviewLine.AtRisk risk ->
          link("review.plan-visit", new Place.WhenToVisit(risk.customer().id()));
      case ReviewLine.Waiting waiting -> {
        field(row.next(), WIDE_FIELD, () -> model.settling().plan(row));
        field(row.date(), FIELD_WIDTH, () -> model.settling().plan(row));
        button("review.set-step", () -> model.settling().plan(row));
        link("review.to-project", new Place.OneProject(waiting.project().id()));
      }
    }
  }

  private void visitOrOff(ReviewLine line) {
    link("review.plan-visit", new Place.WhenToVisit(line.customer().id()));
    field(row.date(), FIELD_WIDTH, () -> model.settling().putOff(row));
    button("review.put-off", () -> model.settling().putOff(row));
  }

  private void guesses() {
    if (row.guesses(Guess.REVENUE_ASSUMED)) {
      figure(row.revenue(), () -> model.settling().revenue(row));
      button("review.set-revenue", () -> model.settling().revenue(row));
    }
    if (potentialGuessed()) {
      figure(row.potential(), () -> model.settling().potential(row, Potential.Source.ESTIMATED));
      if (row.guesses(Guess.POTENTIAL_MISSING)) {
        button(
            "review.estimate", () -> model.settling().potential(row, Potential.Source.ESTIMATED));
      }
      button("review.given", () -> model.settling().potential(row, Potential.Source.GIVEN));
    }
    if (row.guesses(Guess.LOYALTY_UNKNOWN)) {
      figure(row.loyalty(), () -> model.settling().loyalty(row));
      button("review.set-loyalty", () -> model.settling().loyalty(row));
    }
  }

  private void figure(Field<?> field, Runnable entered) {
    field(field, FIGURE_WIDTH, entered).getStyleClass().add("figure-input");
  }

  /** A field with its name before it; what cannot be taken is said below the line. */
  private TextField field(Field<?> field, double width, Runnable entered) {
    TextField input = new TextField();
    controls.bound(input, field);
    input.setPrefWidth(width);
    input.setMaxWidth(width);
    field.whenEntered(entered);
    Label name = Words.labelFor(input, field.caption().in(texts));
    name.setMinWidth(USE_PREF_SIZE);
    HBox both = new HBox(Space.S, name, input);
    both.setAlignment(Pos.CENTER_LEFT);
    tools.getChildren().add(both);
    Label complaint = Words.text("");
    complaint.getStyleClass().add("complaint");
    complaint.textProperty().bind(field.complaintProperty());
    complaint.managedProperty().bind(field.complaintProperty().isNotEmpty());
    complaints.getChildren().add(complaint);
    return input;
  }

  private void button(String key, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setOnAction(_ -> action.run());
    tools.getChildren().add(controls.button(button));
  }

  private void link(String key, Place place) {
    Button button = new Button(texts.get(key));
    button.setOnAction(_ -> model.open(place));
    tools.getChildren().add(button);
  }
}
