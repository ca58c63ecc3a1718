package app.revier.desktop.screen.imports;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Says what can be chosen in words; nothing is typed.
 *
 * @param <T> what can be chosen
 */
final class WordConverter<T> extends StringConverter<T> {

  private final Function<T, String> word;

  WordConverter(Function<T, String> word) {
    this.word = word;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : word.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new IllegalStateException("not typed: " + typed);
  }
}
