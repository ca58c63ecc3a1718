package app.revier.excel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the tags and texts of HTML or XML without asking whether they are well formed, which
 * pages that programs save as tables seldom are. Nothing is loaded and no entity is expanded but
 * the usual characters.
 */
final class TagScanner {

  /** What stands at one place. */
  sealed interface Token {}

  /**
   * A tag, its name in lower case and without its prefix.
   *
   * @param end whether it closes the element, also if it is empty
   * @param start whether it opens it
   * @param attributes their names in the same form
   */
  record Tag(String name, boolean start, boolean end, Map<String, String> attributes)
      implements Token {

    /** A whole number of an attribute; 0 if it has none. */
    int number(String attribute) {
      String value = attributes.getOrDefault(attribute, "").strip();
      return value.matches("[0-9]{1,7}") ? Integer.parseInt(value) : 0;
    }
  }

  /** Characters, their entities resolved. */
  record Words(String text) implements Token {}

  private static final int LONGEST_ENTITY = 10;

  private static final Map<String, String> ENTITIES = entities();

  private final String source;
  private int at;

  TagScanner(String source) {
    this.source = source;
  }

  /** The next tag or text; none at the end. Comments and declarations are passed over. */
  @Nullable Token next() {
    while (at < source.length()) {
      if (source.charAt(at) != '<') {
        int end = indexOf("<", at);
        String text = source.substring(at, end);
        at = end;
        return new Words(resolved(text));
      }
      if (source.startsWith("<!--", at)) {
        at = after("-->", at);
      } else if (source.startsWith("<![CDATA[", at)) {
        int end = indexOf("]]>", at);
        String text = source.substring(at + 9, Math.max(at + 9, end));
        at = Math.min(source.length(), end + 3);
        return new Words(text);
      } else if (source.startsWith("<!", at) || source.startsWith("<?", at)) {
        at = after(">", at);
      } else {
        Tag tag = tag();
        // In XML a style holds tags, in HTML letters that are none.
        boolean letters =
            tag.name().equals("script")
                || (tag.name().equals("style") && !tag.attributes().containsKey("id"));
        if (letters && tag.start() && !tag.end()) {
          at = indexOf("</", at);
        }
        return tag;
      }
    }
    return null;
  }

  private int indexOf(String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found;
  }

  private int after(String mark, int from) {
    return Math.min(source.length(), indexOf(mark, from) + mark.length());
  }

  private Tag tag() {
    at++;
    boolean closing = at < source.length() && source.charAt(at) == '/';
    at += closing ? 1 : 0;
    String name = name();
    Map<String, String> attributes = new HashMap<>();
    boolean empty = false;
    while (at < source.length() && source.charAt(at) != '>') {
      char c = source.charAt(at);
      empty = c == '/';
      if (c == '/' || c <= ' ') {
        at++;
      } else {
        attribute(attributes);
      }
    }
    at = Math.min(source.length(), at + 1);
    return new Tag(name, !closing, closing || empty, attributes);
  }

  private void attribute(Map<String, String> attributes) {
    int before = at;
    String name = name();
    String value = "";
    skipSpace();
    if (at < source.length() && source.charAt(at) == '=') {
      at++;
      skipSpace();
      value = value();
    }
    attributes.putIfAbsent(name, resolved(value));
    if (at == before) {
      at++;
    }
  }

  private void skipSpace() {
    while (at < source.length() && source.charAt(at) <= ' ') {
      at++;
    }
  }

  private String value() {
    char quote = at < source.length() ? source.charAt(at) : '>';
    if (quote == '"' || quote == '\'') {
      int end = indexOf(String.valueOf(quote), at + 1);
      String value = source.substring(at + 1, end);
      at = Math.min(source.length(), end + 1);
      return value;
    }
    int start = at;
    while (at < source.length() && source.charAt(at) > ' ' && source.charAt(at) != '>') {
      at++;
    }
    return source.substring(start, at);
  }

  private String name() {
    int start = at;
    while (at < source.length() && " \t\r\n=/>".indexOf(source.charAt(at)) < 0) {
      at++;
    }
    String name = source.substring(start, at);
    return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static String resolved(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int end = text.charAt(i) == '&' ? entityEnd(text, i) : -1;
      String found = end < 0 ? null : character(text.substring(i + 1, end));
      if (found == null) {
        plain.append(text.charAt(i));
      } else {
        plain.append(found);
        i = end;
      }
    }
    return plain.toString();
  }

  /** Where the semicolon of an entity is, -1 if there is none near; texts may be long. */
  private static int entityEnd(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST_ENTITY + 1);
    for (int at = from + 1; at < most; at++) {
      if (text.charAt(at) == ';') {
        return at;
      }
    }
    return -1;
  }

  private static @Nullable String character(String entity) {
    if (entity.matches("#[0-9]{1,7}") || entity.matches("#[xX][0-9A-Fa-f]{1,6}")) {
      boolean hexadecimal = Character.toLowerCase(entity.charAt(1)) == 'x';
      int code = Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return Character.isValidCodePoint(code) ? Character.toString(code) : null;
    }
    return ENTITIES.get(entity);
  }

  private static Map<String, String> entities() {
    Map<String, String> entities = new HashMap<>();
    String[] pairs =
        ("amp & lt < gt > quot \" apos ' euro € auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß"
                + " eacute é egrave è ecirc ê agrave à aacute á acirc â ccedil ç oacute ó ograve ò"
                + " ocirc ô iacute í igrave ì icirc î uacute ú ugrave ù ucirc û ntilde ñ aring å"
                + " aelig æ oslash ø Eacute É Aring Å AElig Æ Oslash Ø sect § deg ° ndash –"
                + " mdash — hellip … middot · copy © reg ® rsquo ’ lsquo ‘ rdquo ” ldquo “ bdquo „")
            .split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      entities.put(pairs[i], pairs[i + 1]);
    }
    entities.put("nbsp", "\u00a0");
    return entities;
  }
}
