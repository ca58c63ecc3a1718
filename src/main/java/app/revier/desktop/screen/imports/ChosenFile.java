package app.revier.desktop.screen.imports;

import app.revier.intake.OpenOptions;
import app.revier.intake.PastedTable;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.TextEncoding;
import app.revier.intake.UnreadableFileException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file the rep has chosen, or a table they have pasted.
 *
 * @param name what it is called
 * @param path where it is; none if it was pasted
 * @param pasted what was pasted; empty for a file
 * @param opening what was said about opening it
 * @param encodings how its text may be understood, if that is not certain, the likeliest first
 */
record ChosenFile(
    String name,
    @Nullable Path path,
    String pasted,
    OpenOptions opening,
    List<TextEncoding.Choice> encodings) {

  /** A file of the disk of which nothing is said yet. */
  static ChosenFile of(Path path) {
    return new ChosenFile(
        String.valueOf(path.getFileName()), path, "", OpenOptions.PLAIN, List.of());
  }

  /** A table from the clipboard. */
  static ChosenFile pasted(String name, String text) {
    return new ChosenFile(name, null, text, OpenOptions.PLAIN, List.of());
  }

  /** The same under another name. */
  ChosenFile named(String other) {
    return new ChosenFile(other, path, pasted, opening, encodings);
  }

  /** The same, opened with a password. */
  ChosenFile with(String password) {
    return new ChosenFile(
        name, path, pasted, new OpenOptions(opening.charset(), password), encodings);
  }

  /** The same, its text understood like this. */
  ChosenFile in(Charset charset) {
    return new ChosenFile(
        name, path, pasted, new OpenOptions(charset, opening.password()), encodings);
  }

  /** The same, of which it is known how its text may be understood. */
  ChosenFile knowing(@Nullable TextEncoding encoding) {
    // What was said once stays a choice, so that it can be said otherwise.
    return encoding == null || encoding.certain() || opening.charset() != null
        ? this
        : new ChosenFile(name, path, pasted, opening, encoding.choices());
  }

  /** Whether it is to be said how its text is to be understood. */
  boolean isUncertain() {
    return !encodings.isEmpty() && opening.charset() == null;
  }

  /** Opens it. */
  TableSource open(TableReader reader) throws UnreadableFileException {
    return path == null ? new PastedTable(pasted) : reader.open(path, opening);
  }

  /** Does not give away what was pasted. */
  @Override
  public String toString() {
    return "ChosenFile[" + name + "]";
  }
}
