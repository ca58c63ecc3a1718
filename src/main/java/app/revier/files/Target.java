package app.revier.files;

import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a file is to be written: never at the place of a book, nor of what belongs to one. The one
 * place of this rule; whatever writes a file asks here first.
 *
 * <p>A book is known by its content, not by its name, so no link and no other spelling leads past
 * it; whether two spellings are one name is left to the file system, which is asked for the file.
 */
public final class Target {

  /** As many links behind each other as Linux follows. */
  private static final int MOST_LINKS = 40;

  private Target() {}

  /**
   * The file that writing to this name would make or replace, with all links followed.
   *
   * @throws UnwritableFileException if it is a book or belongs to one, or no file
   * @throws IOException if it cannot be looked at
   */
  public static Path of(Path file) throws IOException {
    Path target = followed(file);
    if (Files.isDirectory(target)) {
      throw new UnwritableFileException(Reason.FOLDER, file, null);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new UnwritableFileException(Reason.NOT_A_FILE, file, null);
    }
    if (isBook(target)) {
      throw new UnwritableFileException(Reason.BOOK, file, null);
    }
    return target;
  }

  /**
   * Refuses the name of what belongs to a book, whether there is one or not: a file of such a name
   * would be taken for part of a book.
   *
   * @throws UnwritableFileException if it is such a name
   */
  public static void checkName(Path file) {
    if (Companions.isNamedLikeOne(file)) {
      throw new UnwritableFileException(Reason.BOOK, file, null);
    }
  }

  /** Follows links that lead to nothing yet, too. */
  private static Path followed(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(target)) {
        return target;
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    throw new FileSystemLoopException(file.toString());
  }

  private static boolean isBook(Path target) throws IOException {
    if (Companions.isNamedLikeOne(target) || Companions.areBeside(target)) {
      return true;
    }
    return Files.isRegularFile(target) && (DatabaseFile.isOne(target) || isSharedAndEmpty(target));
  }

  /** The lock of a book is empty; by another name only the number of its names tells of it. */
  private static boolean isSharedAndEmpty(Path target) throws IOException {
    return Files.size(target) == 0 && HardLinks.hasSeveralNames(target);
  }
}
