package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;
import static app.revier.desktop.form.FieldLines.section;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.FormPart;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.place.Whereabouts;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerField.Part;
import app.revier.territory.CustomerFields;
import app.revier.territory.Position;
import app.revier.text.PositionTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
  private final ItemsView<TraitForm> traits;
  private final Sisters sisters;
  private final Set<CustomerField<?>> placed = new HashSet<>();
  private final VBox node = new VBox(Space.XL);

  MasterTab(CustomerEditor editor) {
    this.editor = editor;
    texts = editor.desk().texts();
    controls = editor.controls();
    sisters = new Sisters(editor.desk());
    competitors = new ItemsView<>(editor.competitors, this::competitor, false);
    traits = new ItemsView<>(editor.traits, this::trait, false);
    node.getChildren()
        .addAll(
            identity(),
            address(),
            reach(),
            visiting(),
            judgements(),
            standing(),
            behaviour(),
            part(Part.HURDLES),
            competitors(),
            position());
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
  public boolean holds(CustomerPart part) {
    return part instanceof CustomerPart.OneAttribute;
  }

  @Override
  public void reveal(CustomerPart part) {
    if (part instanceof CustomerPart.OneAttribute(String code)) {
      traits.reveal(form -> form.attribute != null && form.attribute.code().equals(code));
    }
  }

  @Override
  public void show(Subject subject) {
    sisters.show(subject);
    Whereabouts.Where where = subject.snapshot().whereabouts().of(subject.customer().id());
    PositionTexts words = new PositionTexts(texts);
    Position used = where.position();
    String known =
        used == null
            ? texts.get("customers.no-position")
            : where.given() != null && !where.isContradicted()
                ? texts.get("customers.position-origin", words.known(used))
                : texts.get(
                    "customers.position-used",
                    texts.number(used.latitude(), 4),
                    texts.number(used.longitude(), 4),
                    words.known(used));
    origin.setText((known + " " + words.problem(where)).strip());
  }

  private Node identity() {
    CheckedField number = words(CustomerFields.NUMBER);
    CheckedField name = words(CustomerFields.NAME);
    name.input().setId("customers-name");
    // A name has the whole width: in a small window it would be cut beside anything else.
    Node second = line(number, words(CustomerFields.INDUSTRY));
    number.setMinWidth(96);
    number.setMaxWidth(96);
    VBox all = new VBox(Space.M, name, second, words(CustomerFields.PARENT_GROUP), sisters);
    all.getChildren().addAll(others(Part.IDENTITY));
    return all;
  }

  private Node address() {
    CheckedField postcode = words(CustomerFields.POSTCODE);
    CheckedField city = words(CustomerFields.CITY);
    CheckedField country = words(CustomerFields.COUNTRY);
    Node town = line(postcode, city, country);
    postcode.setMinWidth(76);
    postcode.setMaxWidth(76);
    country.setMinWidth(104);
    country.setMaxWidth(104);
    return part(Part.ADDRESS, words(CustomerFields.STREET), town);
  }

  private Node reach() {
    return part(
        Part.REACH,
        line(words(CustomerFields.PHONE), words(CustomerFields.MAIL)),
        words(CustomerFields.WEB));
  }

  private Node visiting() {
    CheckedField last = words(CustomerFields.LAST_VISIT);
    last.input().setPromptText(texts.get("customers.date-prompt"));
    return part(
        Part.VISITING,
        line(figure(CustomerFields.VISIT_INTERVAL), figure(CustomerFields.VISIT_MINUTES), last),
        line(words(CustomerFields.VISITING_HOURS), figure(CustomerFields.PREPARATION_MINUTES)),
        line(figure(CustomerFields.VISITS_PER_YEAR), figure(CustomerFields.CALLS_PER_YEAR)),
        words(CustomerFields.QUESTIONS));
  }

  private Node judgements() {
    return part(
        Part.JUDGEMENTS,
        Words.muted(texts.get("customers.judgements-hint")),
        line(figure(CustomerFields.JUDGED_NONE), figure(CustomerFields.JUDGED_TODAY)),
        line(figure(CustomerFields.JUDGED_HALF_MORE), figure(CustomerFields.JUDGED_MOST)),
        line(
            figure(CustomerFields.JUDGED_VISITS),
            figure(CustomerFields.LEAST_VISITS),
            figure(CustomerFields.MOST_VISITS)));
  }

  private Node standing() {
    CheckedField loyalty = figure(CustomerFields.LOYALTY);
    loyalty.input().setPromptText(texts.get("customers.loyalty-prompt"));
    CheckedField retention = figure(CustomerFields.RETENTION);
    retention.input().setPromptText(texts.get("customers.retention-prompt"));
    return part(
        Part.STANDING,
        Words.muted(texts.get("customers.standing-hint")),
        line(loyalty, retention, figure(CustomerFields.PRICE_EROSION)));
  }

  /** A part of the record: the lines it has, then the fields that stand in none of them. */
  private Node part(Part part, Node... lines) {
    List<Node> all = new ArrayList<>(List.of(lines));
    all.addAll(others(part));
    String title = texts.get("customers.section-" + part.name().toLowerCase(Locale.ROOT));
    return section(title, all.toArray(Node[]::new));
  }

  private List<Node> others(Part part) {
    List<Node> others = new ArrayList<>();
    for (CustomerField<?> field : CustomerFields.of(part)) {
      switch (field) {
        case CustomerField.Mark mark -> others.add(controls.mark(editor.fields.of(mark)));
        case CustomerField.Written<?> written -> {
          if (!placed.contains(written)) {
            others.add(written instanceof CustomerField.Text ? words(written) : figure(written));
          }
        }
      }
    }
    return others;
  }

  private CheckedField words(CustomerField.Written<?> field) {
    placed.add(field);
    return controls.words(editor.fields.of(field));
  }

  private CheckedField figure(CustomerField.Written<?> field) {
    placed.add(field);
    return controls.figure(editor.fields.of(field));
  }

  /** How the customer buys, one choice for each of the rep's attributes. */
  private Node behaviour() {
    Label nothing = Words.muted(texts.get("behaviour.no-attributes"));
    traits.visibleProperty().subscribe(some -> nothing.setVisible(!some));
    nothing.managedProperty().bind(nothing.visibleProperty());
    return section(texts.get("settings.section-attributes"), traits, nothing);
  }

  private Node trait(TraitForm form) {
    return controls.chosen(form.value, form::label, texts.get("behaviour.not-given"));
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
    Node delete =
        controls.delete("customers.delete-competitor", () -> editor.competitors.remove(form));
    return new VBox(
        Space.XS,
        FieldLines.withSmall(line(name, supplies), delete),
        FieldLines.heldUp(form, texts));
  }

  private Node position() {
    FormPart<?, ?, PositionForm> part = editor.position;
    PositionForm form = part.form();
    return section(
        texts.get("customers.section-position"),
        line(controls.figure(form.latitude), controls.figure(form.longitude)),
        FieldLines.complaint(form.complaintProperty()),
        origin);
  }
}
