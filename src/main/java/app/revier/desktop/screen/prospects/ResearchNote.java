package app.revier.desktop.screen.prospects;

import app.revier.book.BookChange;
import app.revier.book.ProspectEdits;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A research note that is being typed. It belongs to the prospect at which it was begun, whatever
 * the rep looks at meanwhile, until it is kept or dropped.
 */
final class ResearchNote {

  private static final RecordKey KEY = new RecordKey(new Place.Top(ScreenId.PROSPECTS), "research");
  private static final Caption CALLED = Caption.of("prospects.research");

  private final Desk desk;
  private final Texts texts;
  private final Begun drafts;
  final Field<String> text;
  final Field<String> source;
  final Field<LocalDate> date;
  private final ReadOnlyObjectWrapper<@Nullable Customer> about =
      new ReadOnlyObjectWrapper<>(this, "about");
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");

  ResearchNote(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    Fields fields = new Fields(texts);
    text =
        fields.requiredText(
            Caption.of("prospects.research-text"),
            Note.LONGEST,
            texts.get("prospects.research-blank"));
    source = fields.text(Caption.of("prospects.research-source"));
    date = fields.requiredDate(Caption.of("prospects.research-date"));
    drafts = new Begun(desk.drafts(), KEY, CALLED);
    drafts.quietly(
        () -> {
          clear();
          for (Draft draft : drafts.noted()) {
            input(draft.field()).resume(draft);
          }
        });
    for (Input input : inputs()) {
      input.whenChanged(this::typed);
    }
    drafts.whenSought(() -> drafts.reveal(this::input));
    typed();
  }

  private List<Field<?>> inputs() {
    return List.of(text, source, date);
  }

  private Input input(String name) {
    return inputs().stream()
        .filter(input -> input.caption().key().equals(name))
        .findFirst()
        .orElse(text);
  }

  private void clear() {
    text.show(null);
    source.show(null);
    date.show(desk.book().snapshot().today());
  }

  private void typed() {
    List<Draft> typed = new ArrayList<>();
    for (Field<?> input : inputs()) {
      if (input.isChanged()) {
        typed.add(drafts.draft(input));
      }
    }
    drafts.note(typed);
    obstacle.set(whyNot());
  }

  private String whyNot() {
    if (desk.book().readOnly()) {
      return texts.get("prospects.read-only");
    }
    Customer customer = about.get();
    if (customer == null) {
      return texts.get("prospects.nobody");
    }
    if (desk.book().snapshot().territory().customer(customer.id()) == null) {
      return texts.get("prospects.research-gone", customer.name());
    }
    if (text.value() == null) {
      return texts.get("prospects.research-blank");
    }
    return inputs().stream().allMatch(Field::isValid)
        ? ""
        : texts.get("prospects.research-unsound");
  }

  /** About whom it is; none if nobody is selected. */
  ReadOnlyObjectProperty<@Nullable Customer> aboutProperty() {
    return about.getReadOnlyProperty();
  }

  /** Why it cannot be kept yet, in words; empty if it can. */
  ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  /** Whether something is typed. */
  boolean isBegun() {
    return drafts.anyProperty().get();
  }

  /** Another prospect is looked at: what is begun stays where it belongs. */
  void show(@Nullable Customer customer) {
    Customer now = about.get();
    if (!isBegun() || now == null) {
      about.set(customer);
    }
    obstacle.set(whyNot());
  }

  /** Goes on with the prospect of another language. */
  void goOnFrom(ResearchNote before) {
    if (isBegun()) {
      about.set(before.about.get());
    }
  }

  /** Forgets what was typed. */
  void drop() {
    drafts.quietly(this::clear);
    drafts.forget();
    obstacle.set(whyNot());
  }

  /** Puts it into the book, in one step of undo. */
  void keep() {
    Customer customer = about.get();
    typed();
    if (customer == null || !obstacle.get().isEmpty()) {
      return;
    }
    CustomerId id = customer.id();
    Note note =
        new Note(
            Objects.requireNonNull(text.value()),
            Objects.requireNonNullElse(source.value(), ""),
            Objects.requireNonNull(date.value()),
            Note.Kind.RESEARCH);
    desk.tasks()
        .run(
            texts.get("prospects.saving"),
            _ -> new ProspectEdits(desk.book()).note(id, note),
            change -> kept(customer, change));
  }

  private void kept(Customer customer, Optional<BookChange> change) {
    drop();
    desk.undoing().offer(texts.get("prospects.research-kept", customer.name()), change, () -> {});
  }
}
