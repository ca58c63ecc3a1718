package app.revier.ics;

/** Texts without the control characters that calendar files may not have (RFC 5545, 3.1). */
final class PlainText {

  private PlainText() {}

  /** The text with line feeds as its only line ends, and a space for each other control. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      plain.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
    }
    return plain.toString();
  }
}
