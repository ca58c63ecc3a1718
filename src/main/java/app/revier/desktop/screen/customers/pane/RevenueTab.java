package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;
import static app.revier.desktop.form.FieldLines.section;

import app.revier.desktop.chart.ChartCard;
import app.revier.desktop.chart.YearBars;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Shown;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Revenue by year, and the potential. */
final class RevenueTab implements PaneTab {

  private static final int EARLIER_YEARS = 3;

  private final CustomerEditor editor;
  private final Texts texts;
  private final FieldControls controls;
  private final SubjectWords words;
  private final YearBars bars;
  private final ChartCard chart;
  private final Label outlook = Words.text("");
  private final Label assumed = Words.muted("");
  private final BoughtView sales;
  private final MenuButton add;
  private final ItemsView<YearForm> years;
  private final VBox node = new VBox(Space.XL);

  RevenueTab(CustomerEditor editor, SubjectWords words) {
    this.editor = editor;
    this.words = words;
    texts = editor.desk().texts();
    controls = editor.controls();
    bars = new YearBars(texts::amount);
    add = new MenuButton(texts.get("customers.add-year"), Icons.of(Material2AL.ADD));
    add.setDisable(!editor.readOnlyReason().isEmpty());
    years = new ItemsView<>(editor.years, this::year, false);
    outlook.setMinHeight(Region.USE_PREF_SIZE);
    assumed.setMinHeight(Region.USE_PREF_SIZE);
    assumed.visibleProperty().bind(assumed.textProperty().isNotEmpty());
    assumed.managedProperty().bind(assumed.visibleProperty());
    sales = new BoughtView(editor.desk(), words);
    chart =
        new ChartCard(
                "customers-years",
                texts.get("customers.years-chart", words.currencySign()),
                bars,
                editor.desk())
            .frameless();
    node.getChildren().addAll(chart, potential(), sales, yearly());
  }

  @Override
  public String code() {
    return "revenue";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    bars.show(subject.customer().revenue().byYear(), subject.snapshot().settings().baseYear());
    boolean any = subject.customer().revenue().size() > 0;
    Shown.only(chart, any);
    chart.setSubject(subject.customer().name());
    sales.show(subject.customer(), subject.snapshot().today());
    outlook.setText(words.potential(subject));
    assumed.setText(words.assumed(subject));
    List<MenuItem> items = new ArrayList<>();
    for (int year : missingYears(subject)) {
      MenuItem item = new MenuItem(String.valueOf(year));
      item.setOnAction(event -> begin(year));
      items.add(item);
    }
    add.getItems().setAll(items);
  }

  /** The years that can be added: from the running year or base year back to a few before all. */
  private static List<Integer> missingYears(Subject subject) {
    var history = subject.customer().revenue();
    int[] known = history.years();
    int base = subject.snapshot().settings().baseYear();
    int last = Math.max(base, subject.snapshot().today().getYear());
    int first = (known.length == 0 ? base : Math.min(base, known[0])) - EARLIER_YEARS;
    List<Integer> missing = new ArrayList<>();
    for (int year = last; year >= first; year--) {
      if (!history.knows(year)) {
        missing.add(year);
      }
    }
    return missing;
  }

  private void begin(int year) {
    YearForm form = editor.years.add(String.valueOf(year));
    Node line = years.nodeOf(form);
    line.lookup(".text-field").requestFocus();
  }

  private Node yearly() {
    return section(texts.get("customers.section-years"), years, assumed, add);
  }

  private Node year(YearForm form) {
    return FieldLines.withSmall(
        controls.figure(form.revenue),
        controls.delete("customers.delete-year", () -> editor.years.remove(form)));
  }

  private Node potential() {
    PotentialForm form = editor.potential.form();
    CheckedField amount = controls.figure(form.amount);
    amount.input().setId("customers-potential");
    return section(
        texts.get("customers.section-potential"),
        line(amount, controls.chosen(form.source, editor.desk().terms()::source, null)),
        outlook);
  }
}
