package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.text.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One field of text: what is typed, what the book has, and why the text cannot be taken. The book
 * may change underneath: typed text stays, what is not typed follows. What the book has is never
 * complained about and comes back exactly as it was, however it is rounded on the screen.
 *
 * @param <T> what the text means
 */
public final class Field<T> implements Input {

  private final Function<String, Entry<T>> read;
  private final Function<T, String> write;
  private final String blankComplaint;
  private final Typed typed = new Typed(this, this::recheck);
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private final List<Runnable> confirmed = new ArrayList<>();
  private final List<Runnable> entered = new ArrayList<>();
  private final List<BooleanSupplier> ways = new ArrayList<>();
  private Caption caption;
  private Function<T, String> check = value -> "";
  private BiFunction<String, @Nullable T, String> plain = (text, meaning) -> text;
  private UnaryOperator<String> badInThisLanguage = text -> text;
  private @Nullable T kept;

  /**
   * A field, see {@link Fields} for the kinds there are.
   *
   * @param caption what it is called
   * @param read understands a text
   * @param write writes a value so that {@code read} understands it
   * @param blankComplaint what to say if it is left empty; empty if it may be
   */
  public Field(
      Caption caption,
      Function<String, Entry<T>> read,
      Function<T, String> write,
      String blankComplaint) {
    this.caption = caption;
    this.read = read;
    this.write = write;
    this.blankComplaint = blankComplaint;
    recheck();
  }

  /**
   * Refuses more than the form of the text does, such as a number that is taken.
   *
   * @param why says why a value cannot be taken, in words; empty if it can
   */
  public Field<T> checkedBy(Function<T, String> why) {
    check = why;
    recheck();
    return this;
  }

  /**
   * Writes values so that every language reads them alike, as {@code 45.000} is not.
   *
   * @param plain writes a value
   */
  public Field<T> inAnyLanguage(Function<T, String> plain) {
    return inAnyLanguage(plain, UnaryOperator.identity(), UnaryOperator.identity());
  }

  /**
   * As {@link #inAnyLanguage(Function)}, for numbers: one that cannot be taken, as it is too large,
   * would otherwise be another number in another language, and be taken.
   *
   * @param bad writes a text that cannot be taken
   * @param back writes that in the form of this language
   */
  public Field<T> inAnyLanguage(
      Function<T, String> plain, UnaryOperator<String> bad, UnaryOperator<String> back) {
    this.plain = (text, meaning) -> meaning == null ? bad.apply(text) : plain.apply(meaning);
    badInThisLanguage = back;
    return this;
  }

  /** Gives it another name, where that depends on what is shown. */
  public void call(Caption name) {
    caption = name;
  }

  @Override
  public Caption caption() {
    return caption;
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return typed.property();
  }

  /** What is typed. */
  public String text() {
    return typed.text();
  }

  /** Why it cannot be taken, in words; empty if it can, or if nobody has been in the field yet. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** Shows a value of the book, or none, and forgets what was typed. */
  public void show(@Nullable T value) {
    kept = value;
    typed.show(written(value));
    recheck();
  }

  /** The book has this value now; what is being typed stays. */
  public void follow(@Nullable T value) {
    kept = value;
    typed.follow(written(value));
    recheck();
  }

  private String written(@Nullable T value) {
    return value == null ? "" : write.apply(value);
  }

  /** Proposes a value that is not in the book; the rep need not type anything. */
  public void propose(T value) {
    show(value);
    kept = null;
    recheck();
  }

  /** Enters a value as if it were typed, such as from a slider. */
  public void enter(T value) {
    typed.write(write.apply(value));
  }

  @Override
  public void restore() {
    typed.restore();
    recheck();
  }

  /** Whether there is anything to take back. */
  public boolean isTyped() {
    return typed.isTyped();
  }

  /** Takes it as the book has it, whatever is typed, to see what its neighbours say without it. */
  void asKept(boolean so) {
    typed.asKept(so);
  }

