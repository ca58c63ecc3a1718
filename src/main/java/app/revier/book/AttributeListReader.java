package app.revier.book;

import app.revier.territory.Attribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AttributeListText} writes, once. */
final class AttributeListReader {

  private static final String ENDS = ":;,*[]\n";

  private final String text;
  private int at;

  AttributeListReader(String text) {
    this.text = text;
  }

  /**
   * A name as it stands.
   *
   * @param code the one in brackets; none if there is none
   * @param starred whether a star follows
   */
  private record Named(String name, @Nullable String code, boolean starred) {}

  List<Attribute> list() {
    List<Named> names = new ArrayList<>();
    List<List<Named>> values = new ArrayList<>();
    blanks();
    while (at < text.length()) {
      Named name = named();
      require(!name.starred() && at < text.length() && text.charAt(at) == ':');
      at++;
      names.add(name);
      values.add(valuesOfOne());
      blanks();
    }
    List<String> codes = codes(names);
    List<Attribute> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(new Attribute(codes.get(i), names.get(i).name(), values(values.get(i))));
    }
    return List.copyOf(all);
  }

  private List<Named> valuesOfOne() {
    List<Named> values = new ArrayList<>();
    blanks();
    while (at < text.length() && !isEnd(text.charAt(at))) {
      values.add(named());
      if (at < text.length() && text.charAt(at) == ',') {
        at++;
        blanks();
        require(at < text.length() && !isEnd(text.charAt(at)));
      }
    }
    if (at < text.length()) {
      at++;
    }
    return values;
  }

  private static boolean isEnd(char sign) {
    return sign == ';' || sign == '\n';
  }

  private static List<Attribute.Value> values(List<Named> names) {
    List<String> codes = codes(names);
    List<Attribute.Value> values = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      values.add(new Attribute.Value(codes.get(i), names.get(i).name(), names.get(i).starred()));
    }
    return values;
  }

  /** Those given first, then those that follow from the names. */
  private static List<String> codes(List<Named> names) {
    List<String> given = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (Named before : names.subList(0, i)) {
        require(!AttributeListText.same(before.name(), names.get(i).name()));
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

  private Named named() {
    blanks();
    String name = at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    require(!name.isBlank());
    spaces();
    String code = null;
    if (at < text.length() && text.charAt(at) == '[') {
      int end = text.indexOf(']', at);
      require(end > 0);
      code = text.substring(at + 1, end).strip();
      AttributeListText.checkCode(code);
      at = end + 1;
      spaces();
    }
    boolean starred = at < text.length() && text.charAt(at) == '*';
    if (starred) {
      at++;
      spaces();
    }
    require(at >= text.length() || ":;,\n".indexOf(text.charAt(at)) >= 0);
    return new Named(name, code, starred);
  }

  private String plain() {
    int from = at;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  private String quoted() {
    StringBuilder name = new StringBuilder();
    at++;
    while (at < text.length()) {
      char sign = text.charAt(at);
      at++;
      if (sign != '"') {
        name.append(sign);
      } else if (at < text.length() && text.charAt(at) == '"') {
        name.append('"');
        at++;
      } else {
        return name.toString().strip();
      }
    }
    throw new IllegalArgumentException("quotation that does not end");
  }

  private void spaces() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  /** Blanks, and separators of nothing. */
  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static void require(boolean is) {
    if (!is) {
      throw new IllegalArgumentException("no list of attributes");
    }
  }
}
