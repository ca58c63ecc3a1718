package app.revier.files;

import app.revier.book.UnwritableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being made beside the place it is meant for, whose name it gets when it is
 * complete. What is left of it when it is closed is removed.
 *
 * <p>Where it is, is noted in the work folder of the program before it is made, so that the next
 * start can remove what a program has left that was killed meanwhile. Nothing of another name than
 * these files have is ever removed, so a file that is complete is safe whatever a note says.
 */
public final class Neighbour implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Neighbour.class.getName());
  private static final String NOTE = ".beside";
  private static final Pattern NAME =
      Pattern.compile("\\.\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");

  /** The whole program's, as are the files; none takes no notes. */
  private static final AtomicReference<@Nullable WorkFolder> NOTES = new AtomicReference<>();

  private final Path path;
  private final @Nullable Path note;

  private Neighbour(Path path, @Nullable Path note) {
    this.path = path;
    this.note = note;
  }

  /** From now on it is noted there which files are being made. */
  public static void noteIn(WorkFolder work) {
    NOTES.set(work);
  }

  /** Where the temporary files of this program are, and those of the libraries it uses. */
  static Path temporaryFiles() {
    WorkFolder work = NOTES.get();
    return work == null ? Path.of(System.getProperty("java.io.tmpdir", "")) : work.place();
  }

  /** A name in the folder of a file, by which nothing exists yet. */
  public static Neighbour of(Path file) {
    Path path = file.toAbsolutePath().resolveSibling("." + UUID.randomUUID() + ".tmp");
    return new Neighbour(path, note(path));
  }

  /** Where the file is to be made. */
  public Path path() {
    return path;
  }

  /** A file can be made without a note: it only serves to tidy up, and its folder may be full. */
  private static @Nullable Path note(Path path) {
    WorkFolder work = NOTES.get();
    if (work == null) {
      return null;
    }
    try {
      Path note = Files.createFile(work.path().resolve(UUID.randomUUID() + NOTE), OwnerOnly.file());
      return written(note, path);
    } catch (IOException | UnwritableFileException e) {
      LOG.log(System.Logger.Level.WARNING, "not noted: " + path, e);
      return null;
    }
  }

  /** An empty note, for which there was room while there is none for its words, does not stay. */
  private static Path written(Path note, Path path) throws IOException {
    try {
      return Files.writeString(note, path.toString(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      Files.deleteIfExists(note);
      throw e;
    }
  }

  /** Whether something in a work folder is a note of a file that is being made. */
  static boolean isNote(Path file) {
    return String.valueOf(file.getFileName()).endsWith(NOTE);
  }

  /** Removes the file of a note, whose program is gone, unless it has got its own name. */
  static void removeNoted(Path note) throws IOException {
    try {
      Path path = Path.of(Files.readString(note, StandardCharsets.UTF_8));
      // A program that ended while it wrote the note has not begun with the file.
      if (path.isAbsolute() && NAME.matcher(String.valueOf(path.getFileName())).matches()) {
        Companions.deleteWith(path);
      }
    } catch (InvalidPathException e) {
      LOG.log(System.Logger.Level.WARNING, "not understood: " + note, e);
    }
  }

  /** Removes the file if it has not got its own name; what cannot be, the next start removes. */
  @Override
  public void close() {
    try {
      Companions.deleteWith(path);
      if (note != null) {
        Files.deleteIfExists(note);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "left behind: " + path, e);
    }
  }
}
