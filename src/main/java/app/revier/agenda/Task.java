package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Work besides the visits: a task with a deadline, or a long project that gets blocks of time every
 * week.
 *
 * @param id which task
 * @param title what is to be done, not empty
 * @param minutes how long it takes, or each block of it, from 1 to {@link #MOST_MINUTES}
 * @param blocksPerWeek 0 for a task that is done once; else how many blocks a week it gets, to 20
 * @param earliest the first day it can be done; none means at once
 * @param deadline the day by which it must be done; none leaves it open
 * @param done whether it is done
 * @param called whom it is a call to; none for all other work
 */
public record Task(
    TaskId id,
    String title,
    int minutes,
    int blocksPerWeek,
    @Nullable LocalDate earliest,
    @Nullable LocalDate deadline,
    boolean done,
    @Nullable CustomerId called)
    implements AgendaEntry {

  /** The longest task that can be entered. */
  public static final int MOST_MINUTES = 10_000;

  /** Work that is no call. */
  public Task(
      TaskId id,
      String title,
      int minutes,
      int blocksPerWeek,
      @Nullable LocalDate earliest,
      @Nullable LocalDate deadline,
      boolean done) {
    this(id, title, minutes, blocksPerWeek, earliest, deadline, done, null);
  }

  /** Refuses what cannot be done. */
  public Task {
    if (title.isBlank()
        || minutes < 1
        || minutes > MOST_MINUTES
        || blocksPerWeek < 0
        || blocksPerWeek > 20
        || (called != null && blocksPerWeek > 0)) {
      throw new IllegalArgumentException("task \"" + title + "\" of " + minutes + " min");
    }
    if (earliest != null && deadline != null && deadline.isBefore(earliest)) {
      throw new IllegalArgumentException("task due before it can be begun: " + deadline);
    }
  }

  /** The same task, done or not. */
  public Task withDone(boolean value) {
    return new Task(id, title, minutes, blocksPerWeek, earliest, deadline, value, called);
  }

  /** Whether it gets blocks every week. */
  public boolean isLongProject() {
    return blocksPerWeek > 0;
  }
}
