package app.revier.desktop.screen.review;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.review.YearContent.CustomerLine;
import app.revier.desktop.screen.review.YearContent.Line;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Shown;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.gap.NextYear.Missing;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The start of the next plan year: what becomes what, the target, and the button that does it. */
final class YearView extends VBox {

  private static final double TARGET_WIDTH = 160;
  private static final double HEADING_WIDTH = 80;

  private final ReviewViewModel model;
  private final YearViewModel year;
  private final Texts texts;
  private final GridPane figures = new GridPane(Space.L, Space.XS);
  private final VBox question;
  private final Label asked = Words.text("");
  private final Label proposal = Words.muted("");
  private final GridPane customers = new GridPane(Space.M, Space.S);
  private final Label heading = Words.section("");
  private final Hyperlink more = new Hyperlink();
  private final VBox notes = new VBox(Space.XS);
  private final Button start;
  private final VBox beginning;
  private final Label left = Words.text("");
  private final Button show;
  private final VBox remaining;

  YearView(ReviewViewModel model, Texts texts) {
    super(Space.L);
    this.model = model;
    year = model.year();
    this.texts = texts;
    setId("review-year");
    FieldControls controls = new FieldControls(texts, model.readOnlyReason());
    CheckedField target = controls.figure(year.target());
    target.setMaxWidth(TARGET_WIDTH);
    target.input().setId("review-year-target");
    proposal.setMinHeight(USE_PREF_SIZE);
    question = question();
    start = Icons.button(Material2AL.CHECK, "", year::start);
    start.getStyleClass().add("accent");
    start.setId("review-year-start");
    heading.setText(texts.get("review.year-changes"));
    beginning =
        new VBox(
            Space.L,
            figures,
            question,
            new VBox(Space.XS, target, proposal),
            notes,
            new Why(start, year.reasonProperty()),
            heading,
            customers,
            more);
    show = new Button(texts.get("review.year-show"));
    Button drop = new Button(texts.get("review.year-drop"));
    drop.setTooltip(Words.hint(texts.get("review.year-drop-hint")));
    drop.setOnAction(_ -> year.dropAssumed());
    drop.setId("review-year-drop");
    HBox tools =
        new HBox(Space.S, show, new Why(drop, new SimpleStringProperty(model.readOnlyReason())));
    left.setMinHeight(USE_PREF_SIZE);
    remaining = new VBox(Space.S, left, tools);
    getChildren().addAll(beginning, remaining);
    year.contentProperty().subscribe(this::show);
  }

  private VBox question() {
    ToggleGroup group = new ToggleGroup();
    Map<Missing, RadioButton> buttons = new EnumMap<>(Missing.class);
    for (Missing each : Missing.values()) {
      String code = each.name().toLowerCase(Locale.ROOT);
      RadioButton button = new RadioButton(texts.get("review.year-count-" + code));
      button.setId("review-year-" + code);
      button.setToggleGroup(group);
      button.setWrapText(true);
      button.setMinHeight(USE_PREF_SIZE);
      button.setOnAction(_ -> year.choose(each));
      buttons.put(each, button);
    }
    year.missingProperty()
        .subscribe(chosen -> buttons.forEach((each, button) -> button.setSelected(each == chosen)));
    VBox all = new VBox(Space.S, asked);
    all.getChildren().addAll(buttons.values());
    return all;
  }

  private void show(@Nullable YearContent content) {
    Shown.only(beginning, content != null && content.canStart());
    Shown.only(remaining, content != null && !content.left().isEmpty());
    if (content == null) {
      return;
    }
    left.setText(content.left());
    lead(show, content.leftPlace());
    if (content.canStart()) {
      showStart(content);
    }
  }

  private void showStart(YearContent content) {
    figures.getChildren().clear();
    figures.addRow(0, new Label(), small(content.before()), small(content.after()));
    int at = 1;
    for (Line line : content.figures()) {
      figures.addRow(at++, new Label(line.name()), figure(line.before()), figure(line.after()));
    }
    Shown.only(question, !content.question().isEmpty());
    asked.setText(content.question());
    Shown.only(proposal, !content.proposal().isEmpty());
    proposal.setText(content.proposal());
    notes.getChildren().setAll(content.notes().stream().map(YearView::note).toList());
    Shown.only(notes, !content.notes().isEmpty());
    start.setText(content.title());
    showCustomers(content);
    Shown.only(more, content.morePlace() != null);
    more.setText(content.more());
    Place place = content.morePlace();
    more.setOnAction(
        _ -> {
          if (place != null) {
            model.open(place);
          }
        });
  }

  private void showCustomers(YearContent content) {
    List<CustomerLine> lines = content.customers();
    Shown.only(heading, !lines.isEmpty());
    Shown.only(customers, !lines.isEmpty());
    customers.getChildren().clear();
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setMinWidth(0);
    customers.getColumnConstraints().setAll(wide);
    Label first = small(content.headings().getFirst());
    GridPane.setHalignment(first, HPos.LEFT);
    customers.addRow(0, first);
    for (int column = 1; column < content.headings().size(); column++) {
      customers.add(heading(content.headings().get(column)), column, 0);
    }
    int at = 1;
    for (CustomerLine line : lines) {
      Hyperlink name = new Hyperlink(line.name());
      name.setOnAction(_ -> model.open(new Place.OneCustomer(line.customer())));
      Label source = Words.muted(line.source());
      source.getStyleClass().add("small-note");
      VBox who = new VBox(name, source);
      who.setMinWidth(0);
      customers.addRow(at++, who, figure(line.before()), figure(line.won()), figure(line.after()));
    }
  }

  private void lead(Button button, @Nullable Place place) {
    button.setOnAction(
        _ -> {
          if (place != null) {
            model.open(place);
          }
        });
  }

  private static Node note(String text) {
    Label note = Words.muted(text);
    note.setMinHeight(USE_PREF_SIZE);
    return note;
  }

  /** Above a column of figures, in two lines if need be. */
  private static Label heading(String text) {
    Label label = small(text);
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.RIGHT);
    label.setMinWidth(HEADING_WIDTH);
    label.setMaxWidth(HEADING_WIDTH);
    label.setMinHeight(USE_PREF_SIZE);
    GridPane.setValignment(label, VPos.BOTTOM);
    return label;
  }

  private static Label small(String text) {
    Label label = figure(text);
    label.getStyleClass().addAll("muted", "small-note");
    return label;
  }

  private static Label figure(String text) {
    Label label = new Label(text);
    label.setMinWidth(USE_PREF_SIZE);
    label.setAlignment(Pos.CENTER_RIGHT);
    GridPane.setHalignment(label, HPos.RIGHT);
    return label;
  }
}
