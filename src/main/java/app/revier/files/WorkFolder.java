package app.revier.files;

import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The temporary files of one running program, in a folder of its own that only the user can enter,
 * not in one that all users of the computer share. It is made when there is first something to put
 * there. A lock that ends with the program, in whatever way, tells the next one what may go.
 */
public final class WorkFolder implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(WorkFolder.class.getName());
  private static final String LOCK = ".busy";

  private final Path all;
  private @Nullable Path own;
  private @Nullable FileChannel lock;

  /** A folder below the one for all programs of the user, which need not exist yet. */
  public WorkFolder(Path all) {
    this.all = all.toAbsolutePath();
  }

  /**
   * The folder.
   *
   * @throws UnwritableFileException if it cannot be made
   */
  public synchronized Path path() {
    if (own == null) {
      try {
        own = make();
      } catch (IOException e) {
        throw failure(e);
      }
    }
    return own;
  }

  /** In which folder it is, or will be. */
  Path place() {
    return all;
  }

  /**
   * A new, empty file in it, which the caller removes when it is no longer needed.
   *
   * @throws UnwritableFileException if it cannot be made
   */
  public Path newFile(String prefix, String suffix) {
    try {
      return Files.createTempFile(path(), prefix, suffix);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * A new, empty folder in it, which the caller removes when it is no longer needed.
   *
   * @throws UnwritableFileException if it cannot be made
   */
  public Path newFolder(String prefix) {
    try {
      return Files.createTempDirectory(path(), prefix);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private UnwritableFileException failure(IOException e) {
    Reason reason = Room.isOut(all) ? Reason.NO_TEMPORARY_SPACE : Reason.NO_TEMPORARY_FOLDER;
    return new UnwritableFileException(reason, all, e);
  }

  /** The lock comes before the folder: a folder without one has been left behind. */
  private Path make() throws IOException {
    OwnerOnly.createFolders(all);
    while (true) {
      Path folder = all.resolve(UUID.randomUUID().toString());
      Path busy = lockOf(folder);
      FileChannel channel =
          FileChannel.open(
              busy,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              OwnerOnly.file());
      // Whoever clears up may have taken the new file for one that was left behind.
      if (channel.tryLock() != null && Files.exists(busy)) {
        lock = channel;
        return OwnerOnly.createFolders(folder);
      }
      channel.close();
    }
  }

  private static Path lockOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + LOCK);
  }

  /** Removes what programs have left behind that ended without doing so. */
  public void clearUp() {
    if (!Files.isDirectory(all)) {
      return;
    }
    try (Stream<Path> files = Files.list(all)) {
      List<Path> locks =
          files.filter(file -> String.valueOf(file.getFileName()).endsWith(LOCK)).toList();
      for (Path busy : locks) {
        clearUp(busy);
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "not cleared up: " + all, e);
    }
  }

  private synchronized void clearUp(Path busy) throws IOException {
    String name = String.valueOf(busy.getFileName());
    Path folder = busy.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    if (folder.equals(own)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(busy, StandardOpenOption.WRITE);
        FileLock free = channel.tryLock()) {
      if (free != null) {
        for (Path note : notes(folder)) {
          Neighbour.removeNoted(note);
        }
        delete(folder);
        Files.deleteIfExists(busy);
      }
    } catch (NoSuchFileException e) {
      // Its program, or another that clears up, was faster.
      return;
    }
  }

  /** The notes of files that a program was making elsewhere, as far as they are still there. */
  private static List<Path> notes(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Neighbour::isNote).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.deleteIfExists(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Removes the folder with all that is in it, unless a file is still being made elsewhere. */
  @Override
  public synchronized void close() {
    Path folder = own;
    FileChannel channel = lock;
    if (folder == null || channel == null) {
      return;
    }
    try (channel) {
      // What the end of the program interrupts is for the next start to remove.
      if (notes(folder).isEmpty()) {
        delete(folder);
        Files.deleteIfExists(lockOf(folder));
      }
    } catch (IOException e) {
      // A library that is loaded cannot be removed everywhere; the next start does it.
      LOG.log(System.Logger.Level.INFO, "left for the next start: " + folder, e);
    }
    own = null;
    lock = null;
  }
}
