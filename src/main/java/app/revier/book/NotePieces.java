package app.revier.book;

import app.revier.territory.Note;
import java.util.ArrayList;
import java.util.List;

/** A text as so many notes as it takes, of whole lines where a line has room in one. */
final class NotePieces {

  private NotePieces() {}

  static List<String> of(String text) {
    List<String> pieces = new ArrayList<>();
    String rest = text;
    while (rest.length() > Note.LONGEST) {
      int line = rest.lastIndexOf('\n', Note.LONGEST);
      int most = Character.isHighSurrogate(rest.charAt(Note.LONGEST - 1)) ? 1 : 0;
      int end = line > 0 ? line : Note.LONGEST - most;
      pieces.add(rest.substring(0, end));
      rest = rest.substring(line > 0 ? end + 1 : end);
    }
    if (!rest.isEmpty()) {
      pieces.add(rest);
    }
    return pieces;
  }
}
