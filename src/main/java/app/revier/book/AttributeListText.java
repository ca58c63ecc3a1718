package app.revier.book;

import app.revier.intake.Folding;
import app.revier.territory.Attribute;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rep's attributes as one text that can be read and typed: {@code Product type: reusable,
 * single-use*; Price level: economy, premium}. A star marks an indicator. A code that does not
 * follow from the name stands in brackets behind it, so that renaming changes no customer: {@code
 * Kind of product[producttype]: …}. A name with signs that mean something here stands in quotation
 * marks, doubled within.
 */
public final class AttributeListText {

  private AttributeListText() {}

  /** Refuses what is no list, and names of which two cannot be told apart. */
  static List<Attribute> parse(String text) {
    return new AttributeListReader(text).list();
  }

  static String format(List<Attribute> attributes) {
    List<String> all = new ArrayList<>();
    for (Attribute attribute : attributes) {
      List<String> values = new ArrayList<>();
      for (Attribute.Value value : attribute.values()) {
        values.add(
            NamedCodes.written(value.label(), value.code()) + (value.indicator() ? "*" : ""));
      }
      String name = NamedCodes.written(attribute.name(), attribute.code());
      all.add((name + ": " + String.join(", ", values)).strip());
    }
    return String.join("; ", all);
  }

  /** The code that a name gets when it has none yet. */
  static String codeOf(String name) {
    String plain = Folding.key(name).replaceAll("[^a-z0-9]", "");
    return plain.isEmpty() ? "x" : plain.substring(0, Math.min(plain.length(), 36));
  }

  /** A code for a name that none of some others has. */
  public static String newCode(String name, List<String> others) {
    String code = codeOf(name);
    String free = code;
    for (int number = 2; others.contains(free); number++) {
      free = code + "-" + number;
    }
    return free;
  }

  /**
   * The list with the codes that the same names had before: who types it anew means the attributes
   * that are there.
   */
  static List<Attribute> recognised(List<Attribute> typed, List<Attribute> before) {
    List<Attribute> all = new ArrayList<>();
    Set<String> taken = codes(typed.stream().map(Attribute::code).toList());
    for (Attribute attribute : typed) {
      Attribute known =
          before.stream()
              .filter(one -> one.code().equals(attribute.code()))
              .findFirst()
              .orElse(null);
      if (known == null) {
        known =
            before.stream()
                .filter(one -> !taken.contains(one.code()) && same(one.name(), attribute.name()))
                .findFirst()
                .orElse(null);
      }
      all.add(known == null ? attribute : recognised(attribute, known));
    }
    return all;
  }

  private static Attribute recognised(Attribute typed, Attribute known) {
    Set<String> taken = codes(typed.values().stream().map(Attribute.Value::code).toList());
    List<Attribute.Value> values = new ArrayList<>();
    for (Attribute.Value value : typed.values()) {
      String code =
          known.value(value.code()) != null
              ? value.code()
              : known.values().stream()
                  .filter(one -> !taken.contains(one.code()) && same(one.label(), value.label()))
                  .map(Attribute.Value::code)
                  .findFirst()
                  .orElse(value.code());
      values.add(new Attribute.Value(code, value.label(), value.indicator()));
    }
    return new Attribute(known.code(), typed.name(), values);
  }

  private static Set<String> codes(List<String> codes) {
    return new HashSet<>(codes);
  }

  /** Whether an import or a command could not tell two names apart. */
  public static boolean same(String one, String two) {
    String key = Folding.key(one);
    return key.isEmpty() ? one.equals(two) : key.equals(Folding.key(two));
  }
}
