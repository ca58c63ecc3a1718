package app.revier.excel;

import app.revier.intake.SourceCell;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Characters as a cell, the same for workbooks and text files: nothing if none of them leaves ink;
 * an error where a spreadsheet has written one into a text; else a text, without the formula
 * ({@code ="0099"}) or the apostrophe ({@code '0099}) with which lists keep a spreadsheet from
 * dropping zeros.
 */
final class WrittenCell {

  private static final char APOSTROPHE = '\'';

  /** Digits that a list keeps from being taken for a number, as a shop writes {@code '01067}. */
  private static final Pattern QUOTED_DIGITS = Pattern.compile("'[-+(]?[0-9][-0-9.,/ ()]*");

  /** A text that a list keeps from being taken for a formula, as Revier writes it, too. */
  private static final Pattern QUOTED_SIGN = Pattern.compile("(?s)'[=+\\-@\t\r].*");

  private static final int LONGEST_ERROR = 20;

  /** A column too narrow for its number shows this; the number is gone. */
  private static final int FEWEST_HASHES = 3;

  /** What errors are called by the editions of spreadsheet programs, most in more than one. */
  private static final Set<String> ERRORS =
      Set.of(
          "#REF!",
          "#BEZUG!",
          "#¡REF!",
          "#RIF!",
          "#VERW!",
          "#REFERENCE!",
          "#REFERENS!",
          "#VIITTAUS!",
          "#ADR!",
          "#ODKAZ!",
          "#HIV!",
          "#ССЫЛКА!",
          "#BAŞV!",
          "#N/A",
          "#N/A!",
          "#NV",
          "#NV!",
          "#N/D",
          "#N/D!",
          "#N/B",
          "#I/T",
          "#SAKNAS!",
          "#PUUTTUU!",
          "#HIÁNYZIK",
          "#NENÍ_K_DISPOZICI",
          "#Н/Д",
          "#YOK",
          "#DIV/0!",
          "#¡DIV/0!",
          "#DEEL/0!",
          "#DIVISION/0!",
          "#JAKO/0!",
          "#DZIEL/0!",
          "#DĚLENÍ_NULOU!",
          "#ZÉRÓOSZTÓ!",
          "#ДЕЛ/0!",
          "#SAYI/0!",
          "#VALUE!",
          "#WERT!",
          "#VALEUR!",
          "#¡VALOR!",
          "#VALOR!",
          "#VALORE!",
          "#WAARDE!",
          "#VÆRDI!",
          "#VERDI!",
          "#VÄRDEFEL!",
          "#ARVO!",
          "#ARG!",
          "#HODNOTA!",
          "#ÉRTÉK!",
          "#ЗНАЧ!",
          "#DEĞER!",
          "#NAME?",
          "#NOM?",
          "#¿NOMBRE?",
          "#NOME?",
          "#NAAM?",
          "#NAVN?",
          "#NAMN?",
          "#NIMI?",
          "#NAZWA?",
          "#NÁZEV?",
          "#NÉV?",
          "#ИМЯ?",
          "#AD?",
          "#NUM!",
          "#ZAHL!",
          "#NOMBRE!",
          "#¡NUM!",
          "#NÚM!",
          "#GETAL!",
          "#OGILTIGT!",
          "#LUKU!",
          "#LICZBA!",
          "#ČÍSLO!",
          "#SZÁM!",
          "#ЧИСЛО!",
          "#SAYI!",
          "#NULL!",
          "#NUL!",
          "#¡NULO!",
          "#NULO!",
          "#NULLO!",
          "#LEEG!",
          "#SKÄRNING!",
          "#TYHJÄ!",
          "#ZERO!",
          "#NULLA!",
          "#ПУСТО!",
          "#BOŞ!",
          "#SPILL!",
          "#ÜBERLAUF!",
          "#PROPAGATION!",
          "#EPARS!",
          "#¡DESBORDAMIENTO!",
          "#ESPANSIONE!",
          "#OVERLOOP!",
          "#TRANSBORDO!",
          "#DESPEJAR!",
          "#OVERLØB!",
          "#ROZLANIE!",
          "#CALC!",
          "#KALK!",
          "#¡CALC!",
          "#FIELD!",
          "#FELD!",
          "#CHAMP!",
          "#¡CAMPO!",
          "#CAMPO!",
          "#BLOCKED!",
          "#BLOCKIERT!",
          "#CONNECT!",
          "#VERBINDEN!",
          "#UNKNOWN!",
          "#UNBEKANNT!",
          "#BUSY!",
          "#BESCHÄFTIGT!",
          "#EXTERNAL!",
          "#EXTERN!",
          "#PYTHON!",
          "#TIMEOUT!",
          "#GETTING_DATA",
          "#DATEN_ABRUFEN");

  private WrittenCell() {}

  /** Some characters as a cell. */
  static SourceCell of(char[] source, int start, int count) {
    for (int i = start; i < start + count; i++) {
      char c = source[i];
      if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return c == '#' || c == '=' || c == APOSTROPHE
            ? special(new String(source, start, count))
            : new SourceCell.Text(new String(source, start, count));
      }
    }
    return SourceCell.Blank.BLANK;
  }

  private static SourceCell special(String text) {
    String bare = text.strip();
    if (QUOTED_DIGITS.matcher(bare).matches()) {
      return new SourceCell.Text(bare.substring(1));
    }
    if (QUOTED_SIGN.matcher(text).matches()) {
      return new SourceCell.Text(text.substring(1));
    }
    if (isError(bare)) {
      return new SourceCell.Failure(bare);
    }
    int end = bare.length() - 1;
    if (end < 2 || !bare.startsWith("=\"") || bare.charAt(end) != '"') {
      return new SourceCell.Text(text);
    }
    String inside = bare.substring(2, end);
    if (inside.replace("\"\"", "").indexOf('"') >= 0) {
      // Texts that are put together are a formula that nobody has calculated.
      return new SourceCell.Text(text);
    }
    char[] kept = inside.replace("\"\"", "\"").toCharArray();
    return of(kept, 0, kept.length);
  }

  private static boolean isError(String text) {
    return text.length() >= FEWEST_HASHES
        && text.charAt(0) == '#'
        && (isAllHashes(text)
            || (text.length() <= LONGEST_ERROR && ERRORS.contains(text.toUpperCase(Locale.ROOT))));
  }

  private static boolean isAllHashes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '#') {
        return false;
      }
    }
    return true;
  }
}
