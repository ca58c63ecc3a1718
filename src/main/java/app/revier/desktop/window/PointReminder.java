package app.revier.desktop.window;

import app.revier.book.BookFailure;
import app.revier.desktop.work.Notices;
import app.revier.text.FailureTexts;
import app.revier.text.Texts;
import java.util.function.Supplier;

/**
 * That a change went on although no restore point could be made before it.
 *
 * @param texts the language of the moment
 * @param failure why none could be made
 */
record PointReminder(Supplier<Texts> texts, BookFailure failure) implements Notices.Reminder {

  @Override
  public String text() {
    return new FailureTexts(texts.get()).withoutPoint(failure);
  }

  @Override
  public String actionText() {
    return "";
  }

  @Override
  public void act() {
    throw new IllegalStateException("there is no button");
  }
}
