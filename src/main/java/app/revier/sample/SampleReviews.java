package app.revier.sample;

import app.revier.agenda.Review;
import app.revier.agenda.ReviewedClasses;
import app.revier.book.Book;
import app.revier.book.Snapshot;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The reviews that the rep of the sample has finished. */
final class SampleReviews {

  private SampleReviews() {}

  /** Enters them into a book that holds the customers of the sample. */
  static void enter(Book book) {
    Snapshot now = book.snapshot();
    keep(book, now, LocalDate.of(2026, 9, 28), Review.Kind.MONTHLY, 7, 556_400, 53_900, 0.31);
    keep(book, now, LocalDate.of(2026, 10, 26), Review.Kind.MONTHLY, 13, 571_200, 51_300, 0.38);
    keep(book, now, LocalDate.of(2026, 11, 16), Review.Kind.WEEKLY, 29, 588_700, 49_600, 0.45);
  }

  private static void keep(
      Book book,
      Snapshot now,
      LocalDate day,
      Review.Kind kind,
      int every,
      long expected,
      long atRisk,
      double hit) {
    book.agenda()
        .save(
            new Review(
                book.reviews().nextId(),
                day,
                kind,
                2027,
                new Review.Figures(
                    Money.of(500_000),
                    Money.of(600_000),
                    Money.of(expected),
                    Money.of(atRisk),
                    new Probability(hit)),
                classes(now, every)));
  }

  /** Every so many customers were in the field beside theirs. */
  private static ReviewedClasses classes(Snapshot now, int every) {
    Map<CustomerId, String> fields = new HashMap<>();
    int place = 0;
    for (Classification one : now.segmentation().classifications()) {
      Cell cell = one.cell();
      if (cell != null) {
        boolean moved = ++place % every == 0;
        fields.put(one.customer().id(), (moved ? beside(cell) : cell).code());
      }
    }
    return ReviewedClasses.of(fields);
  }

  private static Cell beside(Cell cell) {
    return switch (cell.strategy()) {
      case MAINTAIN -> Cell.of(cell.size(), Strategy.GROW);
      case GROW -> Cell.of(cell.size() == SizeClass.A ? SizeClass.B : cell.size(), Strategy.WIN);
      case WIN -> Cell.of(cell.size(), Strategy.GROW);
    };
  }
}
