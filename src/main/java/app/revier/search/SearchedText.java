package app.revier.search;

import app.revier.territory.PhoneNumbers;
import java.util.List;

/**
 * A text that something can be found by.
 *
 * @param text as it is in the book
 * @param form what it is
 */
record SearchedText(String text, Form form) {

  /** What a text is. */
  enum Form {
    /** Words. */
    WORDS,
    /** A number that somebody gave, such as K-100/23. */
    NUMBER,
    /** Telephone numbers. */
    PHONE
  }

  /** What is found in one piece, too, however its parts are written. */
  List<String> joined() {
    return switch (form) {
      case WORDS -> List.of();
      case NUMBER -> {
        List<String> parts = WordReader.words(text);
        yield parts.size() < 2 ? List.of() : List.of(String.join("", parts));
      }
      case PHONE -> PhoneNumbers.in(text).stream().map(number -> number.replace("+", "")).toList();
    };
  }
}
