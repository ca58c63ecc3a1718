package app.revier.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the telephone numbers in what a rep wrote down as one. */
public final class PhoneNumbers {

  /** The most digits of a telephone number with its country, by E.164. */
  private static final int MOST_DIGITS = 15;

  private static final int LEAST_DIGITS = 3;

  private static final Pattern TRUNK_ZERO = Pattern.compile("(\\+\\s*\\d+\\s*)\\(0\\)");
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^0-9+()/\\-–.\\s]+");

  private PhoneNumbers() {}

  /**
   * The numbers in what stands for a telephone number, as they are dialled; none if there is none.
   */
  public static List<String> in(String phone) {
    List<String> numbers = new ArrayList<>();
    String text = TRUNK_ZERO.matcher(phone).replaceAll("$1");
    for (String part : BETWEEN_NUMBERS.split(text, -1)) {
      boolean several = digits(part).length() > MOST_DIGITS;
      for (String one : several ? part.split("/", -1) : new String[] {part}) {
        String digits = digits(one);
        if (digits.length() >= LEAST_DIGITS && digits.length() <= MOST_DIGITS) {
          numbers.add((one.strip().startsWith("+") ? "+" : "") + digits);
        }
      }
    }
    return numbers;
  }

  private static String digits(String text) {
    return text.chars()
        .filter(c -> c >= '0' && c <= '9')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