  /** One beside it that is saved with it was left. */
  void leftAlong() {
    typed.leftAlong();
  }

  @Override
  public boolean isBeingTyped() {
    return typed.isBeingTyped();
  }

  @Override
  public void confirm() {
    leave();
    confirmed.forEach(Runnable::run);
  }

  /** The rep leaves the field: it may complain now, and a value gets its form. */
  public void leave() {
    if (isTyped() && isValid()) {
      typed.write(written(value()));
    }
    typed.leave();
    recheck();
  }

  /** Calls this when the rep confirms with Enter, after what was typed has been saved. */
  public void whenEntered(Runnable action) {
    entered.add(action);
  }

  /** The rep confirms with Enter. */
  public void enter() {
    confirm();
    entered.forEach(Runnable::run);
  }

  @Override
  public void recheck() {
    complaint.set(
        switch (entry()) {
          case Entry.Value<T> _ -> "";
          case Entry.Blank<T> _ -> typed.isLeft() ? blankComplaint : "";
          case Entry.Bad<T>(String why) -> why;
        });
  }

  /** What the text means; what is not typed is what the book has. */
  public Entry<T> entry() {
    T known = kept;
    if (!isTyped() && known != null) {
      return new Entry.Value<>(known);
    }
    Entry<T> entry = read.apply(typed.counting());
    if (entry instanceof Entry.Value<T>(T value)) {
      String why = check.apply(value);
      return why.isEmpty() ? entry : new Entry.Bad<>(why);
    }
    return entry;
  }

  /** Whether the text can be taken. */
  public boolean isValid() {
    return switch (entry()) {
      case Entry.Value<T> _ -> true;
      case Entry.Blank<T> _ -> blankComplaint.isEmpty();
      case Entry.Bad<T> _ -> false;
    };
  }

  @Override
  public boolean isChanged() {
    return isTyped() && !(isValid() && Objects.equals(value(), kept));
  }

  @Override
  public boolean isStuck() {
    return isTyped() && !isValid();
  }

  /**
   * What the text means by itself, whether or not it can be taken beside other fields; none for an
   * empty one or one that cannot be read.
   */
  public @Nullable T meaning() {
    if (!isTyped() && kept != null) {
      return kept;
    }
    return read.apply(typed.counting()) instanceof Entry.Value<T>(T value) ? value : null;
  }

  /** What the text means; none for an empty or bad one. */
  public @Nullable T value() {
    return entry() instanceof Entry.Value<T>(T value) ? value : null;
  }

  /** What the book has. */
  public @Nullable T kept() {
    return kept;
  }

  @Override
  public String noted() {
    return typed.text();
  }

  @Override
  public String notedForAnyLanguage() {
    // Also what is bad beside other fields means the same in every language.
    return plain.apply(noted(), meaning());
  }

  @Override
  public void resume(String noted) {
    typed.resume(noted);
    if (meaning() == null) {
      typed.resume(badInThisLanguage.apply(noted));
    }
    leave();
  }

  @Override
  public void resume(Draft draft) {
    typed.resume(draft.typed());
    // Where it means the same as it did, it was typed in this language.
    if (notedForAnyLanguage().equals(draft.plain())) {
      leave();
    } else {
      resume(draft.plain());
    }
  }

  @Override
  public Runnable typingAgain() {
    String text = typed.text();
    return () -> {
      typed.resume(text);
      leave();
    };
  }

  @Override
  public void whenChanged(Runnable action) {
    typed.property().subscribe((before, now) -> action.run());
  }

  @Override
  public void whenConfirmed(Runnable action) {
    confirmed.add(action);
  }

  @Override
  public void shownBy(BooleanSupplier way) {
    ways.add(way);
  }

  @Override
  public boolean reveal() {
    for (BooleanSupplier way : ways) {
      if (way.getAsBoolean()) {
        break;
      }
    }
    return !ways.isEmpty();
  }
}
