package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.UnwritableFileException;
import app.revier.files.Companions;
import app.revier.files.Neighbour;
import app.revier.files.OwnerOnly;
import app.revier.files.Target;
import app.revier.files.WriteFailures;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes a file that is complete from the moment it has its name. */
final class NewFile {

  /** Fills a file that does not exist yet. */
  @FunctionalInterface
  interface Content {
    /** Fills the empty file, complete and closed. */
    void fill(Path file) throws IOException;
  }

  private static final WriteFailures FAILURES = new WriteFailures();

  private NewFile() {}

  /**
   * Makes the file beside its place, brings it to the disk and moves it into place.
   *
   * @throws BookFailure if the file exists already, or the content could not be read
   * @throws UnwritableFileException if it cannot be made; nothing is left then
   */
  static void write(Path file, Content content) {
    if (Files.exists(file)) {
      throw new BookFailure(Reason.EXISTS, file);
    }
    Target.checkName(file);
    if (!Companions.haveRoom(file)) {
      throw new UnwritableFileException(UnwritableFileException.Reason.NAME, file, null);
    }
    try {
      // Its owner's alone; the database fills an empty file as it would make one.
      try (Neighbour neighbour = Neighbour.of(file)) {
        Path temporary = Files.createFile(neighbour.path(), OwnerOnly.file());
        content.fill(temporary);
        force(temporary);
        Files.move(temporary, file);
      }
      forceFolder(folderOf(file));
    } catch (FileAlreadyExistsException e) {
      throw new BookFailure(Reason.EXISTS, file, e);
    } catch (IOException e) {
      throw unwritten(file, e);
    } catch (BookFailure e) {
      throw e.file().equals(file) ? unwritten(file, e) : e;
    }
  }

  /** What kept a file from being made. It says nothing about the book that is to be copied. */
  static UnwritableFileException unwritten(Path file, IOException error) {
    return FAILURES.of(file, file.toAbsolutePath(), error, error);
  }

  /** The same of a database that was being made; a failure of another kind stays. */
  static RuntimeException unwritten(Path file, RuntimeException error) {
    return switch (error) {
      case BookFailure full when full.reason() == Reason.NO_SPACE ->
          new UnwritableFileException(UnwritableFileException.Reason.NO_SPACE, file, error);
      case BookFailure other
          when other.reason() == Reason.INACCESSIBLE || other.reason() == Reason.READ_ONLY ->
          FAILURES.of(file, file.toAbsolutePath(), new IOException(other), other);
      default -> error;
    };
  }

  /** The folder a file is in or shall be in. */
  static Path folderOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new BookFailure(Reason.INACCESSIBLE, file);
    }
    return folder;
  }

  /** Brings a file to the disk. */
  static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Brings the name to the disk, where a folder can be opened like a file. */
  static void forceFolder(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
