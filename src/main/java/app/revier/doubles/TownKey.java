package app.revier.doubles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Postcode and town, made comparable.
 *
 * @param postcode letters and digits without the sign of the country and a leading zero; empty if
 *     it is not known
 * @param name the town without what tells it from others of its name; empty if it is not known
 * @param more what tells it from others of its name
 */
record TownKey(String postcode, String name, List<String> more) {

  /** Words that are only the beginning of a name. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "bad", "st", "neu", "alt", "gross", "klein", "ober", "unter", "hohen", "am", "an", "im",
          "den", "le", "la", "les", "el", "los", "las", "san", "santa", "new", "saint", "sankt");

  /** A postcode behind the sign of its country, such as D-50667. */
  private static final Pattern SIGNED = Pattern.compile("^\\s*[a-z]{1,3}[ -]*(\\d{4,})\\s*$");

  /** Makes them comparable. */
  static TownKey of(String postcode, String city) {
    List<String> words = new ArrayList<>();
    NameWord.in(city).forEach(word -> words.add(word.text().equals("sankt") ? "st" : word.text()));
    StringBuilder name = new StringBuilder();
    int next = 0;
    while (next < words.size()) {
      String word = words.get(next++);
      name.append(word);
      if (!BEGINNINGS.contains(word)) {
        break;
      }
    }
    return new TownKey(
        postcode(postcode), name.toString(), List.copyOf(words.subList(next, words.size())));
  }

  private static String postcode(String text) {
    String plain = PlainLetters.of(text);
    Matcher signed = SIGNED.matcher(plain);
    String own = signed.matches() ? signed.group(1) : plain;
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < own.length(); i++) {
      if (Character.isLetterOrDigit(own.charAt(i))) {
        key.append(own.charAt(i));
      }
    }
    return key.length() > 1 && key.charAt(0) == '0' ? key.substring(1) : key.toString();
  }

  /** Whether nothing can be found by its name. */
  boolean isVague() {
    return name.isEmpty();
  }

  /** Whether both can be compared by postcode or by name. */
  boolean isComparable(TownKey other) {
    return (!postcode.isEmpty() && !other.postcode.isEmpty())
        || (!name.isEmpty() && !other.name.isEmpty());
  }

  /** Whether both are the same town. */
  boolean isSame(TownKey other) {
    boolean postcodes = !postcode.isEmpty() && !other.postcode.isEmpty();
    if (postcodes && postcode.equals(other.postcode)) {
      return true;
    }
    return !name.isEmpty()
        && name.equals(other.name)
        && isAlike(more, other.more)
        && (!postcodes || isNear(postcode, other.postcode));
  }

  /** Whether postcodes may be of one town: they begin alike, or one is mistyped. */
  private static boolean isNear(String a, String b) {
    return (a.length() == b.length() && a.length() > 2 && a.regionMatches(0, b, 0, 2))
        || TypingErrors.atMost(1, a, b);
  }

  /** Whether what follows the name is missing in one, or the same, or cut short: a. M. */
  private static boolean isAlike(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    int length = Math.min(one.size(), other.size());
    for (int i = 0; i < length; i++) {
      if (!isCutShort(one.get(i), other.get(i)) && !isCutShort(other.get(i), one.get(i))) {
        return initials(one).equals(String.join("", other))
            || initials(other).equals(String.join("", one));
      }
    }
    return true;
  }

  /** Whether a word is the beginning of another, or the same; a number is never cut short. */
  private static boolean isCutShort(String shorter, String longer) {
    return longer.startsWith(shorter)
        && (shorter.length() == longer.length() || !isNumber(shorter));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.append(isNumber(word) ? word : word.substring(0, 1)));
    return initials.toString();
  }
}
