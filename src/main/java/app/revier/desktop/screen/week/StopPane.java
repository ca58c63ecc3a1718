package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The stop that is chosen: who and where, what it is for, and what can be done with it. */
final class StopPane extends VBox {

  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Terms terms;

  StopPane(WeekViewModel model, Desk desk) {
    super(Space.XS);
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    terms = desk.terms();
    setId("week-stop");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Shows a stop; none hides the pane. */
  void show(@Nullable Block block, String time) {
    getChildren().clear();
    setVisible(block != null);
    if (block == null) {
      return;
    }
    Label title = Words.section(block.title());
    title.setWrapText(true);
    FlowPane when = new FlowPane(Space.S, Space.XS, new Label(time));
    if (block.cell() != null) {
      when.getChildren().add(new CellChip(terms, block.cell()));
    }
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(Space.S, title);
    head.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(head, when);
    CustomerId id = block.customer();
    if (id != null) {
      Button open =
          Icons.bare(
              Material2OutlinedMZ.PERSON, texts.get("week.open-customer"), () -> model.open(id));
      open.setId("week-open-customer");
      head.getChildren().add(open);
    }
    Customer customer = id == null ? null : desk.book().snapshot().territory().customer(id);
    if (customer != null) {
      getChildren().addAll(facts(customer));
    }
    if (!block.conflict().isEmpty()) {
      Label conflict = Words.text(block.conflict());
      conflict.getStyleClass().add("complaint");
      getChildren().add(conflict);
    }
    block.purposes().forEach(part -> getChildren().add(Words.muted(part)));
    // Words go over as many lines as they need: the list below gives way.
    getChildren().forEach(line -> ((Region) line).setMinHeight(USE_PREF_SIZE));
    title.setMinHeight(USE_PREF_SIZE);
    getChildren().add(actions(block));
  }

  private static List<Node> facts(Customer customer) {
    Address address = customer.address();
    String town = (address.postcode() + " " + address.city()).strip();
    String where = address.street().isBlank() ? town : address.street() + ", " + town;
    List<Node> facts = new ArrayList<>();
    for (String text : List.of(where, customer.reach().phone(), customer.reach().mail())) {
      if (!text.isBlank()) {
        facts.add(Words.text(text));
      }
    }
    return facts;
  }

  private Node actions(Block block) {
    boolean confirmed = block.hold() == Hold.CONFIRMED;
    Button lock = new Button(texts.get(confirmed ? "week.unlock" : "week.lock"));
    lock.setOnAction(_ -> model.edits().toggleLock());
    lock.setId("week-lock");
    Button out = new Button(texts.get("week.take-out"));
    out.setOnAction(_ -> model.edits().takeOut());
    out.setId("week-take-out");
    boolean readOnly = !model.readOnlyReason().isEmpty();
    lock.setDisable(readOnly || block.hold() == Hold.REPORTED);
    out.setDisable(readOnly || !block.isMovable());
    Button report = new Button(texts.get("week.report"));
    report.setOnAction(_ -> model.reports().open(block.stop()));
    report.setId("week-report");
    report.setVisible(model.reports().isPossible(block.stop()));
    report.setManaged(report.isVisible());
    FlowPane actions = new FlowPane(Space.S, Space.XS, report, lock, out);
    EntryKey key = EntryKey.of(block.entry());
    if (key != null) {
      Button edit = new Button(texts.get("entry.edit"));
      edit.setId("week-edit");
      edit.setOnAction(_ -> model.enter(key));
      actions.getChildren().addFirst(edit);
    }
    return actions;
  }
}
