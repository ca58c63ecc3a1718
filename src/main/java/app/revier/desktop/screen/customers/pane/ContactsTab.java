package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;

import app.revier.book.Person;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.person.PersonActions;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The decision makers with what their behaviour says. */
final class ContactsTab implements PaneTab {

  /** Of the width of a card, for the button that deletes it. */
  private static final double FOR_DELETE = 40;

  private final CustomerEditor editor;
  private final Texts texts;
  private final Terms terms;
  private final FieldControls controls;
  private final SubjectWords words;
  private final Label loyalty = Words.text("");
  private final ItemsView<ContactForm> contacts;
  private final VBox node = new VBox(Space.L);

  ContactsTab(CustomerEditor editor, SubjectWords words) {
    this.editor = editor;
    this.words = words;
    texts = editor.desk().texts();
    terms = editor.desk().terms();
    controls = editor.controls();
    contacts = new ItemsView<>(editor.contacts, this::contact, false);
    loyalty.setMinHeight(Region.USE_PREF_SIZE);
    Button add = Icons.button(Material2AL.ADD, texts.get("customers.add-contact"), this::begin);
    add.setId("customers-add-contact");
    node.getChildren().addAll(loyalty, contacts, controls.button(add));
  }

  private void begin() {
    contacts.nodeOf(editor.contacts.add()).lookup(".text-field").requestFocus();
  }

  @Override
  public String code() {
    return "contacts";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean counts() {
    return true;
  }

  @Override
  public int count(Subject subject) {
    return subject.customer().contacts().size();
  }

  @Override
  public void show(Subject subject) {
    loyalty.setText(words.loyalty(subject));
  }

  private Node contact(ContactForm form) {
    CheckedField name = controls.words(form.name);
    name.setPadding(new Insets(0, FOR_DELETE, 0, 0));
    VBox fields =
        new VBox(
            Space.M,
            name,
            line(
                controls.chosen(form.role, terms::role, null),
                controls.chosen(
                    form.influence, weight -> texts.get("customers.influence-" + weight), null)),
            assessment(form),
            person(form));
    // The last child, so that Tab goes through the fields first; it stands beside the name.
    VBox delete =
        new VBox(controls.delete("customers.delete-contact", () -> editor.contacts.remove(form)));
    delete.getStyleClass().add("beside-field");
    delete.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane card = new StackPane(fields, delete);
    StackPane.setAlignment(delete, Pos.TOP_RIGHT);
    card.getStyleClass().add("card-pane");
    return card;
  }

  /** What can be done with the personal data of a contact that is in the book. */
  private Node person(ContactForm form) {
    PersonActions actions = new PersonActions(editor.desk());
    Hyperlink dossier = new Hyperlink(texts.get("person.dossier"));
    dossier.setOnAction(event -> kept(form).ifPresent(actions::dossier));
    Hyperlink erase = new Hyperlink(texts.get("person.erase"));
    erase.setOnAction(
        event -> kept(form).ifPresent(person -> actions.erase(List.of(person), () -> {})));
    erase.setDisable(!editor.readOnlyReason().isEmpty());
    FlowPane links = new FlowPane(Space.M, Space.XS, dossier, erase);
    // Of a contact that is only being entered, nothing is kept yet.
    links
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> kept(form).isPresent(), editor.subjectProperty(), form.name.textProperty()));
    links.managedProperty().bind(links.visibleProperty());
    return links;
  }

  /** The contact as the book has it; none if it is not in it by this name. */
  private Optional<Person> kept(ContactForm form) {
    Subject subject = editor.subjectProperty().get();
    String name = form.name.text().strip();
    return subject == null
        ? Optional.empty()
        : subject.customer().contacts().stream()
            .filter(contact -> contact.name().equals(name))
            .map(contact -> new Person(subject.customer().id(), contact.name()))
            .findFirst();
  }

  private Node assessment(ContactForm form) {
    VBox rows = new VBox(Space.S);
    Label result = new Label();
    Hyperlink clear = new Hyperlink(texts.get("customers.clear-answers"));
    clear.setOnAction(
        event -> {
          form.clearAnswers();
          editor.contacts.keep(form);
        });
    clear.setDisable(!editor.readOnlyReason().isEmpty());
    for (Choice<Integer> answer : form.answers) {
      rows.getChildren().add(question(answer));
      answer.valueProperty().subscribe(value -> result.setText(words.contact(form)));
    }
    HBox bottom = new HBox(Space.S, result, clear);
    bottom.setAlignment(Pos.CENTER_LEFT);
    rows.getChildren()
        .addAll(
            bottom, FieldLines.complaint(form.complaintProperty()), FieldLines.heldUp(form, texts));
    return rows;
  }

  private Node question(Choice<Integer> answer) {
    Label asked = new Label(answer.caption().in(texts));
    asked.setWrapText(true);
    asked.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(asked, Priority.ALWAYS);
    ScoreScale scores =
        new ScoreScale(answer, asked.getText(), texts, !editor.readOnlyReason().isEmpty());
    HBox row = new HBox(Space.S, asked, scores);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
