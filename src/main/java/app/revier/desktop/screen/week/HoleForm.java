package app.revier.desktop.screen.week;

import app.revier.book.Setting;
import app.revier.book.Wanted;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.Holes;
import app.revier.week.Replan;
import app.revier.week.Replan.Nearby;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Who could be visited in a free span of a day, prospects included; one button plans one in. */
final class HoleForm implements SideForm {

  private final SideTask.Hole task;
  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final VBox lines = new VBox(Space.M);
  private final ScrollPane scroll = new ScrollPane(lines);

  HoleForm(SideTask.Hole task, WeekViewModel model, Desk desk) {
    this.task = task;
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    lines.setId("week-hole");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
  }

  @Override
  public String title() {
    return texts.get("week.hole", texts.weekday(task.date()));
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public Node keyboard() {
    return lines;
  }

  @Override
  public void show(WeekContent content) {
    desk.tasks().latest(this, _ -> look(), this::fill);
  }

  private Optional<Replan.Hole> look() {
    WeekPlanning planning = new WeekPlanning(desk.book().snapshot(), texts.language().code());
    WeekRequest request = planning.week(model.monday());
    WeekPlan standing = planning.standing(request, List.of());
    return Holes.at(request, standing, task.date(), task.time());
  }

  /** What was looked for takes the keyboard from the button that closes the form. */
  private void takeKeyboard() {
    Scene scene = lines.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    Node first = Focusable.first(lines);
    if (owner != null && WeekSide.CLOSE.equals(owner.getId()) && first != null) {
      first.requestFocus();
    }
  }

  private void fill(Optional<Replan.Hole> hole) {
    if (hole.isEmpty() || hole.get().nearby().isEmpty()) {
      SideForm.refill(lines, List.of(small(texts.get("week.hole-nobody"))));
      return;
    }
    List<Node> all = new ArrayList<>();
    Label span =
        Words.muted(
            texts.get(
                "week.hole-span", texts.time(hole.get().from()), texts.time(hole.get().until())));
    all.add(new VBox(Space.XS, span, small(texts.get("week.hole-order"))));
    hole.get().nearby().forEach(one -> all.add(line(one, hole.get().date())));
    SideForm.refill(lines, all);
    takeKeyboard();
  }

  private Node line(Nearby one, LocalDate date) {
    Customer customer = one.facts().customer();
    LocalDate last = customer.visiting().lastVisit();
    WeekTexts words =
        new WeekTexts(texts, desk.terms(), desk.book().snapshot().settings().get(Setting.CURRENCY));
    Label name = new Label(customer.name());
    name.getStyleClass().add("week-heading");
    name.setWrapText(true);
    VBox line =
        new VBox(
            Space.XS,
            name,
            small(
                texts.get(
                    one.about() ? "week.when-way-about" : "week.when-way",
                    one.detourMinutes(),
                    texts.number(one.detourMinutes()))),
            small(
                (one.facts().existing() ? "" : desk.terms().standing(false) + " · ")
                    + desk.terms().cell(one.facts().cell())
                    + " · "
                    + (last == null
                        ? texts.get("week.hole-never")
                        : texts.get("week.hole-last", texts.date(last)))));
    for (String purpose : words.purposes(one.value())) {
      line.getChildren().add(small(purpose));
    }
    Button take =
        Icons.button(
            Material2OutlinedAL.ADD,
            texts.get("week.hole-take", texts.time(one.begin())),
            () ->
                model
                    .edits()
                    .putIn(
                        new Wanted.Visit(customer.id()), date, one.begin().toSecondOfDay() / 60));
    take.getStyleClass().add("week-hole-take");
    take.setAccessibleText(take.getText() + ", " + customer.name());
    take.setDisable(!model.readOnlyReason().isEmpty());
    line.getChildren().add(take);
    return line;
  }

  private static Label small(String text) {
    Label label = Words.muted(text);
    label.getStyleClass().add("small-note");
    label.setWrapText(true);
    label.setMinHeight(VBox.USE_PREF_SIZE);
    return label;
  }
}
