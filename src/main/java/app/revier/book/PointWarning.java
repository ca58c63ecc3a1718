package app.revier.book;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lets the rep be told once a day and book that no restore point could be made, not more often. */
public final class PointWarning {

  private static final String KEY = "restore-points.warned";

  private final Preferences preferences;
  private final Clock clock;

  /**
   * Remembers in the user's preferences.
   *
   * @param clock tells the day
   */
  public PointWarning(Preferences preferences, Clock clock) {
    this.preferences = preferences;
    this.clock = clock;
  }

  /** Whether it was not said yet today about this book; from then on it was. */
  public boolean isDue(Path book) {
    String today = LocalDate.now(clock).toString();
    String entry = book.toAbsolutePath().normalize().toString();
    String kept = preferences.get(KEY);
    List<String> lines =
        kept != null && kept.startsWith(today + "\n")
            ? new ArrayList<>(kept.lines().toList())
            : new ArrayList<>(List.of(today));
    if (lines.subList(1, lines.size()).contains(entry)) {
      return false;
    }
    lines.add(entry);
    preferences.put(KEY, String.join("\n", lines));
    return true;
  }
}
