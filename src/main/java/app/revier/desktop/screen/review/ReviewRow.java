package app.revier.desktop.screen.review;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLine.Guess;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.text.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the review with what the rep types to settle it. No node. */
final class ReviewRow {

  private static final int MOST_LOYALTY = 100;

  private final String key;
  private final Field<LocalDate> date;
  private final Field<Money> potential;
  private final Field<Integer> loyalty;
  private final Field<String> next;
  private ReviewLine line;
  private @Nullable Cell cell;
  private String words;

  ReviewRow(
      Texts texts,
      String sign,
      LocalDate today,
      ReviewLine line,
      @Nullable Cell cell,
      String words) {
    key = keyOf(line);
    this.line = line;
    this.cell = cell;
    this.words = words;
    Fields fields = new Fields(texts);
    date =
        fields
            .date(Caption.of(dateKey(line)))
            .checkedBy(day -> day.isBefore(today) ? texts.get("review.date-past") : "");
    potential = fields.amount(Caption.of("review.potential", sign));
    loyalty = fields.whole(Caption.of("review.loyalty"), 0, MOST_LOYALTY);
    next = fields.text(Caption.of("review.next"));
    proposePotential(line);
  }

  private void proposePotential(ReviewLine shown) {
    if (shown instanceof ReviewLine.Guessed guessed) {
      Potential known = guessed.customer().potential();
      potential.follow(known == null ? null : known.amount());
    }
  }

  private static String dateKey(ReviewLine line) {
    return switch (line) {
      case ReviewLine.OverdueStep _, ReviewLine.Waiting _ -> "review.date-step";
      case ReviewLine.Moved _,
          ReviewLine.OverdueVisit _,
          ReviewLine.Neglected _,
          ReviewLine.Guessed _,
          ReviewLine.AtRisk _ ->
          "review.date-off";
    };
  }

  /** What tells a line from all others of a review. */
  static String keyOf(ReviewLine line) {
    String customer = line.getClass().getSimpleName() + " " + line.customer().id().value();
    return switch (line) {
      case ReviewLine.OverdueStep step when step.project() != null ->
          customer + " p" + step.project().id().value();
      case ReviewLine.Waiting waiting -> customer + " p" + waiting.project().id().value();
      case ReviewLine.OverdueStep _,
          ReviewLine.Moved _,
          ReviewLine.OverdueVisit _,
          ReviewLine.Neglected _,
          ReviewLine.Guessed _,
          ReviewLine.AtRisk _ ->
          customer;
    };
  }

  /** Shows the line as it is now; what is typed stays. */
  void follow(ReviewLine now, @Nullable Cell where, String text) {
    line = now;
    cell = where;
    words = text;
    proposePotential(now);
  }

  /** What was typed in another language goes on in this one. */
  void goOnFrom(ReviewRow before) {
    goOn(date, before.date);
    goOn(potential, before.potential);
    goOn(loyalty, before.loyalty);
    goOn(next, before.next);
  }

  private static void goOn(Field<?> field, Field<?> before) {
    if (before.isTyped()) {
      field.resume(before.notedForAnyLanguage());
    }
  }

  /** What tells it from all others. */
  String key() {
    return key;
  }

  /** What it is about. */
  ReviewLine line() {
    return line;
  }

  /** The field of its customer; none if the potential is missing. */
  @Nullable Cell cell() {
    return cell;
  }

  /** What there is to settle. */
  String words() {
    return words;
  }

  /** A new day for a step, or until when nobody is wanted there. */
  Field<LocalDate> date() {
    return date;
  }

  /** What the customer spends with everyone. */
  Field<Money> potential() {
    return potential;
  }

  /** How loyal the rep finds it. */
  Field<Integer> loyalty() {
    return loyalty;
  }

  /** What is to be done next. */
  Field<String> next() {
    return next;
  }

  /** Whether a figure is guessed. */
  boolean guesses(Guess which) {
    return line instanceof ReviewLine.Guessed guessed && guessed.guesses().contains(which);
  }
}
