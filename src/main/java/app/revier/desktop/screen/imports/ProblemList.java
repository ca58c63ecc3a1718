package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Pill;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.Problem;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a file in groups: what is the matter and how often, three examples, and all of
 * them on request. Only what can be seen is drawn, so that any number can be shown.
 */
final class ProblemList extends ListView<ProblemList.Line> {

  private static final int EXAMPLES = 3;
  private static final double SCROLL_BAR = 14;
  private static final double ABOVE_HEAD = 12;
  private static final double BETWEEN = 4;

  private final Desk desk;
  private final Texts texts;
  private final CopiedProblems words;
  private final ProblemRemedies remedies;
  private final Set<ProblemGroup> open = new HashSet<>();
  private List<ProblemGroup> groups = List.of();

  /** A line of the list. */
  sealed interface Line {

    /**
     * The head of a group.
     *
     * @param group which
     */
    record Head(ProblemGroup group) implements Line {}

    /**
     * One problem.
     *
     * @param problem which
     */
    record One(Problem problem) implements Line {}

    /**
     * Stands for the problems of a group that are not shown.
     *
     * @param group which
     */
    record More(ProblemGroup group) implements Line {}

    /**
     * Stands for the problems of a group that are counted and not kept.
     *
     * @param count how many
     */
    record Omitted(long count) implements Line {}
  }

  /**
   * A list without problems.
   *
   * @param id names it among the nodes of the window
   */
  ProblemList(Desk desk, String id, ProblemRemedies remedies) {
    this.desk = desk;
    this.remedies = remedies;
    texts = desk.texts();
    words = new CopiedProblems(texts);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setContextMenu(menu());
    setId(id);
    getStyleClass().add("dense");
    setPlaceholder(Words.muted(texts.get("imports.no-problems")));
    setCellFactory(list -> new LineCell());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copySelected();
            event.consume();
          } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
              && getSelectionModel().getSelectedItem() instanceof Line.More(ProblemGroup group)) {
            open(group);
            event.consume();
          }
        });
  }

  /**
   * Shows the problems of a file.
   *
   * @param whole whether all of them are shown, not only examples
   */
  void show(List<ProblemGroup> now, boolean whole) {
    groups = now;
    open.clear();
    if (whole) {
      open.addAll(now);
    }
    fill();
  }

  private void open(ProblemGroup group) {
    int line = getSelectionModel().getSelectedIndex();
    open.add(group);
    fill();
    getSelectionModel().clearAndSelect(line);
  }

  private ContextMenu menu() {
    MenuItem copy = new MenuItem(texts.get("imports.copy-problems"));
    copy.setOnAction(event -> copySelected());
    MenuItem all = new MenuItem(texts.get("imports.copy-all-problems"));
    all.setOnAction(
        event -> copy(groups.stream().flatMap(each -> each.problems().stream()).toList()));
    MenuItem show = new MenuItem(texts.get("imports.show-all-problems"));
    show.setOnAction(
        event -> {
          open.addAll(groups);
          fill();
        });
    ContextMenu menu = new ContextMenu(copy, all, new SeparatorMenuItem(), show);
    menu.setOnShowing(
        event -> {
          copy.setDisable(getSelectionModel().isEmpty());
          all.setDisable(groups.isEmpty());
          show.setDisable(open.containsAll(groups));
        });
    return menu;
  }

  /** Copies what is selected; with a group its problems. */
  private void copySelected() {
    copy(CopiedProblems.behind(getSelectionModel().getSelectedItems()));
  }

  private void copy(List<Problem> problems) {
    if (!problems.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(words.text(problems));
      Clipboard.getSystemClipboard().setContent(content);
      desk.notices().done(texts.get("imports.problems-copied", problems.size()), null, null);
    }
  }

  private void fill() {
    List<Line> lines = new ArrayList<>();
    for (ProblemGroup group : groups) {
      lines.add(new Line.Head(group));
      int all = group.problems().size();
      boolean whole = open.contains(group) || group.count() <= EXAMPLES + 1;
      group.problems().stream()
          .limit(whole ? all : EXAMPLES)
          .forEach(problem -> lines.add(new Line.One(problem)));
      if (!whole) {
        lines.add(new Line.More(group));
      } else if (group.count() > all) {
        lines.add(new Line.Omitted(group.count() - all));
      }
    }
    getItems().setAll(lines);
  }

  private final class LineCell extends ListCell<Line> {

    LineCell() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
      super.updateItem(line, empty);
      setText(null);
      setGraphic(
          switch (line) {
            case null -> null;
            case Line.Head(ProblemGroup group) -> head(group);
            case Line.One(Problem problem) -> one(problem);
            case Line.More(ProblemGroup group) -> more(group);
            case Line.Omitted(long count) ->
                Words.muted(texts.get("imports.problems-not-listed", count));
          });
    }

    /** A sentence takes as many lines as it needs. */
    @Override
    protected double computePrefHeight(double width) {
      Node lines = getGraphic();
      if (lines == null) {
        return super.computePrefHeight(width);
      }
      double room =
          getListView().getWidth() - snappedLeftInset() - snappedRightInset() - SCROLL_BAR;
      double apart = getItem() instanceof Line.Head ? ABOVE_HEAD : BETWEEN;
      return snappedTopInset() + lines.prefHeight(Math.max(1, room)) + snappedBottomInset() + apart;
    }

    private HBox head(ProblemGroup group) {
      boolean rejected = group.severity() == Problem.Severity.REJECTED;
      Label title = Words.text(group.title(texts));
      title.getStyleClass().add("problem-head");
      HBox.setHgrow(title, Priority.ALWAYS);
      title.setMaxWidth(Double.MAX_VALUE);
      Label count = new Label(texts.get("imports.times", group.count()));
      count.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().add("muted");
      Pill pill =
          new Pill(words.outcome(group.severity()), rejected ? Pill.Kind.BAD : Pill.Kind.WARNING);
      pill.setMinWidth(USE_PREF_SIZE);
      HBox head = new HBox(Space.S, pill, title);
      ProblemRemedies.Remedy remedy = remedies.of(group);
      if (remedy != null) {
        Hyperlink way = new Hyperlink(remedy.words());
        way.setMinWidth(USE_PREF_SIZE);
        way.setOnAction(event -> remedy.action().run());
        head.getChildren().add(way);
      }
      head.getChildren().add(count);
      head.setAlignment(Pos.CENTER_LEFT);
      return head;
    }

    private HBox one(Problem problem) {
      Label place = new Place(CopiedProblems.place(problem));
      place.getStyleClass().add("muted");
      Label sentence = Words.text(words.sentence(problem));
      HBox.setHgrow(sentence, Priority.ALWAYS);
      sentence.setMaxWidth(Double.MAX_VALUE);
      return new HBox(Space.S, place, sentence);
    }

    private Hyperlink more(ProblemGroup group) {
      long rest = group.count() - EXAMPLES;
      Hyperlink link = new Hyperlink(texts.get("imports.more", rest));
      link.setFocusTraversable(false);
      link.setOnAction(
          event -> {
            getSelectionModel().select(getIndex());
            open(group);
          });
      return link;
    }
  }

  /** Where a problem is; with a sheet that has no endless name it is not cut. */
  private static final class Place extends Label {

    private static final double LEAST = 72;
    private static final double MOST = 180;

    Place(String text) {
      super(text);
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.clamp(computePrefWidth(height), LEAST, MOST);
    }
  }
}
