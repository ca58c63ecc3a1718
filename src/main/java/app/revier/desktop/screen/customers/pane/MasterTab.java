package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldControls.line;
import static app.revier.desktop.form.FieldControls.section;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FormPart;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Master data: who, where, how to reach and visit it, how firmly it stands, who else supplies it.
 */
final class MasterTab implements PaneTab {

  private final CustomerEditor editor;
  private final Texts texts;
  private final FieldControls controls;
  private final Label origin = Words.muted("");
  private final ItemsView<CompetitorForm> competitors;
  private final VBox node = new VBox(Space.XL);

  MasterTab(CustomerEditor editor) {
    this.editor = editor;
    texts = editor.desk().texts();
    controls = editor.controls();
    competitors = new ItemsView<>(editor.competitors, this::competitor, false);
    node.getChildren()
        .addAll(identity(), address(), reach(), visiting(), standing(), competitors(), position());
  }

  @Override
  public String code() {
    return "master";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    var position = subject.customer().position();
    origin.setText(
        position == null
            ? texts.get("customers.no-position")
            : texts.get(
                "customers.position-origin", editor.desk().terms().origin(position.origin())));
  }

  private Node identity() {
    IdentityPart part = editor.identity;
    CheckedField number = controls.words(part.number);
    CheckedField name = controls.words(part.name);
    name.input().setId("customers-name");
    HBox first = line(number, name);
    number.setMinWidth(96);
    number.setMaxWidth(96);
    return new VBox(
        Space.M, first, line(controls.words(part.industry), controls.words(part.parent)));
  }

  private Node address() {
    AddressPart part = editor.address;
    CheckedField postcode = controls.words(part.postcode);
    CheckedField city = controls.words(part.city);
    CheckedField country = controls.words(part.country);
    HBox town = line(postcode, city, country);
    postcode.setMaxWidth(88);
    country.setMinWidth(108);
    country.setMaxWidth(108);
    return section(texts.get("customers.section-address"), controls.words(part.street), town);
  }

  private Node reach() {
    ReachPart part = editor.reach;
    return section(
        texts.get("customers.section-reach"),
        line(controls.words(part.phone), controls.words(part.mail)),
        controls.words(part.web));
  }

  private Node visiting() {
    VisitingPart part = editor.visiting;
    CheckedField last = controls.words(part.lastVisit);
    last.input().setPromptText(texts.get("customers.date-prompt"));
    return section(
        texts.get("customers.section-visiting"),
        line(controls.figure(part.interval), controls.figure(part.minutes), last),
        line(controls.words(part.hours), controls.figure(part.preparation)));
  }

  private Node standing() {
    StandingPart part = editor.standing;
    CheckedField loyalty = controls.figure(part.loyalty);
    loyalty.input().setPromptText(texts.get("customers.loyalty-prompt"));
    CheckedField retention = controls.figure(part.retention);
    retention.input().setPromptText(texts.get("customers.retention-prompt"));
    return section(
        texts.get("customers.section-standing"),
        Words.muted(texts.get("customers.standing-hint")),
        line(loyalty, retention, controls.figure(part.erosion)),
        controls.mark(part.leaves),
        controls.mark(part.attacks));
  }

  private Node competitors() {
    Button add =
        Icons.button(Material2AL.ADD, texts.get("customers.add-competitor"), this::addCompetitor);
    return section(texts.get("customers.section-competitors"), competitors, controls.button(add));
  }

  private void addCompetitor() {
    competitors.nodeOf(editor.competitors.add()).lookup(".text-field").requestFocus();
  }

  private Node competitor(CompetitorForm form) {
    CheckedField name = controls.words(form.name);
    CheckedField supplies = controls.words(form.supplies);
    return withDelete(
        controls,
        line(name, supplies),
        "customers.delete-competitor",
        () -> editor.competitors.remove(form));
  }

  /** Fields with a button at their right that deletes them. */
  static HBox withDelete(FieldControls controls, Region fields, String label, Runnable delete) {
    Node button = controls.delete(label, delete);
    VBox below = new VBox(button);
    below.getStyleClass().add("beside-field");
    HBox line = new HBox(Space.XS, fields, below);
    HBox.setHgrow(fields, Priority.ALWAYS);
    return line;
  }

  private Node position() {
    FormPart<?, ?, PositionForm> part = editor.position;
    PositionForm form = part.form();
    return section(
        texts.get("customers.section-position"),
        line(controls.figure(form.latitude), controls.figure(form.longitude)),
        FieldControls.complaint(form.complaintProperty()),
        origin);
  }
}
