package app.revier.desktop.screen.week;

import app.revier.book.Book;
import app.revier.desktop.nav.DeskFixture;
import app.revier.text.Language;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** How long it takes until the first visits of a plan are shown. */
public final class FirstPlan {

  private OptionalLong shown = OptionalLong.empty();

  private FirstPlan() {}

  /**
   * Plans the next week of a book in which nothing stands there, and ends the search with the first
   * plan that is shown. The book holds that plan afterwards.
   *
   * @param clock in nanoseconds
   * @return the nanoseconds from the button to the content of the screen
   */
  public static long nanos(Book book, LongSupplier clock) {
    return new FirstPlan().measure(book, clock);
  }

  /** The search begins with days that hold nothing. */
  private static boolean isPlan(WeekContent content) {
    return content.days().stream()
        .flatMap(day -> day.blocks().stream())
        .anyMatch(block -> block.kind() == WeekContent.Kind.VISIT);
  }

  private long measure(Book book, LongSupplier clock) {
    WeekViewModel model = new WeekViewModel(new DeskFixture(book, Language.GERMAN).desk());
    model.refresh(book.snapshot());
    model
        .contentProperty()
        .addListener(
            (_, _, content) -> {
              if (shown.isEmpty() && content != null && isPlan(content)) {
                shown = OptionalLong.of(clock.getAsLong());
                model.stopPlanning();
              }
            });
    long begin = clock.getAsLong();
    model.plan(false);
    return shown.orElseThrow() - begin;
  }
}
