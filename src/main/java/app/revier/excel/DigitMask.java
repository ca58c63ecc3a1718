package app.revier.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number format that shows whole numbers as more than figures: with leading zeros (00000), or
 * with characters between and beside the digits (0000-000, "K-"0000, 000 000), as lists do with
 * customer numbers and postcodes. Sections and their conditions are understood; a section with
 * decimals, thousands, per cent, fractions or dates is none of this kind.
 */
final class DigitMask {

  private static final int MOST_DIGITS = 15;

  /** Characters that mean something else than themselves where they stand alone. */
  private static final String MEANINGFUL = ".,%/@eEyYmMdDhHsSgGbB";

  private static final char ESCAPE = '\\';

  private final List<Section> sections;

  private DigitMask(List<Section> sections) {
    this.sections = sections;
  }

  /**
   * One part of a format.
   *
   * @param operator of its condition; empty if it has none
   * @param limit of its condition
   * @param signs what it shows from left to right: placeholders, and literal characters behind an
   *     escape; none if it shows anything but whole digits
   */
  private record Section(String operator, BigDecimal limit, @Nullable String signs) {

    boolean holds(BigDecimal value) {
      int order = value.compareTo(limit);
      return switch (operator) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        case "<>" -> order != 0;
        default -> false;
      };
    }

    boolean saysMore() {
      return signs != null
          && (signs.indexOf(ESCAPE) >= 0 || signs.chars().filter(c -> c == '0').count() > 1);
    }
  }

  /** The mask of a format code; none if it shows numbers as figures, or no numbers. */
  static @Nullable DigitMask of(String code) {
    List<Section> sections = new ArrayList<>();
    int at = 0;
    while (at <= code.length() && sections.size() < 4) {
      Reader reader = new Reader(code, at);
      sections.add(reader.section());
      at = reader.at + 1;
    }
    return sections.stream().anyMatch(Section::saysMore)
        ? new DigitMask(List.copyOf(sections))
        : null;
  }

  /** What the format shows of a number; none if it is only a figure. */
  @Nullable String show(BigDecimal value) {
    if (value.signum() < 0 || value.precision() - value.scale() > MOST_DIGITS) {
      return null;
    }
    Section section = sectionFor(value);
    String signs = section.signs();
    if (signs == null || !section.saysMore() || value.stripTrailingZeros().scale() > 0) {
      return null;
    }
    return filled(signs, value.signum() == 0 ? "" : value.toBigInteger().toString());
  }

  private Section sectionFor(BigDecimal value) {
    for (Section section : sections) {
      if (!section.operator().isEmpty() && section.holds(value)) {
        return section;
      }
    }
    boolean conditional = sections.stream().anyMatch(section -> !section.operator().isEmpty());
    if (conditional) {
      return sections.stream()
          .filter(section -> section.operator().isEmpty())
          .findFirst()
          .orElse(sections.getFirst());
    }
    return value.signum() == 0 && sections.size() > 2 ? sections.get(2) : sections.getFirst();
  }

  /** Digits take their places from the right; those too many stand before the first place. */
  private static String filled(String signs, String digits) {
    StringBuilder shown = new StringBuilder();
    int left = digits.length();
    int first = firstPlace(signs);
    for (int i = signs.length() - 1; i >= 0; i--) {
      char sign = signs.charAt(i);
      if (i > 0 && signs.charAt(i - 1) == ESCAPE) {
        shown.append(sign);
        i--;
      } else if (left > 0) {
        shown.append(digits.charAt(--left));
        while (i == first && left > 0) {
          shown.append(digits.charAt(--left));
        }
      } else if (sign != '#') {
        shown.append(sign == '0' ? '0' : ' ');
      }
    }
    return shown.reverse().toString().strip();
  }

  private static int firstPlace(String signs) {
    int at = 0;
    while (signs.charAt(at) == ESCAPE) {
      at += 2;
    }
    return at;
  }

  /** Goes through one section of a code. */
  private static final class Reader {
    private final String code;
    private final StringBuilder signs = new StringBuilder();
    private int at;
    private boolean other;
    private int places;
    private String operator = "";
    private BigDecimal limit = BigDecimal.ZERO;

    Reader(String code, int from) {
      this.code = code;
      this.at = from;
    }

    Section section() {
      while (at < code.length() && code.charAt(at) != ';') {
        char c = code.charAt(at);
        switch (c) {
          case '"' -> quoted();
          case '[' -> bracket();
          case ESCAPE -> literal(at + 1 < code.length() ? code.charAt(++at) : ' ');
          case '_' -> {
            at++;
            literal(' ');
          }
          case '*' -> at++;
          case '0', '#', '?' -> {
            signs.append(c);
            places++;
          }
          default -> {
            other |= MEANINGFUL.indexOf(c) >= 0;
            literal(c);
          }
        }
        at++;
      }
      return new Section(operator, limit, other || places == 0 ? null : signs.toString());
    }

    private void literal(char c) {
      signs.append(ESCAPE).append(c);
    }

    private void quoted() {
      int end = closing('"');
      for (int i = at + 1; i < end; i++) {
        literal(code.charAt(i));
      }
      at = end;
    }

    /** A colour, a currency, a language, a duration or a condition. */
    private void bracket() {
      int end = closing(']');
      String inside = code.substring(at + 1, end).strip();
      at = end;
      if (inside.startsWith("$")) {
        int dash = inside.indexOf('-');
        for (char c : inside.substring(1, dash < 0 ? inside.length() : dash).toCharArray()) {
          literal(c);
        }
      } else if (!inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0) {
        condition(inside);
      } else {
        other |= inside.toLowerCase(Locale.ROOT).matches("h+|m+|s+");
      }
    }

    private void condition(String text) {
      int digits = text.length() > 1 && "=>".indexOf(text.charAt(1)) >= 0 ? 2 : 1;
      String number = text.substring(digits).strip();
      if (number.matches("-?[0-9]{1,18}([.][0-9]{1,18})?")) {
        operator = text.substring(0, digits);
        limit = new BigDecimal(number);
      } else {
        other = true;
      }
    }

    private int closing(char bracket) {
      int end = code.indexOf(bracket, at + 1);
      return end < 0 ? code.length() : end;
    }
  }
}
