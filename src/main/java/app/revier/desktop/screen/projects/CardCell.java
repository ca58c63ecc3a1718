package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.text.FieldTexts;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A project on the board: customer, idea, value, chance, next step. */
final class CardCell extends ListCell<BoardCard> {

  private static final double BESIDE = 20;
  private static final double MOST_HEIGHT = 56;

  private final BoardViewModel model;
  private final Texts texts;
  private final FieldTexts fields;
  private final Label customer = new Label();
  private final CellChip cell;
  private final Label hindered = new Label("", Icons.of(Material2OutlinedMZ.REPORT_PROBLEM));
  private final Label name = new Label();
  private final Label figures = new Label();
  private final Label step = new Label();
  private final FontIcon late = Icons.of(Material2OutlinedAL.ERROR_OUTLINE);
  private final HBox next = new HBox(Space.XS, late, step);
  private final VBox card;

  CardCell(BoardViewModel model, Texts texts, Terms terms) {
    this.model = model;
    this.texts = texts;
    cell = new CellChip(terms);
    fields = new FieldTexts(texts);
    customer.getStyleClass().add("muted");
    cell.setMinWidth(USE_PREF_SIZE);
    figures.setMinWidth(USE_PREF_SIZE);
    // In a narrow column the plate goes below the figures, which are never cut.
    FlowPane worth = new FlowPane(Space.S, Space.XS, figures, cell);
    name.setWrapText(true);
    step.setWrapText(true);
    name.setMaxHeight(MOST_HEIGHT);
    step.setMaxHeight(MOST_HEIGHT);
    name.getStyleClass().add("card-name");
    figures.getStyleClass().add("card-figures");
    next.setAlignment(Pos.TOP_LEFT);
    hindered.setMinWidth(USE_PREF_SIZE);
    hindered.getStyleClass().add("hindered");
    customer.setMinWidth(0);
    HBox whose = new HBox(Space.XS, customer, hindered);
    card = new VBox(Space.XS, whose, name, worth, next);
    card.getStyleClass().add("board-card");
    getStyleClass().add("board-cell");
    setPrefWidth(0);
    setOnDragDetected(
        event -> {
          BoardCard shown = getItem();
          if (shown != null && model.readOnlyReason().isEmpty()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.putString(shown.dragged());
            board.setContent(content);
            board.setDragView(card.snapshot(null, null));
            event.consume();
          }
        });
    setOnMouseClicked(
        event -> {
          if (getItem() != null) {
            model.chosenProperty().set(getItem().id());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable BoardCard item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    GrowthProject project = item.project();
    customer.setText(item.customer().name());
    String hurdles = fields.hurdles(item.customer());
    hindered.setTooltip(Words.hint(hurdles));
    hindered.setVisible(!hurdles.isEmpty());
    hindered.setManaged(!hurdles.isEmpty());
    cell.show(item.cell());
    name.setText(project.name());
    String worth =
        texts.money(project.yearlyValue(), model.snapshot().settings().get(Setting.CURRENCY));
    figures.setText(texts.get("projects.card-figures", worth, texts.percent(item.probability())));
    String words = stepWords(item);
    step.setText(words);
    step.getStyleClass().setAll("label", item.overdue() ? "overdue" : "muted");
    late.setVisible(item.overdue());
    late.setManaged(item.overdue());
    next.setVisible(!words.isEmpty());
    next.setManaged(!words.isEmpty());
    setGraphic(card);
    setAccessibleText(
        Stream.of(item.customer().name(), project.name(), figures.getText(), words, hurdles)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  /** Words that go over several lines need to know how wide they may be. */
  @Override
  protected double computePrefHeight(double width) {
    ListView<BoardCard> list = getListView();
    return getItem() == null || list == null || list.getWidth() <= BESIDE
        ? super.computePrefHeight(width)
        : snappedTopInset() + card.prefHeight(list.getWidth() - BESIDE) + snappedBottomInset();
  }

  private String stepWords(BoardCard item) {
    DueStep next = item.project().next();
    boolean over = item.stage() == null || item.stage().state().isOver();
    if (next == null || over) {
      return "";
    }
    LocalDate due = next.due();
    String words =
        due == null ? next.what() : texts.get("projects.step-due", texts.date(due), next.what());
    return item.overdue() ? texts.get("projects.overdue", words) : words;
  }
}
