package app.revier.desktop.screen.week.report;

import app.revier.agenda.Activity;
import app.revier.book.Learned;
import app.revier.desktop.form.CustomerSearchField;
import app.revier.desktop.screen.week.report.ReportListViewModel.Contents;
import app.revier.desktop.screen.week.report.ReportListViewModel.Day;
import app.revier.desktop.screen.week.report.ReportListViewModel.Line;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The visits that nobody has reported, day by day; below them other contacts and what is learned.
 */
public final class ReportListPane extends VBox {

  private final ReportListViewModel model;
  private final Texts texts;
  private final Consumer<ReportSubject> report;
  private final VBox days = new VBox(Space.M);
  private final VBox recent = new VBox(Space.XS);
  private final VBox learned = new VBox(Space.S);
  private final CustomerSearchField other;
  private boolean isKnown;

  /**
   * The list of a ViewModel.
   *
   * @param report opens the report of a contact
   */
  public ReportListPane(ReportListViewModel model, Texts texts, Consumer<ReportSubject> report) {
    this.model = model;
    this.texts = texts;
    this.report = report;
    days.setId("report-days");
    recent.setId("report-recent");
    learned.setId("report-learned");
    other =
        new CustomerSearchField(
            model.picker(), texts.get("report.other"), texts.get("report.other-prompt"));
    other.input().setId("report-other");
    VBox body = new VBox(Space.L, days, new VBox(Space.S, other, kinds()), recent, learned);
    body.setPadding(new Insets(0, Space.S, 0, 0));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.contentsProperty().subscribe(this::show);
  }

  /**
   * Where the keyboard goes: the first visit, or the customer that is looked for; nowhere as long
   * as the visits are being gathered.
   */
  public Node keyboard() {
    if (!isKnown) {
      return days;
    }
    Node first = days.lookup(".hyperlink");
    return first == null ? other.input() : first;
  }

  /** A contact that was not planned is a visit, a call or a video meeting. */
  private Node kinds() {
    FlowPane kinds = new FlowPane(Space.S, Space.XS);
    for (Activity.Kind kind : Activity.Kind.values()) {
      Button button = new Button(texts.get("report.kind-" + kind.name().toLowerCase(Locale.ROOT)));
      button.setId("report-other-" + kind.name().toLowerCase(Locale.ROOT));
      button.disableProperty().bind(model.picker().chosenProperty().isNull());
      button.setOnAction(
          _ -> {
            Customer customer = model.picker().chosenProperty().get();
            if (customer != null) {
              report.accept(model.unplanned(customer, kind));
            }
          });
      kinds.getChildren().add(button);
    }
    return kinds;
  }

  private void show(Contents now) {
    if (!now.gathered()) {
      return;
    }
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    // Until the visits are known the keyboard waits beside this, in the same form.
    Node around = isKnown || getParent() == null ? this : getParent();
    boolean waits = !isKnown && owner != null && isIn(owner, around) && !isIn(owner, other);
    isKnown = true;
    boolean here = waits || (owner != null && (isIn(owner, days) || isIn(owner, recent)));
    fill(now);
    if (here) {
      keyboard().requestFocus();
    }
  }

  private static boolean isIn(Node node, Node whole) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(whole)) {
        return true;
      }
    }
    return false;
  }

  private void fill(Contents now) {
    days.getChildren().clear();
    if (now.days().isEmpty()) {
      days.getChildren().add(Words.muted(texts.get("report.all-reported")));
    }
    now.days().forEach(day -> days.getChildren().add(day(day)));
    recent.getChildren().clear();
    if (!now.recent().isEmpty()) {
      recent.getChildren().add(Words.section(texts.get("report.recent-title")));
    }
    now.recent().forEach(line -> recent.getChildren().add(line(line, "report-again-")));
    learned.getChildren().setAll(Words.section(texts.get("report.learned-title")));
    if (now.learned().isEmpty()) {
      learned.getChildren().add(Words.muted(texts.get("report.learned-nothing")));
    }
    now.learned().forEach(line -> learned.getChildren().add(Words.text(line)));
    now.offers().forEach(offer -> learned.getChildren().add(offer(offer)));
  }

  private Node day(Day day) {
    Label title = new Label(day.title());
    title.getStyleClass().add("field-label");
    VBox lines = new VBox(Space.XS, title);
    day.lines().forEach(line -> lines.getChildren().add(line(line, "report-visit-")));
    Button all = new Button(texts.get("report.all-held", day.lines().size()));
    all.setId("report-all-held-" + day.date());
    all.setDisable(!model.readOnlyReason().isEmpty());
    all.setOnAction(_ -> model.heldAsPlanned(day.date()));
    lines.getChildren().add(all);
    return lines;
  }

  private Node line(Line line, String id) {
    Hyperlink open = new Hyperlink(line.title());
    open.setWrapText(true);
    open.setId(id + line.subject().customer().value() + "-" + line.subject().date());
    open.setOnAction(_ -> report.accept(line.subject()));
    Label time = Words.muted(line.time());
    time.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(Space.S, time, open);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  private Node offer(Learned.Offer offer) {
    Button adopt = new Button(texts.get("report.adopt"));
    adopt.setId("report-adopt-" + offer.key().replace('.', '-'));
    adopt.setDisable(!model.readOnlyReason().isEmpty());
    adopt.setOnAction(_ -> model.adopt(offer));
    return new VBox(Space.XS, Words.text(model.words(offer)), adopt);
  }
}
