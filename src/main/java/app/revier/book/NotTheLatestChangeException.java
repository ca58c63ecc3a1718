package app.revier.book;

import org.jspecify.annotations.Nullable;

/**
 * A certain change was to be undone and is not the latest one any more: it was undone already, or
 * others came after it. Nothing was changed.
 */
public final class NotTheLatestChangeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ChangeId wanted;
  private final transient @Nullable BookChange latest;

  NotTheLatestChangeException(ChangeId wanted, @Nullable BookChange latest) {
    super("to be undone: " + wanted + ", latest: " + latest);
    this.wanted = wanted;
    this.latest = latest;
  }

  /** The change that undo would take back now; none if there is none. */
  public @Nullable BookChange latest() {
    return latest;
  }

  /** Whether the change is undone, rather than followed by others. */
  public boolean isUndoneAlready() {
    return latest == null || latest.id().compareTo(wanted) < 0;
  }
}
