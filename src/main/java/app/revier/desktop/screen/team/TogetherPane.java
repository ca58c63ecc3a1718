package app.revier.desktop.screen.team;

import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.Cell;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What all reps have together: the matrix, what is at risk, shared customers, help, left out. */
final class TogetherPane extends TabPane {

  private final Texts texts;
  private final Terms terms;
  private final GridPane matrix = new GridPane(Space.XS, Space.XS);
  private final ListView<String> atRisk;
  private final ListView<String> doubles;
  private final ListView<String> help;
  private final ListView<String> leftOut;
  private final Tab doublesTab;
  private final Tab helpTab;
  private final Tab leftOutTab;

  TogetherPane(Texts texts, Terms terms) {
    this.texts = texts;
    this.terms = terms;
    setId("team-together");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    setMinHeight(0);
    atRisk = list("at-risk", "");
    doubles = list("doubles", texts.get("team.no-doubles"));
    help = list("help", texts.get("team.no-help"));
    leftOut = list("left-out", texts.get("team.no-left-out"));
    StackPane padded = new StackPane(matrix);
    padded.setPadding(Space.PANE);
    ScrollPane place = new ScrollPane(padded);
    place.setFitToWidth(true);
    doublesTab = new Tab("", doubles);
    helpTab = new Tab("", help);
    leftOutTab = new Tab("", leftOut);
    getTabs()
        .addAll(
            new Tab(texts.get("team.tab-matrix"), place),
            new Tab(texts.get("team.tab-at-risk"), atRisk),
            doublesTab,
            helpTab,
            leftOutTab);
    for (int i = 0; i <= Strategy.values().length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(i == 0 ? Priority.NEVER : Priority.ALWAYS);
      column.setPrefWidth(i == 0 ? USE_COMPUTED_SIZE : 120);
      matrix.getColumnConstraints().add(column);
    }
  }

  private static ListView<String> list(String name, String empty) {
    ListView<String> list = new ListView<>();
    list.setId("team-" + name);
    list.setPlaceholder(Words.muted(empty));
    list.setCellFactory(
        _ ->
            new ListCell<>() {
              {
                setWrapText(true);
                setPrefWidth(0);
              }

              @Override
              protected void updateItem(@Nullable String line, boolean isEmpty) {
                super.updateItem(line, isEmpty);
                setText(isEmpty ? null : line);
              }
            });
    return list;
  }

  void show(TeamContent content) {
    atRisk.getItems().setAll(content.atRisk());
    show(doublesTab, doubles, "doubles", content.doubles());
    show(helpTab, help, "help", content.help());
    show(leftOutTab, leftOut, "left-out", content.leftOut());
    showMatrix(content.cells());
    if (content.state() == TeamContent.State.ALL_LEFT_OUT) {
      getSelectionModel().select(leftOutTab);
    }
  }

  private void show(Tab tab, ListView<String> list, String name, List<String> lines) {
    list.getItems().setAll(lines);
    tab.setText(texts.get("team.tab-" + name, texts.number(lines.size())));
  }

  private void showMatrix(Map<Cell, TeamContent.Field> cells) {
    matrix.getChildren().clear();
    for (Strategy strategy : Strategy.values()) {
      matrix.add(Words.muted(terms.strategy(strategy)), 1 + strategy.ordinal(), 0);
    }
    for (SizeClass size : SizeClass.values()) {
      matrix.add(Words.muted(terms.size(size)), 0, 1 + size.ordinal());
      for (Strategy strategy : Strategy.values()) {
        Cell cell = Cell.of(size, strategy);
        TeamContent.Field field = cells.get(cell);
        if (field != null) {
          matrix.add(tile(cell, field), 1 + strategy.ordinal(), 1 + size.ordinal());
        }
      }
    }
  }

  private static Node tile(Cell cell, TeamContent.Field field) {
    Label customers = new Label(field.customers());
    customers.getStyleClass().add("matrix-tile-count");
    Label revenue = new Label(field.revenue());
    revenue.getStyleClass().add("matrix-tile-revenue");
    VBox tile = new VBox(customers, revenue);
    tile.setAlignment(Pos.CENTER);
    tile.getStyleClass().addAll("matrix-tile", CellChip.styleClass(cell));
    tile.setMaxWidth(Double.MAX_VALUE);
    return tile;
  }
}
