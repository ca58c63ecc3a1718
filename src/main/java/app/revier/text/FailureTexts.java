package app.revier.text;

import app.revier.book.BookChange;
import app.revier.book.BookFailure;
import app.revier.book.InvalidSettingException;
import app.revier.book.NotTheLatestChangeException;
import app.revier.book.NumberTakenException;
import app.revier.book.StaleImportException;
import app.revier.book.UnwritableFileException;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.intake.UnreadableFileException;
import app.revier.task.NoMemoryException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts expected failures into words: what happened, what is safe, what to do now. */
public final class FailureTexts {

  private final Texts texts;

  /** The sentences of the language of these texts. */
  public FailureTexts(Texts texts) {
    this.texts = texts;
  }

  /** The sentence for a failure that is expected to happen now and then; none for a bug. */
  public @Nullable String expected(Throwable failure) {
    return switch (failure) {
      case BookFailure book -> sentence(book);
      case UnwritableFileException file -> sentence(file);
      case NumberTakenException taken -> texts.get("failures.number-taken", taken.number());
      case InvalidSettingException invalid
          when invalid.reason() == InvalidSettingException.Reason.UNKNOWN_REGION ->
          new RegionTexts(texts).unknown(invalid.value(), invalid.near());
      case HolidaysUnknownException unknown ->
          texts.get("failures.holidays-unknown", unknown.region(), String.valueOf(unknown.year()));
      case InvalidSettingException invalid
          when invalid.reason() == InvalidSettingException.Reason.STAGE_IN_USE ->
          texts.get("failures.stage-in-use", invalid.value());
      case InvalidSettingException invalid
          when invalid.reason() == InvalidSettingException.Reason.ATTRIBUTE_IN_USE ->
          texts.get("failures.attribute-in-use", Integer.parseInt(invalid.value()));
      case InvalidSettingException invalid
          when invalid.reason() == InvalidSettingException.Reason.MEASURE_IN_USE ->
          texts.get("failures.measure-in-use", invalid.value());
      case InvalidSettingException invalid
          when invalid.reason() == InvalidSettingException.Reason.NEVER_RISES ->
          texts.get("callplan.never-rises");
      case InvalidSettingException _ -> texts.get("failures.invalid-setting");
      case NotTheLatestChangeException other -> sentence(other);
      case StaleImportException _ -> texts.get("failures.stale-import");
      case NoMemoryException _, OutOfMemoryError _ -> texts.get("failures.no-memory");
      default -> null;
    };
  }

  private String sentence(NotTheLatestChangeException failure) {
    BookChange latest = failure.latest();
    return latest == null || failure.isUndoneAlready()
        ? texts.get("failures.undone-already")
        : texts.get("failures.not-the-latest-change", ChangeTexts.words(texts, latest.label()));
  }

  /** The sentence for a failure of a book or file. */
  public String sentence(BookFailure failure) {
    String key = "failures.book-" + hyphened(failure.reason());
    return switch (failure.reason()) {
      case REPLACED, OVERWRITTEN ->
          failure.goodCopy() == null
              ? texts.get(key + "-no-copy", failure.file())
              : texts.get(key, failure.file(), failure.goodCopy());
      default -> texts.get(key, failure.file());
    };
  }

  /** The sentence for a file that could not be written; it says nothing about the book. */
  public String sentence(UnwritableFileException failure) {
    return texts.get("failures.unwritten-" + hyphened(failure.reason()), failure.file());
  }

  /** The sentence for a change that was made although no restore point could be made before it. */
  public String withoutPoint(BookFailure failure) {
    return texts.get("failures.without-point", failure.file());
  }

  /** The sentence for a file that cannot be read as a table. */
  public String unreadable(UnreadableFileException failure, String file) {
    return texts.get("failures.file-" + hyphened(failure.reason()), file);
  }

  /** Why a calendar file cannot be read. */
  public String unreadableCalendar(UnreadableFileException.Reason reason, String file) {
    return switch (reason) {
      case WRONG_KIND, DAMAGED, TOO_LARGE ->
          texts.get("failures.calendar-" + hyphened(reason), file);
      default -> texts.get("failures.file-" + hyphened(reason), file);
    };
  }

  /**
   * A short code that is the same for the same bug of the same version, for the report to the
   * makers.
   */
  public static String code(Throwable bug) {
    int hash = bug.getClass().getName().hashCode();
    StackTraceElement own =
        Arrays.stream(bug.getStackTrace())
            .filter(element -> element.getClassName().startsWith("app.revier."))
            .findFirst()
            .orElse(null);
    if (own != null) {
      hash = 31 * hash + own.getClassName().hashCode();
      hash = 31 * hash + own.getMethodName().hashCode();
    }
    return String.format(Locale.ROOT, "R-%06X", hash & 0xFFFFFF);
  }

  private static String hyphened(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
