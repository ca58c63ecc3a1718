package app.revier.desktop.screen.imports;

import app.revier.desktop.table.Tables;
import app.revier.desktop.theme.Pill;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportPlan;
import app.revier.intake.Problem;
import app.revier.territory.Customer;
import app.revier.text.ProblemTexts;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the import would do: problems, what is new, what changes cell by cell. */
final class ConsequencesPane extends VBox {

  private final Texts texts;
  private final ProblemTexts sentences;
  private final CustomerDifferences differences;

  ConsequencesPane(ImportViewModel model, Texts texts) {
    super(Space.S);
    this.texts = texts;
    this.sentences = new ProblemTexts(texts);
    this.differences = new CustomerDifferences(texts);
    setPrefWidth(560);
    ImportPlan plan = model.planProperty().get();
    if (plan == null) {
      return;
    }
    TabPane tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .addAll(
            tab("imports.tab-problems", plan.problems().size(), problems(plan)),
            tab("imports.tab-new", plan.newCustomers().size(), created(plan)),
            tab("imports.tab-changed", plan.changedCustomers().size(), changed(plan)));
    if (plan.problems().isEmpty()) {
      tabs.getSelectionModel().select(plan.newCustomers().isEmpty() ? 2 : 1);
    }
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().addAll(Words.section(texts.get("imports.consequences")), tabs);
  }

  private Tab tab(String key, int count, Node content) {
    return new Tab(texts.get(key, texts.number(count)), content);
  }

  private Node problems(ImportPlan plan) {
    TableView<Problem> table = table(plan.problems(), "imports.no-problems");
    TableColumn<Problem, Problem> severity = new TableColumn<>(texts.get("imports.column-kind"));
    severity.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    severity.setCellFactory(column -> new SeverityCell());
    severity.setPrefWidth(96);
    TableColumn<Problem, String> place =
        Tables.text(texts.get("imports.column-place"), ConsequencesPane::place);
    place.setPrefWidth(110);
    TableColumn<Problem, String> sentence =
        Tables.text(texts.get("imports.column-reason"), sentences::sentence);
    sentence.setPrefWidth(380);
    table.getColumns().setAll(List.of(severity, place, sentence));
    return table;
  }

  private static String place(Problem problem) {
    String cell = problem.column() + (problem.row() == 0 ? "" : problem.row());
    return problem.sheet().isEmpty() ? cell : problem.sheet() + " " + cell;
  }

  private Node created(ImportPlan plan) {
    TableView<Customer> table = table(plan.newCustomers(), "imports.no-new");
    table
        .getColumns()
        .setAll(
            List.of(
                Tables.text(texts.get("fields.number"), Customer::number),
                Tables.text(texts.get("fields.name"), Customer::name),
                Tables.text(texts.get("fields.city"), customer -> customer.address().city())));
    table.getColumns().get(1).setPrefWidth(260);
    return table;
  }

  private Node changed(ImportPlan plan) {
    TableView<ImportPlan.Change<Customer>> table =
        table(plan.changedCustomers(), "imports.no-changed");
    TableColumn<ImportPlan.Change<Customer>, String> name =
        Tables.text(
            texts.get("fields.name"),
            change -> change.before().number() + " " + change.before().name());
    name.setPrefWidth(200);
    TableColumn<ImportPlan.Change<Customer>, String> what =
        Tables.text(
            texts.get("imports.column-difference"),
            change -> String.join(" · ", differences.lines(change)));
    what.setPrefWidth(380);
    table.getColumns().setAll(List.of(name, what));
    return table;
  }

  private <T> TableView<T> table(List<T> items, String emptyKey) {
    TableView<T> table = Tables.compact(new TableView<>());
    table.setItems(FXCollections.observableList(items));
    table.setPlaceholder(new Label(texts.get(emptyKey)));
    return table;
  }

  /** Whether the row was left out or only looks odd, in a word. */
  private final class SeverityCell extends TableCell<Problem, Problem> {
    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (empty || problem == null) {
        setGraphic(null);
        return;
      }
      boolean rejected = problem.severity() == Problem.Severity.REJECTED;
      setGraphic(
          new Pill(
              texts.get(rejected ? "imports.rejected" : "imports.doubtful"),
              rejected ? Pill.Kind.BAD : Pill.Kind.WARNING));
    }
  }
}
