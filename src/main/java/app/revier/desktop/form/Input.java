package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.RecordKey;
import java.util.function.BooleanSupplier;

/** What a rep fills in: a field of text, or a choice among a few. No node. */
public sealed interface Input permits Field, Choice {

  /** What it is called. */
  Caption caption();

  /** Whether it says something else than the book has, or nothing at all. */
  boolean isChanged();

  /** Whether it says something that cannot be taken. */
  boolean isStuck();

  /** Whether the rep is just typing into it: it has not been left since. */
  boolean isBeingTyped();

  /** What is typed, or the code of what is chosen. */
  String noted();

  /** The same in a form that every language reads. */
  default String notedForAnyLanguage() {
    return noted();
  }

  /**
   * What is typed, to be noted down.
   *
   * @param record into what it is typed
   * @param called what that is called
   * @param name of this field within the record
   * @param isStuck whether it cannot be saved as it is
   */
  default Draft draft(RecordKey record, Caption called, String name, boolean isStuck) {
    return new Draft(
        record,
        called,
        name,
        caption(),
        noted(),
        notedForAnyLanguage(),
        this instanceof Field<?>,
        isStuck);
  }

  /** Brings back what was noted down, in the form that every language reads. */
  void resume(String noted);

  /**
   * Brings back a draft: as it was typed in the language it was typed in, and else with the same
   * meaning.
   */
  default void resume(Draft draft) {
    resume(draft.plain());
  }

  /** Types again what it says now, whatever the book has by then. */
  Runnable typingAgain();

  /** Takes back what was typed or chosen. */
  void restore();

  /** Looks at what is typed again, since what it is held against has changed. */
  void recheck();

  /** Calls this whenever something else is typed or chosen. */
  void whenChanged(Runnable action);

  /** Calls this whenever the rep confirms or leaves it: then it is saved. */
  void whenConfirmed(Runnable action);

  /** The rep confirms or leaves it. */
  void confirm();

  /**
   * Says how to bring it into view and put the keyboard into it. It may be shown in several places,
   * of which one is in view.
   *
   * @param way answers whether it can be seen there
   */
  void shownBy(BooleanSupplier way);

  /**
   * Brings it into view and puts the keyboard into it.
   *
   * @return whether it is shown anywhere
   */
  boolean reveal();
}
