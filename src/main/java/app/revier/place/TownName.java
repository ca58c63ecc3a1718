package app.revier.place;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a town made comparable. "KÖLN", "Koeln" and "Köln" are one name; so are "Freiburg i.
 * Br.", "Freiburg im Breisgau" and, loosely, "Freiburg".
 */
public final class TownName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
  private static final Pattern LEADING_POSTCODE =
      Pattern.compile("^\\s*([A-Za-z]{1,3}\\s*-\\s*)?\\d{3,5}(\\s?[A-Z]{2}\\b)?\\s*");
  private static final Pattern PARTS = Pattern.compile("\\s*[/,;]\\s*|\\s+[-–—]\\s+");

  /** Small words that stand between a town and where it lies; lists leave them out at will. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "am", "an", "auf", "b", "bei", "beim", "d", "dem", "den", "der", "die", "das", "i",
          "im", "in", "o", "ob", "u", "unter", "v", "vor", "vom", "von", "z", "zu", "zur", "zum",
          "sur", "sous", "en", "de", "la", "le", "les", "du", "des", "et", "und", "aan", "nad",
          "pod");

  /** What a town calls itself besides; lists leave it out. */
  private static final Set<String> TITLES =
      Set.of(
          "hansestadt",
          "universitaets",
          "ostseebad",
          "nordseebad",
          "nordseeheilbad",
          "seebad",
          "seeheilbad",
          "ostseeheilbad",
          "lutherstadt",
          "stadt",
          "kreisstadt",
          "landeshauptstadt",
          "gemeinde",
          "kurort");

  private TownName() {}

  /** How freely a name is read, from as written to loosely. */
  public static final int AS_WRITTEN = 0;

  /**
   * The keys of a name, from as written to loosely: whole; without what stands in brackets or
   * behind a slash; without where it lies ("an der Ruhr"). The place in the list says how loosely;
   * equal keys stand once, first.
   */
  public static List<String> keys(String written) {
    String name = LEADING_POSTCODE.matcher(written).replaceFirst("");
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(name));
    String plain = BRACKETS.matcher(name).replaceAll(" ").strip();
    keys.add(key(plain));
    String first = PARTS.split(plain + " ", 2)[0];
    keys.add(key(first));
    keys.add(head(first));
    keys.remove("");
    return new ArrayList<>(keys);
  }

  /**
   * The parts of a name that is put together, such as town and district: split at hyphens, slashes,
   * brackets and blanks that are not followed by a small word; empty if it is not.
   */
  public static List<String> parts(String written) {
    String name = LEADING_POSTCODE.matcher(written).replaceFirst("");
    String[] split = name.split("\\s*[-–—/,;()]\\s*", -1);
    Set<String> parts = new LinkedHashSet<>();
    if (split.length > 1) {
      for (String part : split) {
        String key = key(part);
        if (key.length() > 2) {
          parts.add(key);
        }
      }
    }
    return new ArrayList<>(parts);
  }

  /** The words that count, comparable, with single blanks between them. */
  public static String key(String name) {
    List<String> words = words(fold(name));
    List<String> counting = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      // At the end of "Frankfurt (O.)" the letter stands for a river, and not for "ob".
      boolean small = SMALL.contains(words.get(i)) && (i < words.size() - 1 || i == 0);
      if (!small && !TITLES.contains(words.get(i))) {
        counting.add(words.get(i));
      }
    }
    return String.join(" ", counting.isEmpty() ? words : counting);
  }

  /** The words before the first small one. */
  private static String head(String name) {
    List<String> words = words(fold(name));
    List<String> head = new ArrayList<>();
    for (String word : words) {
      if (SMALL.contains(word) && !head.isEmpty()) {
        break;
      }
      if (!SMALL.contains(word) && !TITLES.contains(word)) {
        head.add(word);
      }
    }
    return String.join(" ", head);
  }

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : split(folded)) {
      switch (word) {
        case "sankt", "saint", "szt", "sint", "sveti" -> words.add("st");
        case "sainte" -> words.add("ste");
        case "opf" -> words.add("oberpfalz");
        case "obb" -> words.add("oberbayern");
        case "ndb" -> words.add("niederbayern");
        case "ofr" -> words.add("oberfranken");
        case "mfr" -> words.add("mittelfranken");
        case "ufr" -> words.add("unterfranken");
        default -> words.add(word);
      }
    }
    return words;
  }

  /** What stands between signs that are neither letters nor numbers. */
  private static List<String> split(String folded) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    int at = 0;
    while (at < folded.length()) {
      int sign = folded.codePointAt(at);
      int next = at + Character.charCount(sign);
      if (!isLetterOrNumber(sign)) {
        if (at > begin) {
          words.add(folded.substring(begin, at));
        }
        begin = next;
      }
      at = next;
    }
    if (at > begin) {
      words.add(folded.substring(begin));
    }
    return words;
  }

  /** Whether a sign counts in a name. */
  static boolean isLetterOrNumber(int sign) {
    return Character.isLetterOrDigit(sign)
        || Character.getType(sign) == Character.LETTER_NUMBER
        || Character.getType(sign) == Character.OTHER_NUMBER;
  }

  /** Small letters without marks; ä is ae, as many lists write it. */
  static String fold(String name) {
    String lower =
        (isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC))
            .toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length() + 4);
    boolean marks = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      switch (c) {
        case 'ä', 'æ' -> folded.append("ae");
        case 'ö', 'ø', 'œ' -> folded.append("oe");
        case 'ü' -> folded.append("ue");
        case 'ß' -> folded.append("ss");
        case 'å' -> folded.append("aa");
        case 'ł' -> folded.append('l');
        case 'đ' -> folded.append('d');
        case '\'', '’', '`' -> {}
        default -> {
          folded.append(c);
          marks |= c > 127;
        }
      }
    }
    return marks
        ? MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("")
        : folded.toString();
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** The key of a name whose umlauts were written without their dots; often the same. */
  static String withoutDots(String name) {
    return key(
        MARKS
            .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
            .replaceAll("")
            .replace("ß", "ss"));
  }
}
