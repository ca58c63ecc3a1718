package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;

/** What a rep fills in: a field of text, or a choice among a few. No node. */
public sealed interface Input permits Field, Choice {

  /** What it is called. */
  Caption caption();

  /** Whether it says something else than the book has, or nothing at all. */
  boolean isChanged();

  /** Whether it says something that cannot be taken. */
  boolean isStuck();

  /** What is typed, or the code of what is chosen. */
  String noted();

  /** The same in a form that every language reads. */
  default String notedForAnyLanguage() {
    return noted();
  }

  /** Brings back what was noted down. */
  void resume(String noted);

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

  /** Says how to bring it into view and put the keyboard into it. */
  void shownBy(Runnable reveal);

  /**
   * Brings it into view and puts the keyboard into it.
   *
   * @return whether it is shown anywhere
   */
  boolean reveal();
}
