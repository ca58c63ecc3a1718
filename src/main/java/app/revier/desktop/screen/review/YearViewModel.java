package app.revier.desktop.screen.review;

import app.revier.book.BookChange;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.YearStart;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.gap.NextYear.Missing;
import app.revier.task.Progress;
import app.revier.territory.Money;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Starts the next plan year: shows what would become of the plan, lets the rep set the target and
 * say what counts where the revenue is not known, and does it.
 */
final class YearViewModel {

  /** Under which the target is kept while it is typed. */
  static final String PART = "year";

  private static final String TOPIC = "plan year";

  private final Desk desk;
  private final Field<Money> target;
  private final Begun drafts;
  private final ReadOnlyObjectWrapper<@Nullable YearContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final ReadOnlyObjectWrapper<@Nullable Missing> missing =
      new ReadOnlyObjectWrapper<>(this, "missing");
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private @Nullable Missing chosen;
  private @Nullable Snapshot now;
  private boolean starting;

  private record Worked(
      Snapshot now, @Nullable Missing missing, @Nullable Money proposal, YearContent content) {}

  YearViewModel(Desk desk) {
    this.desk = desk;
    String sign =
        desk.texts().currencySign(desk.book().snapshot().settings().get(Setting.CURRENCY));
    target = new Fields(desk.texts()).amount(Caption.of("review.year-target", sign));
    drafts =
        new Begun(
            desk.drafts(),
            new RecordKey(new Place.Top(ScreenId.REVIEW), PART),
            Caption.of("review.short-year"));
    drafts.quietly(() -> drafts.noted().forEach(target::resume));
    target.whenChanged(
        () -> {
          drafts.note(target.isChanged() ? List.of(drafts.draft(target)) : List.of());
          explain();
        });
    target.whenConfirmed(this::work);
    explain();
  }

  /** What is shown; none until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable YearContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** What counts where the revenue is not known; none until it has been worked out. */
  ReadOnlyObjectProperty<@Nullable Missing> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** Why it cannot start, in words; empty if it can. */
  ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** The revenue to reach in the year that starts. */
  Field<Money> target() {
    return target;
  }

  /** Puts the keyboard into the target, if that is looked for. */
  void reveal() {
    drafts.reveal(_ -> target);
  }

  private void explain() {
    reason.set(
        desk.book().readOnly()
            ? desk.texts().get("review.read-only")
            : target.isValid() ? "" : target.complaintProperty().get());
  }

  /** Works it out for a state of the book. */
  void refresh(Snapshot snapshot) {
    now = snapshot;
    work();
  }

  private void work() {
    Snapshot book = now;
    if (book == null) {
      return;
    }
    Missing wanted = chosen;
    Money typed = target.isChanged() ? target.value() : null;
    boolean isTyped = target.isChanged() && target.isValid();
    desk.tasks()
        .latest(TOPIC, progress -> work(book, wanted, isTyped, typed, progress), this::worked);
  }

  private Worked work(
      Snapshot book,
      @Nullable Missing wanted,
      boolean isTyped,
      @Nullable Money typed,
      Progress progress) {
    YearWords words = new YearWords(desk.texts(), desk.terms(), book);
    if (!YearStart.isPossible(book)) {
      return new Worked(book, null, null, words.notYet());
    }
    Missing counts = wanted == null ? YearStart.proposal(book) : wanted;
    Money proposal = YearStart.target(book, YearStart.next(book, counts));
    YearStart.Preview preview =
        YearStart.preview(
            book,
            new YearStart.Wish(book.settings().planYear(), isTyped ? typed : proposal, counts));
    // The plans take longest, and can be given up.
    preview.before().plan(() -> progress.report(0, 0));
    preview.after().plan(() -> progress.report(0, 0));
    return new Worked(book, counts, proposal, words.of(preview, !isTyped));
  }

  private void worked(Worked result) {
    missing.set(result.missing);
    target.follow(result.proposal);
    explain();
    content.set(result.content);
  }

  /** What counts where the revenue is not known. */
  void choose(Missing wanted) {
    if (wanted != missing.get()) {
      chosen = wanted;
      missing.set(wanted);
      work();
    }
  }

  /** Starts the year as it is shown. */
  void start() {
    Snapshot book = now;
    Missing counts = missing.get();
    target.leave();
    if (book == null || counts == null || starting || !reason.get().isEmpty()) {
      return;
    }
    starting = true;
    YearStart.Wish wish = new YearStart.Wish(book.settings().planYear(), target.value(), counts);
    desk.tasks()
        .run(
            desk.texts().get("review.year-starting"),
            _ -> desk.book().reviews().startYear(wish),
            this::started,
            failure -> {
              starting = false;
              desk.notices().failed(failure);
            });
  }

  private void started(Optional<BookChange> change) {
    starting = false;
    if (change.isEmpty()) {
      desk.notices().done(desk.texts().get("review.year-nothing"), null, null);
    } else {
      chosen = null;
      target.restore();
      drafts.forget();
      desk.undoing().offer(change);
    }
  }

  /** All who bought are in the book: what is assumed still counts with nothing. */
  void dropAssumed() {
    Snapshot book = now;
    if (book != null) {
      int base = book.settings().baseYear();
      desk.tasks()
          .run(
              desk.texts().get("review.saving"),
              _ -> desk.book().reviews().dropAssumed(base),
              desk.undoing()::offer);
    }
  }

  /** Goes on where the rep was in another language. */
  void goOnFrom(YearViewModel before) {
    chosen = before.chosen;
  }
}
