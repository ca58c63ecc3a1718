package app.revier.desktop.screen.customers.pane;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.text.Texts;

/** Says that something was done, and offers to take it back. */
public final class Undoing {

  private Undoing() {}

  /**
   * Shows a notice with a button that takes the change back, as long as it is the latest one.
   *
   * @param text what was done
   * @param after the book right after it
   * @param undone what to do when it was taken back
   */
  public static void offer(Desk desk, String text, Snapshot after, Runnable undone) {
    Texts texts = desk.texts();
    desk.notices().done(text, texts.get("customers.undo"), () -> undo(desk, text, after, undone));
  }

  private static void undo(Desk desk, String text, Snapshot after, Runnable undone) {
    Texts texts = desk.texts();
    desk.tasks()
        .run(
            texts.get("customers.undoing", text),
            progress -> {
              boolean latest = desk.book().snapshot() == after;
              if (latest) {
                desk.book().undo(progress);
              }
              return latest;
            },
            latest -> {
              if (latest) {
                undone.run();
              } else {
                desk.notices().done(texts.get("customers.undo-too-late"), null, null);
              }
            });
  }
}
