package app.revier.desktop.form;

import org.jspecify.annotations.Nullable;

/**
 * The name of a field in a list of things, by which what is typed into it finds back.
 *
 * @param list which list of the record
 * @param begun how many new things were begun before this one; less than 0 for a thing of the book
 * @param known what tells the thing from its siblings
 * @param field which field of the thing
 * @param place where among how many a thing of the book stood, such as {@code 0/2}; empty if that
 *     is not known
 */
record ItemPath(String list, long begun, String known, String field, String place) {

  /** Stands between the steps. */
  private static final String IN = "\u001f";

  private static final String OF_THE_BOOK = "=";
  private static final String NEW = "+";
  private static final int STEPS = 4;

  /** The path of a text; none if it is the name of another kind of field. */
  static @Nullable ItemPath parse(String text) {
    String[] steps = text.split(IN, -1);
    if (steps.length != STEPS) {
      return null;
    }
    boolean isKept = steps[1].startsWith(OF_THE_BOOK);
    String rest = steps[1].substring(1);
    long begun = isKept ? -1 : Long.parseLong(rest);
    return new ItemPath(steps[0], begun, steps[2], steps[3], isKept ? rest : "");
  }

  /** Whether the thing is in the book. */
  boolean isKept() {
    return begun < 0;
  }

  /** The thing, without a field. */
  ItemPath ofForm() {
    return new ItemPath(list, begun, known, "", place);
  }

  /** As a text. */
  String text() {
    return String.join(IN, list, isKept() ? OF_THE_BOOK + place : NEW + begun, known, field);
  }
}
