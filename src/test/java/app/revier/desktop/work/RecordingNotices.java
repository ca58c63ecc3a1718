package app.revier.desktop.work;

import app.revier.book.ChangeId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers all notices, for tests. */
public final class RecordingNotices implements Notices {

  private final List<Done> done = new ArrayList<>();
  private @Nullable ChangeId latest;
  private final List<Reminder> reminders = new ArrayList<>();
  private final List<String> explained = new ArrayList<>();
  private final List<Path> shown = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  /** A notice of something done. */
  public record Done(String text, @Nullable String actionText, @Nullable Runnable action) {}

  /** All notices of something done. */
  public List<Done> done() {
    return List.copyOf(done);
  }

  /** What the notices say whose button takes something back. */
  public List<String> offered() {
    return done.stream().filter(each -> each.action != null).map(Done::text).toList();
  }

  /** Presses the button of the latest notice. */
  public void act() {
    Objects.requireNonNull(done.getLast().action).run();
  }

  /** All failures. */
  public List<Throwable> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void done(String text, @Nullable String actionText, @Nullable Runnable action) {
    done.add(new Done(text, actionText, action));
  }

  @Override
  public void explain(String text, @Nullable String actionText, @Nullable Runnable action) {
    done.add(new Done(text, actionText, action));
    explained.add(text);
  }

  /** All notices of something that was not done, which are among {@link #done} too. */
  public List<String> explained() {
    return List.copyOf(explained);
  }

  @Override
  public void undoable(String text, String actionText, ChangeId change, Runnable action) {
    done.add(new Done(text, actionText, action));
  }

  @Override
  public void latestIs(@Nullable ChangeId change) {
    latest = change;
  }

  /** The latest change of the book, as far as it was told. */
  public @Nullable ChangeId latest() {
    return latest;
  }

  @Override
  public void remind(Reminder reminder) {
    reminders.add(reminder);
  }

  @Override
  public void renew() {
    // Reminders say what is so whenever they are asked.
  }

  @Override
  public void bookClosed() {
    latest = null;
    reminders.clear();
  }

  @Override
  public void bookShown(Path book) {
    shown.add(book);
    reminders.clear();
  }

  /** The books that were shown, one after the other. */
  public List<Path> shown() {
    return List.copyOf(shown);
  }

  /** All reminders of the open book. */
  public List<Reminder> reminders() {
    return List.copyOf(reminders);
  }

  @Override
  public void failed(Throwable failure) {
    failures.add(failure);
  }
}
