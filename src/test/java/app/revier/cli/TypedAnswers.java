package app.revier.cli;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Somebody at the terminal who types these answers, or nobody. */
final class TypedAnswers implements Terminal {

  private final @Nullable Deque<String> answers;

  /**
   * What is typed.
   *
   * @param answers none if nobody sits there
   */
  TypedAnswers(@Nullable Collection<String> answers) {
    this.answers = answers == null ? null : new ArrayDeque<>(answers);
  }

  @Override
  public boolean present() {
    return answers != null;
  }

  @Override
  public String line(String question) {
    if (answers == null) {
      throw new AssertionError("nobody is there to be asked: " + question);
    }
    return answers.isEmpty() ? "" : answers.removeFirst();
  }

  @Override
  public char[] password(String question) {
    return line(question).toCharArray();
  }
}
