package app.revier.desktop.screen.projects;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.projects.BoardViewModel.Look;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Segments;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The board of projects or their list, with one of them beside it; or what works where. */
final class BoardView extends StackPane {

  private final BoardViewModel model;
  private final Texts texts;
  private final BoardPane board;
  private final BoardTable table;
  private final ProjectDetails details;
  private final EmptyState empty;
  private final EmptyState noCustomers;
  private final BorderPane full = new BorderPane();
  private final FilterRow filters;
  private final Segments<Look> looks;

  BoardView(BoardViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    getStyleClass().add("projects-screen");
    details = new ProjectDetails(model, desk);
    NewProjectPane adding = new NewProjectPane(model.adding(), desk);
    board = new BoardPane(model, texts, desk.terms(), details::focusFirst);
    table = new BoardTable(model, desk, details::focusFirst);
    filters = new FilterRow(model, desk);
    WorksPane works = new WorksPane(model, desk);
    StackPane middle = new StackPane(board, table, works);
    VBox.setVgrow(middle, Priority.ALWAYS);
    looks =
        Segments.of(
            Look.class,
            "projects-look",
            code -> texts.get("projects.look-" + code),
            model.lookProperty());
    FlowPane tools = new FlowPane(Space.S, Space.S, looks);
    tools.getChildren().addAll(filters.controls());
    tools.setAlignment(Pos.CENTER_LEFT);
    VBox main = new VBox(Space.S, head(), tools, middle);
    main.setPadding(Space.SCREEN);
    main.setMinSize(0, 0);
    full.setCenter(main);
    full.setRight(new StackPane(details, adding));
    empty =
        new EmptyState(
            Material2OutlinedMZ.VIEW_WEEK,
            texts.get("projects.empty"),
            texts.get("projects.add-first"),
            model::add);
    noCustomers =
        new EmptyState(
            Material2OutlinedMZ.VIEW_WEEK,
            texts.get("projects.no-customers"),
            texts.get("projects.to-customers"),
            model::openCustomers);
    getChildren().addAll(full, empty, noCustomers);
    model
        .lookProperty()
        .subscribe(
            look -> {
              board.setVisible(look == Look.BOARD);
              table.setVisible(look == Look.LIST);
              works.setVisible(look == Look.WORKS);
              filters.show(look != Look.WORKS);
              if (look == Look.WORKS) {
                model.chosenProperty().set(null);
              }
            });
    model.columnsProperty().subscribe(_ -> showEmptyOrFull());
    model.adding().openProperty().subscribe(_ -> showEmptyOrFull());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && model.chosenProperty().get() != null) {
            event.consume();
            model.chosenProperty().set(null);
          }
        });
  }

  private Node head() {
    Label title = Words.title(texts.get("projects.title"));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = Icons.button(Material2OutlinedAL.ADD, texts.get("projects.add"), model::add);
    add.setMinWidth(USE_PREF_SIZE);
    add.setDisable(!model.readOnlyReason().isEmpty());
    HBox head = new HBox(Space.L, title, gap, add);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setPadding(new Insets(0, 0, Space.XS, 0));
    return head;
  }

  private void showEmptyOrFull() {
    boolean isEmpty = model.isEmpty() && !model.adding().openProperty().get();
    empty.setVisible(isEmpty && !model.hasNoCustomers());
    noCustomers.setVisible(isEmpty && model.hasNoCustomers());
    full.setVisible(!isEmpty);
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return switch (model.lookProperty().get()) {
      case BOARD -> board.keyboard();
      case LIST -> table.keyboard();
      case WORKS -> looks.button(Look.WORKS);
    };
  }
}
