package app.revier.desktop.shell.palette;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The lines of the palette and the one of them that is chosen. */
final class PaletteChoice {

  private final ObservableList<PaletteLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);

  ObservableList<PaletteLine> lines() {
    return lines;
  }

  /** The line that is chosen; below 0 for none. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Shows other lines, of which the first that can be chosen is. */
  void show(List<PaletteLine> all) {
    lines.setAll(all);
    chosen.set(-1);
    int[] choices = choices();
    if (choices.length > 0) {
      chosen.set(choices[0]);
    }
  }

  /** Chooses a line, if it can be. */
  void choose(int line) {
    if (line >= 0 && line < lines.size() && lines.get(line).canBeChosen()) {
      chosen.set(line);
    }
  }

  /** So many lines that can be chosen further: a single step goes round, several stop. */
  void move(int step) {
    int[] choices = choices();
    if (choices.length > 0) {
      int at = Math.max(0, Arrays.binarySearch(choices, chosen.get())) + step;
      chosen.set(
          choices[
              Math.abs(step) == 1
                  ? Math.floorMod(at, choices.length)
                  : Math.clamp(at, 0, choices.length - 1)]);
    }
  }

  private int[] choices() {
    return IntStream.range(0, lines.size()).filter(line -> lines.get(line).canBeChosen()).toArray();
  }

  /** The line that is chosen; none if there is none. */
  @Nullable PaletteLine line() {
    int at = chosen.get();
    return at >= 0 && at < lines.size() ? lines.get(at) : null;
  }
}
