package app.revier.text;

import java.util.Locale;

/** A language Revier speaks. */
public enum Language {
  /** German, with Germany's forms of numbers and dates. */
  GERMAN("de", Locale.GERMANY),
  /** English, with Britain's forms of numbers and dates. */
  ENGLISH("en", Locale.UK);

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** {@code de} or {@code en}. */
  public String code() {
    return code;
  }

  /** For the forms of numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** German for every German locale, else English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
  }

  /** The other language. */
  public Language other() {
    return this == GERMAN ? ENGLISH : GERMAN;
  }
}
