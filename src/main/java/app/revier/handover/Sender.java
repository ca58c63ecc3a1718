package app.revier.handover;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who hands customers over.
 *
 * @param name the rep or the territory; may be empty
 * @param to to whom; may be empty
 * @param date on which day
 */
public record Sender(String name, String to, LocalDate date) {

  /** As one text, which {@link #parse} reads back. */
  public String format() {
    return date + "\n" + name.replace('\n', ' ') + "\n" + to.replace('\n', ' ');
  }

  /** Reads what {@link #format} wrote; none for anything else. */
  public static @Nullable Sender parse(@Nullable String text) {
    String[] lines = text == null ? new String[0] : text.split("\n", -1);
    if (lines.length != 3) {
      return null;
    }
    try {
      return new Sender(lines[1], lines[2], LocalDate.parse(lines[0]));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
