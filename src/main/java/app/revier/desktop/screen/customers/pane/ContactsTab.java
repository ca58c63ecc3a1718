package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;
import static app.revier.desktop.form.FieldLines.section;

import app.revier.book.MapLinks;
import app.revier.book.Person;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.person.PersonActions;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.desktop.work.LinkOpener;
import app.revier.segment.LoyaltyTrend;
import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.PhoneNumbers;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
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

  private static final double FOR_DAY = 112;

  private final CustomerEditor editor;
  private final Texts texts;
  private final Terms terms;
  private final FieldControls controls;
  private final SubjectWords words;
  private final LinkOpener links;
  private final Label loyalty = Words.text("");
  private final TrendView trend;
  private final PathView path;
  private final ItemsView<ContactForm> contacts;
  private final VBox node = new VBox(Space.L);

  ContactsTab(CustomerEditor editor, SubjectWords words) {
    this.editor = editor;
    this.words = words;
    texts = editor.desk().texts();
    terms = editor.desk().terms();
    controls = editor.controls();
    links = new LinkOpener(editor.desk().tasks(), editor.desk().notices(), texts);
    trend = new TrendView(texts);
    path = new PathView(texts, terms);
    contacts = new ItemsView<ContactForm>(editor.contacts, this::contact, false).someAtFirst(texts);
    loyalty.setMinHeight(Region.USE_PREF_SIZE);
    Button add = Icons.button(Material2AL.ADD, texts.get("customers.add-contact"), this::begin);
    add.setId("customers-add-contact");
    node.getChildren()
        .addAll(
            new VBox(Space.XS, loyalty, trend),
            section(texts.get("contacts.path"), path),
            contacts,
            controls.button(add));
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
  public boolean holds(CustomerPart part) {
    return part instanceof CustomerPart.OneContact || part instanceof CustomerPart.NewContact;
  }

  @Override
  public void reveal(CustomerPart part) {
    if (part instanceof CustomerPart.OneContact(Contact contact)) {
      contacts.reveal(form -> contact.equals(form.kept()));
    } else if (part instanceof CustomerPart.NewContact) {
      contacts.reveal(editor.contacts.add()::equals);
    }
  }

  @Override
  public void show(Subject subject) {
    loyalty.setText(words.loyalty(subject));
    trend.show(LoyaltyTrend.of(subject.customer()));
    path.show(subject.customer());
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
            reach(form),
            staying(form),
            controls.words(form.note),
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

  /** A day needs little room, and whether the person stays is a sentence. */
  private Node staying(ContactForm form) {
    CheckedField birthday = controls.words(form.birthday);
    birthday.setMaxWidth(FOR_DAY);
    return line(birthday, controls.chosen(form.staying, terms::staying, null));
  }

  /** Telephone and mail, and what can be done with them: nothing is sent by that. */
  private Node reach(ContactForm form) {
    Hyperlink call = new Hyperlink(texts.get("contacts.call"));
    call.setOnAction(
        event ->
            PhoneNumbers.in(form.phone.text())
                .forEach(number -> links.open("tel:" + number, form.phone.text())));
    Hyperlink write = new Hyperlink(texts.get("contacts.write"));
    write.setOnAction(
        event -> links.open(MapLinks.mail(form.mail.text().strip()), form.mail.text().strip()));
    showWhen(
        call,
        Bindings.createBooleanBinding(
            () -> !PhoneNumbers.in(form.phone.text()).isEmpty(), form.phone.textProperty()));
    showWhen(
        write,
        Bindings.createBooleanBinding(
            () -> MapLinks.isMail(form.mail.text()), form.mail.textProperty()));
    FlowPane actions = new FlowPane(Space.M, Space.XS, call, write);
    showWhen(actions, call.visibleProperty().or(write.visibleProperty()));
    return new VBox(Space.XS, line(controls.words(form.phone), controls.words(form.mail)), actions);
  }

  private static void showWhen(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
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
    CheckedField day = controls.words(form.assessedOn);
    day.setMaxWidth(FOR_DAY);
    TrendView dots = new TrendView(texts);
    rows.getChildren().addAll(day, Words.muted(texts.get("contacts.assessed-hint")));
    editor.subjectProperty().subscribe(subject -> dots.show(trendOf(form)));
    form.answers.forEach(
        answer -> answer.valueProperty().subscribe(value -> dots.show(trendOf(form))));
    Label result = Words.text("");
    form.staying.valueProperty().subscribe(value -> result.setText(words.contact(form)));
    for (Choice<Integer> answer : form.answers) {
      rows.getChildren().add(question(answer));
      answer.valueProperty().subscribe(value -> result.setText(words.contact(form)));
    }
    rows.getChildren()
        .addAll(
            result,
            assessmentLinks(form),
            dots,
            FieldLines.complaint(form.complaintProperty()),
            FieldLines.heldUp(form, texts));
    return rows;
  }

  /** To say that the answers still hold, or to take those away that count. */
  private Node assessmentLinks(ContactForm form) {
    Hyperlink confirm = new Hyperlink();
    confirm.setOnAction(event -> editor.contacts.keep(form, form.confirmed()));
    Hyperlink delete = new Hyperlink();
    delete.setOnAction(event -> editor.contacts.keep(form, form.withoutAnswers()));
    Hyperlink deleteAll = new Hyperlink(texts.get("contacts.delete-all"));
    deleteAll.setOnAction(event -> editor.contacts.keep(form, form.withoutAnyAnswers()));
    FlowPane links = new FlowPane(Space.M, Space.XS, confirm, delete, deleteAll);
    Runnable say =
        () -> {
          Assessment known = form.countingProperty().get();
          LocalDate on = form.assessedOn.value();
          confirm.setText(on == null ? "" : texts.get("contacts.confirm", texts.date(on)));
          shown(confirm, form.canConfirm());
          delete.setText(known == null ? "" : deleting(known));
          shown(delete, known != null);
          shown(deleteAll, form.hasEarlierAnswers());
          shown(links, known != null || form.hasEarlierAnswers());
        };
    form.countingProperty().subscribe(say);
    form.assessedOn.whenChanged(say);
    form.answers.forEach(answer -> answer.whenChanged(say));
    say.run();
    boolean readOnly = !editor.readOnlyReason().isEmpty();
    confirm.setDisable(readOnly);
    delete.setDisable(readOnly);
    deleteAll.setDisable(readOnly);
    return links;
  }

  private String deleting(Assessment known) {
    return known.date() == null
        ? texts.get("contacts.delete-undated")
        : texts.get("contacts.delete-assessment", texts.date(known.date()));
  }

  private static void shown(Node node, boolean so) {
    node.setVisible(so);
    node.setManaged(so);
  }

  private static List<LoyaltyTrend.Point> trendOf(ContactForm form) {
    Contact contact = form.kept();
    return contact == null ? List.of() : LoyaltyTrend.of(contact);
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
