package app.revier.desktop.screen.imports;

import app.revier.desktop.form.FieldLines;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import atlantafx.base.theme.Styles;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The question what one unit of another currency is worth; answered when the field is left. */
final class RateField extends VBox {

  private static final double WIDTH = 110;

  /** Letters of currencies differ in width; the fields stand below each other all the same. */
  private static final double ONE_WIDTH = 64;

  private final ImportQuestions questions;
  private final Texts texts;
  private final String currency;
  private final String book;
  private final TextField input = new TextField();
  private final Label amounts = Words.muted("");
  private final StringProperty complaint = new SimpleStringProperty(this, "complaint", "");

  /**
   * A question.
   *
   * @param currency the code of the other currency
   * @param book the code of that of the book
   */
  RateField(ImportQuestions questions, Texts texts, String currency, String book) {
    super(Space.XS);
    this.questions = questions;
    this.texts = texts;
    this.currency = currency;
    this.book = book;
    input.setId("import-rate-" + currency);
    input.setPrefWidth(WIDTH);
    input.getStyleClass().add("figure-input");
    input.accessibleHelpProperty().bind(complaint);
    input.setOnAction(event -> answer());
    input
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (!focused) {
                answer();
              }
            });
    complaint.subscribe(
        text -> input.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty()));
    Label one = Words.labelFor(input, texts.get("imports.question-rate", currency));
    one.setMinWidth(ONE_WIDTH);
    amounts.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(Space.S, one, input, new Label(book), amounts);
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, FieldLines.complaint(complaint));
  }

  /** Where the rate is typed. */
  TextField input() {
    return input;
  }

  private void answer() {
    questions.worth(currency, input.getText(), book);
    questions.currencies().stream()
        .filter(each -> each.currency().equals(currency))
        .forEach(each -> complaint.set(each.complaint()));
  }

  /** Shows the question as it is now; what is being typed stays. */
  void show(RateQuestion now) {
    amounts.setText(texts.get("imports.question-amounts", now.amounts()));
    complaint.set(now.complaint());
    if (!input.isFocused()) {
      input.setText(now.typed());
    }
  }
}
