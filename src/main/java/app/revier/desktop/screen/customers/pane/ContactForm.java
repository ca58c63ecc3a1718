package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Contact;
import app.revier.territory.LoyaltyAnswers;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A decision maker: name, role, influence and the four answers, of which all are given or none. */
public final class ContactForm extends Form<Contact> {

  private static final int QUESTIONS = 4;

  final Input<String> name;
  final Choice<Contact.Role> role = new Choice<>();
  final Choice<Integer> influence = new Choice<>();
  final List<Choice<Integer>> answers =
      Stream.generate(Choice<Integer>::new).limit(QUESTIONS).toList();

  private final Texts texts;
  private final ItemsPart<Contact, ContactForm> siblings;
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");

  ContactForm(Texts texts, ItemsPart<Contact, ContactForm> siblings) {
    this.texts = texts;
    this.siblings = siblings;
    name = Input.required(this::unique, text -> text, new Inputs(texts).blank("contact"));
    answers.forEach(answer -> answer.valueProperty().subscribe(value -> count()));
  }

  private void count() {
    int open = (int) answers.stream().filter(answer -> answer.value() == null).count();
    complaint.set(open == 0 || open == QUESTIONS ? "" : texts.get("customers.answers-open", open));
  }

  /** That some answers are missing, in words; empty if all are given or none. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  private Entry<String> unique(String typed) {
    String wanted = typed.strip();
    if (wanted.isEmpty()) {
      return new Entry.Blank<>();
    }
    for (ContactForm other : siblings.forms()) {
      Contact contact = other.kept();
      if (other != this && contact != null && contact.name().equals(wanted)) {
        return new Entry.Bad<>(texts.get("customers.contact-taken"));
      }
    }
    return new Entry.Value<>(wanted);
  }

  @Override
  protected List<Input<?>> inputs() {
    return List.of(name);
  }

  @Override
  protected List<Choice<?>> choices() {
    return List.of(role, influence, answers.get(0), answers.get(1), answers.get(2), answers.get(3));
  }

  @Override
  protected void fill(@Nullable Contact contact, boolean keepTyped) {
    fill(name, contact == null ? null : contact.name(), keepTyped);
    fill(role, contact == null ? Contact.Role.USER : contact.role(), keepTyped);
    fill(influence, contact == null ? 2 : contact.influence(), keepTyped);
    LoyaltyAnswers scores = contact == null ? null : contact.answers();
    fill(answers.get(0), scores == null ? null : scores.welcome(), keepTyped);
    fill(answers.get(1), scores == null ? null : scores.helpful(), keepTyped);
    fill(answers.get(2), scores == null ? null : scores.regularOrders(), keepTyped);
    fill(answers.get(3), scores == null ? null : scores.openness(), keepTyped);
  }

  /** Takes back the assessment. */
  void clearAnswers() {
    answers.forEach(answer -> answer.valueProperty().set(null));
  }

  @Override
  protected Entry<Contact> value() {
    if (!complaint.get().isEmpty()) {
      return new Entry.Bad<>(complaint.get());
    }
    Contact.Role does = Objects.requireNonNullElse(role.value(), Contact.Role.OTHER);
    int weight = Objects.requireNonNullElse(influence.value(), 1);
    return Inputs.map(valueOf(name), who -> new Contact(who, does, weight, scores()));
  }

  private @Nullable LoyaltyAnswers scores() {
    Integer welcome = answers.get(0).value();
    Integer helpful = answers.get(1).value();
    Integer regular = answers.get(2).value();
    Integer open = answers.get(3).value();
    return welcome == null || helpful == null || regular == null || open == null
        ? null
        : new LoyaltyAnswers(welcome, helpful, regular, open);
  }
}
