package app.revier.desktop.screen.imports;

import app.revier.intake.UnreadableFileException;
import app.revier.text.FailureTexts;
import app.revier.text.Texts;
import org.jspecify.annotations.Nullable;

/** Puts into words why a file cannot be imported. */
final class FileFailure {

  private final FailureTexts sentences;

  FileFailure(Texts texts) {
    sentences = new FailureTexts(texts);
  }

  /** The sentence for an expected failure; none for a bug. */
  @Nullable String sentence(Exception failure, String file) {
    if (failure instanceof UnusableFileException unusable) {
      return sentences.unreadable(unusable.why(), unusable.file().name());
    }
    return failure instanceof UnreadableFileException unreadable
        ? sentences.unreadable(unreadable, file)
        : sentences.expected(failure);
  }
}
