package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.files.Neighbour;
import app.revier.files.OwnerOnly;
import app.revier.files.Target;
import java.io.IOException;
import java.nio.channels.FileChannel;
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

  private NewFile() {}

  /**
   * Makes the file beside its place, brings it to the disk and moves it into place.
   *
   * @throws BookFailure if the file exists already or cannot be made; nothing is left then
   */
  static void write(Path file, Content content) {
    if (Files.exists(file)) {
      throw new BookFailure(Reason.EXISTS, file);
    }
    Target.checkName(file);
    try {
      // Its owner's alone; the database fills an empty file as it would make one.
      try (Neighbour neighbour = Neighbour.of(file)) {
        Path temporary = Files.createFile(neighbour.path(), OwnerOnly.file());
        content.fill(temporary);
        force(temporary);
        Files.move(temporary, file);
      }
      forceFolder(folderOf(file));
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
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
