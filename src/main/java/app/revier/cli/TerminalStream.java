package app.revier.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Prints text that a terminal shows and nothing that it obeys: customers, files and settings may
 * hold escape sequences, bells, or signs that turn the direction of a line around. Each becomes one
 * sign that stands for what cannot be shown. Tabs and the ends of lines stay.
 */
public final class TerminalStream extends PrintStream {

  private static final char NOT_SHOWN = '\uFFFD';
  private static final int LAST_CONTROL = 0x1f;
  private static final int DELETE = 0x7f;
  private static final int LAST_OF_SECOND_SET = 0x9f;

  /**
   * Prints into another stream, which tells whether it has failed.
   *
   * @param to takes UTF-8
   */
  public TerminalStream(PrintStream to) {
    super(to, false, StandardCharsets.UTF_8);
  }

  @Override
  public void print(@Nullable String text) {
    super.print(shown(String.valueOf(text)));
  }

  @Override
  public void print(char sign) {
    super.print(isShown(sign) ? sign : NOT_SHOWN);
  }

  @Override
  public void print(char[] text) {
    super.print(shown(new String(text)));
  }

  /** The text as a terminal may be given it. */
  public static String shown(String text) {
    if (text.chars().allMatch(sign -> isShown((char) sign))) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (!isShown(shown.charAt(i))) {
        shown.setCharAt(i, NOT_SHOWN);
      }
    }
    return shown.toString();
  }

  /** Whether a sign does nothing but show. */
  static boolean isShown(char sign) {
    return sign == '\n' || sign == '\t' || !isControl(sign);
  }

  private static boolean isControl(char sign) {
    return sign <= LAST_CONTROL
        || (sign >= DELETE && sign <= LAST_OF_SECOND_SET)
        // The ends of lines and paragraphs of Unicode, and what turns the direction of text.
        || (sign >= '\u2028' && sign <= '\u202e')
        || (sign >= '\u2066' && sign <= '\u2069');
  }
}
