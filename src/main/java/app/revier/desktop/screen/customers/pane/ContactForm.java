package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Note;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A decision maker: name, role, influence and the four answers, of which all are given or none. */
public final class ContactForm extends Form<Contact> {

  private static final List<String> QUESTIONS =
      List.of(
          "customers.question-welcome",
          "customers.question-helpful",
          "customers.question-regular",
          "customers.question-open");
  private static final List<Integer> SCORES =
      IntStream.rangeClosed(0, LoyaltyAnswers.MOST).boxed().toList();

  final Field<String> name;
  final Choice<Contact.Role> role;
  final Choice<Integer> influence;
  final Field<String> phone;
  final Field<String> mail;
  final Field<LocalDate> birthday;
  final Choice<Contact.Staying> staying;
  final Field<String> note;

  /** The day the answers are of that are given now; nothing of the contact itself. */
  final Field<LocalDate> assessedOn;

  final List<Choice<Integer>> answers;

  private final Texts texts;
  private final Supplier<LocalDate> today;
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private final ReadOnlyObjectWrapper<@Nullable Assessment> counting =
      new ReadOnlyObjectWrapper<>(this, "counting");

  /**
   * A form for a contact.
   *
   * @param siblings the forms of all contacts of the customer, this one included
   * @param today the day on which answers are given
   */
  ContactForm(Texts texts, Supplier<List<ContactForm>> siblings, Supplier<LocalDate> today) {
    this.texts = texts;
    this.today = today;
    name =
        add(
            new Fields(texts)
                .requiredText(
                    Caption.of("customers.field-contact"), texts.get("customers.blank-contact"))
                .checkedBy(typed -> whyTaken(typed, siblings.get())),
            Contact::name);
    role =
        add(
            new Choice<>(Caption.of("customers.field-role"), List.of(Contact.Role.values())),
            Contact::role,
            () -> Contact.Role.USER);
    influence =
        add(
            new Choice<>(Caption.of("customers.field-influence"), List.of(1, 2, 3)),
            Contact::influence,
            () -> 2);
    Fields fields = new Fields(texts);
    phone = add(fields.text(Caption.of("contacts.field-phone")), Contact::phone);
    mail = add(fields.text(Caption.of("contacts.field-mail")), Contact::mail);
    birthday = add(fields.date(Caption.of("contacts.field-birthday")), Contact::birthday);
    staying =
        add(
            new Choice<>(Caption.of("contacts.field-staying"), List.of(Contact.Staying.values())),
            Contact::staying,
            () -> Contact.Staying.STAYS);
    note = add(fields.text(Caption.of("contacts.field-note"), Note.LONGEST), Contact::note);
    assessedOn =
        fields.requiredDate(Caption.of("contacts.field-assessed")).checkedBy(this::whyNotThen);
    assessedOn.show(today.get());
    answers =
        List.of(
            answer(0, LoyaltyAnswers::welcome),
            answer(1, LoyaltyAnswers::helpful),
            answer(2, LoyaltyAnswers::regularOrders),
            answer(3, LoyaltyAnswers::openness));
    answers.forEach(answer -> answer.whenChanged(this::count));
    assessedOn.whenChanged(this::lookBack);
  }

  private Choice<Integer> answer(int question, ToIntFunction<LoyaltyAnswers> score) {
    return add(
        new Choice<>(Caption.of(QUESTIONS.get(question)), SCORES),
        contact -> {
          Assessment known = by(contact);
          return known == null ? null : (Integer) score.applyAsInt(known.answers());
        },
        () -> null);
  }

  /** What counts of a contact on the day above the answers; today where that cannot be read. */
  private @Nullable Assessment by(Contact contact) {
    return contact.assessmentBy(Objects.requireNonNullElse(assessedOn.value(), today.get()));
  }

  /** On another day other answers may count; what is being answered stays. */
  private void lookBack() {
    Contact contact = kept();
    if (contact != null && assessedOn.value() != null) {
      fill(contact, true);
    }
  }

  @Override
  protected void fill(@Nullable Contact contact, boolean keepTyped) {
    if (!assessedOn.isTyped()) {
      assessedOn.show(today.get());
    }
    super.fill(contact, keepTyped);
    counting.set(contact == null ? null : by(contact));
  }

