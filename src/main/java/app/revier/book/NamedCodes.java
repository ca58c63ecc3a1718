package app.revier.book;

import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that stand one after the other, each with the code that it has in brackets behind it
 * unless it follows from the name. A name with signs that mean something stands in quotation marks.
 */
final class NamedCodes {

  private static final String SIGNS = ":;,*[]\"\n";
  private static final String ENDS = ":;,*[]\n";

  private final String text;
  private int at;

  NamedCodes(String text) {
    this.text = text;
  }

  /**
   * A name as it stands.
   *
   * @param code the one in brackets; none if there is none
   * @param starred whether a star follows
   */
  record Named(String name, @Nullable String code, boolean starred) {}

  /** A name with its code, as it is read again. */
  static String written(String name, String code) {
    boolean plain = name.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0);
    String written = plain ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    return written + (AttributeListText.codeOf(name).equals(code) ? "" : "[" + code + "]");
  }

  /**
   * The codes of names: those given first, then those that follow from the names.
   *
   * @param same whether two names cannot be told apart, which is refused
   */
  static List<String> codes(List<Named> names, BiPredicate<String, String> same) {
    List<String> given = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (Named before : names.subList(0, i)) {
        require(!same.test(before.name(), names.get(i).name()));
      }
      String code = names.get(i).code();
      if (code != null) {
        require(!given.contains(code));
        given.add(code);
      }
    }
    List<String> codes = new ArrayList<>();
    for (Named name : names) {
      String code = name.code();
      if (code == null) {
        code = AttributeListText.newCode(name.name(), given);
        given.add(code);
      }
      codes.add(code);
    }
    return codes;
  }

  /** Whether everything is read. */
  boolean isDone() {
    return at >= text.length();
  }

  /** Whether a sign comes next. */
  boolean isNext(char sign) {
    return !isDone() && text.charAt(at) == sign;
  }

  /** Goes past one sign, if there is one. */
  void pass() {
    at = Math.min(at + 1, text.length());
  }

  /** Reads the next name, and what belongs to it. */
  Named next() {
    blanks();
    String name = isNext('"') ? quoted() : plain();
    require(!name.isBlank());
    spaces();
    String code = null;
    if (isNext('[')) {
      int end = text.indexOf(']', at);
      require(end > 0);
      code = text.substring(at + 1, end).strip();
      require(Trait.isCode(code));
      at = end + 1;
      spaces();
    }
    boolean starred = isNext('*');
    if (starred) {
      at++;
      spaces();
    }
    require(isDone() || ":;,\n".indexOf(text.charAt(at)) >= 0);
    return new Named(name, code, starred);
  }

  private String plain() {
    int from = at;
    while (!isDone() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  private String quoted() {
    StringBuilder name = new StringBuilder();
    at++;
    while (!isDone()) {
      char sign = text.charAt(at);
      at++;
      if (sign != '"') {
        name.append(sign);
      } else if (isNext('"')) {
        name.append('"');
        at++;
      } else {
        return name.toString().strip();
      }
    }
    throw new IllegalArgumentException("quotation that does not end");
  }

  private void spaces() {
    while (isNext(' ') || isNext('\t')) {
      at++;
    }
  }

  /** Goes past blanks and ends of lines. */
  void blanks() {
    while (!isDone() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /**
   * Refuses the list.
   *
   * @throws IllegalArgumentException if it is not so
   */
  static void require(boolean is) {
    if (!is) {
      throw new IllegalArgumentException("no list of names");
    }
  }
}
