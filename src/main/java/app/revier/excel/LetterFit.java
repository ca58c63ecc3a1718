package app.revier.excel;

/**
 * How well the letters and signs beyond ASCII fit into a text: what a German or neighbouring name,
 * place or amount really has, where it has it. 3 is an umlaut in a word, 0 says nothing, below 0 is
 * what no such text has, as a sign between two letters.
 */
final class LetterFit {

  private static final String GERMAN = "äöüßÄÖÜ";
  private static final String COMMON = "éèêëàâçîïôûáíóúñœÉÇÁ";
  private static final String EUROPEAN = "øåæØÅÆšžčćłńśźżąęřěůňťďőűýŠŽČĆŁŚŹŻŘĽďľĺŕşăŞÓÚÍÑÀÂÊÎÔÛËÏ";
  private static final String ITALIAN_ENDINGS = "ìòù";
  private static final String BEFORE_CONSONANTS = "èø";
  private static final String VOWELS = "aeiouyäöüáéíóúAEIOUYÄÖÜ";

  private static final double NO_CHARACTER = -5;
  private static final double WRONG_SIGN = -4;
  private static final double WRONG_LETTER = -3;
  private static final double WRONG_CASE = -2;
  private static final double ODD = -1;

  private final String text;

  private LetterFit(String text) {
    this.text = text;
  }

  /** The sum over all letters and signs of a text that are beyond ASCII. */
  static double of(String text) {
    LetterFit fit = new LetterFit(text);
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += text.charAt(i) < 0x80 ? 0 : fit.at(i);
    }
    return sum;
  }

  private char charAt(int at) {
    return at < 0 || at >= text.length() ? ' ' : text.charAt(at);
  }

  private double at(int at) {
    char c = text.charAt(at);
    if (c == '\ufffd' || c < 0xa0) {
      return NO_CHARACTER;
    }
    return Character.isLetter(c) ? letter(c, at) : sign(c, charAt(at - 1), charAt(at + 1), at);
  }

  private double letter(char c, int at) {
    char before = charAt(at - 1);
    char after = charAt(at + 1);
    boolean follows = Character.isLetter(before);
    boolean goesOn = Character.isLetter(after);
    if (isForeign(before) && isForeign(after)) {
      return WRONG_LETTER;
    }
    if (!follows && !goesOn) {
      return c == 'à' ? 1 : ODD;
    }
    if (Character.isUpperCase(c)
        ? follows && (Character.isLowerCase(before) || Character.isLowerCase(after))
        : Character.isUpperCase(after) || (!goesOn && isUpper(before) && isUpper(charAt(at - 2)))) {
      return WRONG_CASE;
    }
    return worth(c, before, after);
  }

  private static boolean isUpper(char c) {
    return Character.isUpperCase(c);
  }

  private static boolean isForeign(char c) {
    return c >= 0x80 && Character.isLetter(c);
  }

  private static double worth(char c, char before, char after) {
    boolean goesOn = Character.isLetter(after);
    boolean beforeVowel = VOWELS.indexOf(after) >= 0;
    if (c == 'ß') {
      return VOWELS.indexOf(before) >= 0 ? 3 : "lnr".indexOf(before) >= 0 ? 2 : ODD;
    }
    if (GERMAN.indexOf(c) >= 0) {
      return VOWELS.indexOf(before) >= 0 && before != 'u' ? 0.5 : 3;
    }
    if (c == 'ñ' ? !beforeVowel : BEFORE_CONSONANTS.indexOf(c) >= 0 && beforeVowel) {
      return ODD;
    }
    if (Character.isLowerCase(c) && !Character.isLetter(before) && goesOn) {
      return 0;
    }
    if (ITALIAN_ENDINGS.indexOf(c) >= 0) {
      return goesOn ? ODD : 1.5;
    }
    if (COMMON.indexOf(c) >= 0) {
      return 2;
    }
    if (EUROPEAN.indexOf(c) >= 0) {
      return 1.5;
    }
    return c < 0x180 ? ODD : WRONG_LETTER;
  }

  private double sign(char c, char before, char after, int at) {
    boolean left = Character.isLetter(before);
    boolean right = Character.isLetter(after);
    boolean number = Character.isDigit(before) || Character.isDigit(after);
    return switch (c) {
      case '€' -> number || isBesideNumber(at) ? 3 : right ? WRONG_CASE : 1;
      case '’' -> left ? 1 : 0;
      case '„' -> !left && (right || number) ? 2 : WRONG_CASE;
      case '“', '”', '«', '»', '‘', '‚' -> left && right ? WRONG_SIGN : left || right ? 1 : 0;
      case '–', '—' -> before == ' ' && after == ' ' ? 2 : number ? 1 : 0;
      case '\u00a0' -> left && right ? ODD : number ? 1 : 0;
      case '§' -> left ? WRONG_LETTER : after == ' ' || number ? 1.5 : ODD;
      case '°' -> Character.isDigit(before) ? 1.5 : ODD;
      case '²', '³' -> before == 'm' && !right ? 2 : left || right ? WRONG_SIGN : ODD;
      case '½', '¼', '¾', '×', '±' -> left || right ? WRONG_SIGN : number ? 1 : 0;
      case '®', '™', '©' -> right ? WRONG_SIGN : 0.5;
      case '´' -> 0;
      default -> left && right ? WRONG_SIGN : left || right ? WRONG_CASE : ODD;
    };
  }

  /** Whether a digit stands a blank away, as in {@code 5 €}. */
  private boolean isBesideNumber(int at) {
    return (isBlank(charAt(at - 1)) && Character.isDigit(charAt(at - 2)))
        || (isBlank(charAt(at + 1)) && Character.isDigit(charAt(at + 2)));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }
}
