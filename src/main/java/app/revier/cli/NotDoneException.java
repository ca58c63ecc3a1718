package app.revier.cli;

import org.jspecify.annotations.Nullable;

/** Nothing was done, with the sentence that says why. */
final class NotDoneException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotDoneException(String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
