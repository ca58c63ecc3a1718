package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.screen.customers.pane.Controls.line;
import static app.revier.desktop.screen.customers.pane.Controls.section;

import app.revier.desktop.theme.CheckedField;
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

  private final Editor editor;
  private final Texts texts;
  private final Controls controls;
  private final Label origin = Words.muted("");
  private final VBox node = new VBox(Space.XL);

  MasterTab(Editor editor) {
    this.editor = editor;
    texts = editor.desk().texts();
    controls = Controls.of(editor);
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

  private CheckedField words(String label, FieldsPart part, Input<?> input) {
    return controls.words(label, input, () -> part.commit(input));
  }

  private CheckedField figure(String label, FieldsPart part, Input<?> input) {
    return controls.figure(label, input, () -> part.commit(input));
  }

  private Node identity() {
    IdentityPart part = editor.identity;
    CheckedField number = words("customers.field-number", part, part.number);
    CheckedField name = words("customers.field-name", part, part.name);
    name.input().setId("customers-name");
    HBox first = line(number, name);
    number.setMinWidth(96);
    number.setMaxWidth(96);
    return new VBox(
        Space.M,
        first,
        line(
            words("customers.field-industry", part, part.industry),
            words("customers.field-parent", part, part.parent)));
  }

  private Node address() {
    AddressPart part = editor.address;
    CheckedField postcode = words("customers.field-postcode", part, part.postcode);
    CheckedField city = words("customers.field-city", part, part.city);
    CheckedField country = words("customers.field-country", part, part.country);
    HBox town = line(postcode, city, country);
    postcode.setMaxWidth(88);
    country.setMaxWidth(72);
    return section(
        texts.get("customers.section-address"),
        words("customers.field-street", part, part.street),
        town);
  }

  private Node reach() {
    ReachPart part = editor.reach;
    return section(
        texts.get("customers.section-reach"),
        line(
            words("customers.field-phone", part, part.phone),
            words("customers.field-mail", part, part.mail)),
        words("customers.field-web", part, part.web));
  }

  private Node visiting() {
    VisitingPart part = editor.visiting;
    CheckedField last = words("customers.field-last-visit", part, part.lastVisit);
    last.input().setPromptText(texts.get("customers.date-prompt"));
    return section(
        texts.get("customers.section-visiting"),
        line(
            figure("customers.field-interval", part, part.interval),
            figure("customers.field-minutes", part, part.minutes),
            last),
        line(
            words("customers.field-visiting-hours", part, part.hours),
            figure("customers.field-preparation", part, part.preparation)));
  }

  private Node standing() {
    StandingPart part = editor.standing;
    CheckedField loyalty = figure("customers.field-loyalty", part, part.loyalty);
    loyalty.input().setPromptText(texts.get("customers.loyalty-prompt"));
    CheckedField retention = figure("customers.field-retention", part, part.retention);
    retention.input().setPromptText(texts.get("customers.retention-prompt"));
    return section(
        texts.get("customers.section-standing"),
        Words.muted(texts.get("customers.standing-hint")),
        line(loyalty, retention, figure("customers.field-erosion", part, part.erosion)),
        controls.mark("customers.mark-leaves", part.leaves, () -> part.commit(part.leaves)),
        controls.mark("customers.mark-attacks", part.attacks, () -> part.commit(part.attacks)));
  }

  private Node competitors() {
    ItemsPart<?, CompetitorForm> part = editor.competitors;
    Button add = Icons.button(Material2AL.ADD, texts.get("customers.add-competitor"), part::add);
    return section(
        texts.get("customers.section-competitors"),
        new ItemsView<>(part, this::competitor, false),
        controls.button(add));
  }

  private Node competitor(CompetitorForm form) {
    Runnable commit = () -> editor.competitors.commit(form);
    CheckedField name = controls.words("customers.field-competitor", form.name, commit);
    CheckedField supplies = controls.words("customers.field-supplies", form.supplies, commit);
    return withDelete(
        controls,
        line(name, supplies),
        "customers.delete-competitor",
        () -> editor.competitors.remove(form));
  }

  /** Fields with a button at their right that deletes them. */
  static HBox withDelete(Controls controls, Region fields, String label, Runnable delete) {
    Node button = controls.delete(label, delete);
    VBox below = new VBox(button);
    below.getStyleClass().add("beside-field");
    HBox line = new HBox(Space.XS, fields, below);
    HBox.setHgrow(fields, Priority.ALWAYS);
    return line;
  }

  private Node position() {
    FormPart<?, PositionForm> part = editor.position;
    PositionForm form = part.form();
    return section(
        texts.get("customers.section-position"),
        line(
            controls.figure("customers.field-latitude", form.latitude, part::commit),
            controls.figure("customers.field-longitude", form.longitude, part::commit)),
        Controls.complaint(form.complaintProperty()),
        origin);
  }
}
