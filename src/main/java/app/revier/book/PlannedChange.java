package app.revier.book;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A change that is about to be made.
 *
 * @param label what it is called
 * @param writes its steps; none if it would change nothing
 */
record PlannedChange(ChangeLabel label, List<Write> writes) {

  /** Names one thing by its name and several by their number. */
  static <T> ChangeLabel label(String code, Collection<T> things, Function<T, String> name) {
    return things.size() == 1
        ? ChangeLabel.of(code, name.apply(things.iterator().next()))
        : ChangeLabel.of(code + "-several", String.valueOf(things.size()));
  }
}