  /** What the book has of the day above the answers, or of the latest before it. */
  ReadOnlyObjectProperty<@Nullable Assessment> countingProperty() {
    return counting.getReadOnlyProperty();
  }

  /** Whether what counts on the day above the answers can be confirmed as of that day. */
  boolean canConfirm() {
    Assessment known = counting.get();
    LocalDate on = assessedOn.value();
    return known != null && on != null && !on.equals(known.date()) && !isAnsweredAnew();
  }

  private String whyNotThen(LocalDate day) {
    return day.isAfter(today.get()) ? texts.get("contacts.assessed-ahead") : "";
  }

  private void count() {
    complaint.set(isHalfAnswered() ? texts.get("customers.answers-open", open()) : "");
  }

  private int open() {
    return (int) answers.stream().filter(answer -> answer.value() == null).count();
  }

  private boolean isHalfAnswered() {
    return open() > 0 && open() < answers.size();
  }

  /** An assessment counts only as a whole; the contact itself does without. */
  @Override
  protected List<Input> unfit() {
    List<Input> unfit = new ArrayList<>(super.unfit());
    if (isHalfAnswered()) {
      unfit.addAll(answers);
    }
    return unfit;
  }

  /** That some answers are missing, in words; empty if all are given or none. */
  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** A name is taken only by another contact, never by what this form itself has sent. */
  private String whyTaken(String typed, List<ContactForm> siblings) {
    for (ContactForm other : siblings) {
      Contact contact = other.kept();
      if (other != this && contact != null && contact.name().equals(typed)) {
        return texts.get("customers.contact-taken");
      }
    }
    return "";
  }

  /** The contact whose answers that count hold on the day above them as well. */
  Contact confirmed() {
    Contact contact = Objects.requireNonNull(latest());
    return contact.confirmed(Objects.requireNonNull(assessedOn.value()));
  }

  /** The contact without the answers that count on the day above them; those before count then. */
  Contact withoutAnswers() {
    Contact contact = Objects.requireNonNull(latest());
    Assessment known = by(contact);
    answers.forEach(Choice::restore);
    return known == null ? contact : contact.without(known);
  }

  /** The contact without any answers. */
  Contact withoutAnyAnswers() {
    Contact contact = Objects.requireNonNull(latest());
    answers.forEach(Choice::restore);
    return contact.withAssessments(List.of());
  }

  /** Whether the book has answers of several days. */
  boolean hasEarlierAnswers() {
    Contact contact = kept();
    return contact != null && contact.assessments().size() > 1;
  }

  @Override
  public Entry<Contact> value() {
    if (isHalfAnswered()) {
      return new Entry.Bad<>("");
    }
    Contact.Role does = Objects.requireNonNullElse(role.value(), Contact.Role.OTHER);
    int weight = Objects.requireNonNullElse(influence.value(), 1);
    LocalDate born = birthday.value();
    LocalDate on = assessedOn.value();
    if (valueOf(birthday) instanceof Entry.Bad<LocalDate> || (on == null && isAnsweredAnew())) {
      return new Entry.Bad<>("");
    }
    Contact before = kept();
    return Fields.map(
        valueOf(name),
        who ->
            assessed(
                (before == null ? new Contact(who, does, weight, null) : before)
                    .as(who, does, weight)
                    .reachedAt(textOf(phone), textOf(mail))
                    .withBirthday(born)
                    .withStaying(Objects.requireNonNullElse(staying.value(), Contact.Staying.STAYS))
                    .withNote(textOf(note)),
                on));
  }

  private boolean isAnsweredAnew() {
    return answers.stream().anyMatch(Choice::isChanged);
  }

  private Contact assessed(Contact contact, @Nullable LocalDate on) {
    LoyaltyAnswers given = scores();
    return on == null || given == null ? contact : contact.assessed(given, on);
  }

  /** The answers as they are on the screen; none unless all are given. */
  @Nullable LoyaltyAnswers scores() {
    Integer welcome = answers.get(0).value();
    Integer helpful = answers.get(1).value();
    Integer regular = answers.get(2).value();
    Integer open = answers.get(3).value();
    return welcome == null || helpful == null || regular == null || open == null
        ? null
        : new LoyaltyAnswers(welcome, helpful, regular, open);
  }
}
