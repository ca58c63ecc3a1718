package app.revier.desktop.screen.review;

import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.review.ReviewLine;
import app.revier.review.ReviewLine.Guess;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A line of the review with what the rep types to settle it. No node. */
final class ReviewRow {

  /** What is typed in lines is kept under names that begin like this. */
  static final String PART = "line ";

  private static final int MOST_LOYALTY = 100;

  private final String key;
  private final Field<LocalDate> date;
  private final Field<Money> potential;
  private final Field<Integer> loyalty;
  private final Field<String> next;
  private final Field<Money> revenue;
  private final int baseYear;
  private final List<Field<?>> all;
  private final Begun drafts;
  private ReviewLine line;
  private @Nullable Cell cell;
  private String words = "";

  /** A line in which nothing is typed yet, but for what is among the drafts of the book. */
  ReviewRow(Desk desk, String sign, LocalDate today, int baseYear, ReviewLine line) {
    key = keyOf(line);
    this.line = line;
    Texts texts = desk.texts();
    Fields fields = new Fields(texts);
    date =
        fields
            .coming(Caption.of(dateKey(line)), () -> today)
            .checkedBy(day -> day.isBefore(today) ? texts.get("review.date-past") : "");
    potential = fields.amount(Caption.of("review.potential", sign));
    loyalty = fields.whole(Caption.of("review.loyalty"), 0, MOST_LOYALTY);
    next = fields.text(Caption.of("review.next"));
    this.baseYear = baseYear;
    revenue = fields.signedAmount(Caption.of("review.revenue", String.valueOf(baseYear), sign));
    all = List.of(date, potential, loyalty, next, revenue);
    drafts =
        new Begun(desk.drafts(), record(key), Caption.of("review.draft", line.customer().name()));
    propose(line);
    drafts.quietly(
        () ->
            drafts
                .noted()
                .forEach(
                    draft ->
                        all.stream()
                            .filter(field -> field.caption().key().equals(draft.field()))
                            .forEach(field -> field.resume(draft))));
    all.forEach(field -> field.whenChanged(this::note));
  }

  /** Under which what is typed in a line is kept. */
  static RecordKey record(String key) {
    return new RecordKey(new Place.Top(ScreenId.REVIEW), PART + key);
  }

  private void note() {
    drafts.note(all.stream().filter(Input::isChanged).map(drafts::draft).toList());
  }

  /** What was typed into a field is in the book now, unless something else is typed by then. */
  <T> void saved(Field<T> field, @Nullable T value) {
    if (Objects.equals(field.value(), value)) {
      field.restore();
      note();
    }
  }

  /** Its fields go; what is typed in them stays among the drafts of the book. */
  void close() {
    drafts.close();
  }

  /** Puts the keyboard into the field that is looked for, if it is one of these. */
  void reveal() {
    drafts.reveal(
        name ->
            all.stream()
                .filter(field -> field.caption().key().equals(name))
                .findFirst()
                .orElse(next));
  }

  private void propose(ReviewLine shown) {
    if (shown instanceof ReviewLine.Guessed guessed) {
      Potential known = guessed.customer().potential();
      potential.follow(known == null ? null : known.amount());
      if (guesses(Guess.REVENUE_ASSUMED)) {
        revenue.follow(guessed.customer().revenue().in(baseYear));
      }
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
    propose(now);
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

  /** The revenue of the base year. */
  Field<Money> revenue() {
    return revenue;
  }

  /** Of which year that is. */
  int baseYear() {
    return baseYear;
  }

  /** Whether a figure is guessed. */
  boolean guesses(Guess which) {
    return line instanceof ReviewLine.Guessed guessed && guessed.guesses().contains(which);
  }
}
