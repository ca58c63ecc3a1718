package app.revier.text;

import app.revier.book.ChangeLabel;

/** Puts changes of the book into words. */
public final class ChangeTexts {

  private ChangeTexts() {}

  /** A change as part of a sentence: {@code Kunde „Klinikum Nordstadt“ geändert}. */
  public static String words(Texts texts, ChangeLabel label) {
    return texts.get("changes." + label.code(), label.arguments().toArray());
  }
}
