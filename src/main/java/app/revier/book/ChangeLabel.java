package app.revier.book;

import java.util.ArrayList;
import java.util.List;

/**
 * What a change is called in "Undo …", without words: a code and what its sentence needs. Kept in
 * the book, so that a change can be named in either language later.
 *
 * @param code such as {@code customer-edited}; the text is {@code changes.<code>}
 * @param arguments raw texts, such as the customer's name; of a customer that was edited its name
 *     and the keys of what was edited (see {@link EditedFields})
 */
public record ChangeLabel(String code, List<String> arguments) {

  /** Keeps its own copy of the arguments. */
  public ChangeLabel {
    arguments = List.copyOf(arguments);
  }

  /** This label with more arguments at the end. */
  ChangeLabel with(List<String> more) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(more);
    return new ChangeLabel(code, all);
  }

  /** A label with these arguments. */
  public static ChangeLabel of(String code, String... arguments) {
    return new ChangeLabel(code, List.of(arguments));
  }
}
