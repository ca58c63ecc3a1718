package app.revier.book;

import java.util.List;

/**
 * A text that was typed for a book and is not in it.
 *
 * @param place where it was typed, such as {@code customer:12}
 * @param part of that place; mostly empty
 * @param record what it was typed into, in any language
 * @param field which field of the record, the same in every language
 * @param label what the field is called, in any language
 * @param typed the text as it stood in the field
 * @param plain the same in a form that every language reads
 * @param isText whether it was typed, not chosen
 * @param isStuck whether it could not be saved as it is
 */
public record UnsavedText(
    String place,
    String part,
    Name record,
    String field,
    Name label,
    String typed,
    String plain,
    boolean isText,
    boolean isStuck) {

  /**
   * What something is called.
   *
   * @param key the key of a text; empty for a name that is the same in every language
   * @param arguments of the text
   */
  public record Name(String key, List<String> arguments) {

    /** Keeps a copy. */
    public Name {
      arguments = List.copyOf(arguments);
    }
  }
}
