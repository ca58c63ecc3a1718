package app.revier.desktop.screen.imports;

import app.revier.book.Setting;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The questions what other currencies are worth. A question that stays keeps its field. */
final class RateQuestions extends VBox {

  private final ImportQuestions questions;
  private final Texts texts;
  private final String book;
  private final VBox fields = new VBox(Space.S);
  private final Map<String, RateField> byCurrency = new HashMap<>();

  RateQuestions(ImportQuestions questions, Desk desk) {
    super(Space.S);
    this.questions = questions;
    texts = desk.texts();
    book = desk.book().snapshot().settings().get(Setting.CURRENCY);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(Words.text(texts.get("imports.question-rates", book)), fields);
  }

  /** Shows the questions as they are now. */
  void show() {
    List<RateQuestion> currencies = questions.currencies();
    Set<String> gone = new HashSet<>(byCurrency.keySet());
    for (RateQuestion each : currencies) {
      gone.remove(each.currency());
      byCurrency.computeIfAbsent(each.currency(), this::ask).show(each);
    }
    for (String each : gone) {
      fields.getChildren().remove(byCurrency.remove(each));
    }
    setVisible(!currencies.isEmpty());
  }

  /** What answers the first that is not answered; none if all are. */
  @Nullable Node open() {
    return questions.currencies().stream()
        .filter(RateQuestion::isOpen)
        .map(each -> byCurrency.get(each.currency()))
        .filter(Objects::nonNull)
        .findFirst()
        .map(RateField::input)
        .orElse(null);
  }

  private RateField ask(String currency) {
    RateField field = new RateField(questions, texts, currency, book);
    fields.getChildren().add(field);
    return field;
  }
}
