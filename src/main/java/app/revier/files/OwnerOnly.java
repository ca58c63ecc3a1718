package app.revier.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Makes files and folders that only their owner can read, whatever the system's usual permissions
 * are: all that this program writes holds customers. Where there are no such permissions, as on
 * Windows, the folder of the user decides.
 */
public final class OwnerOnly {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final FileAttribute<?>[] NONE = {};

  private OwnerOnly() {}

  /** To be given to whatever makes a file. */
  public static FileAttribute<?>[] file() {
    return permissions("rw-------");
  }

  /** Makes a folder and those above it that are missing; what exists stays as it is. */
  public static Path createFolders(Path folder) throws IOException {
    return Files.createDirectories(folder, permissions("rwx------"));
  }

  /** Makes an empty file unless there is one, for whoever opens it next. */
  public static void prepare(Path file) throws IOException {
    try {
      Files.createFile(file, file());
    } catch (FileAlreadyExistsException e) {
      // It keeps what permissions it has.
      return;
    }
  }

  /** Lets a file that takes the place of another be read by the same users. */
  static void like(Path model, Path file) throws IOException {
    if (POSIX && Files.exists(model)) {
      Set<PosixFilePermission> wanted = Files.getPosixFilePermissions(model);
      if (!wanted.equals(Files.getPosixFilePermissions(file))) {
        Files.setPosixFilePermissions(file, wanted);
      }
    }
  }

  private static FileAttribute<?>[] permissions(String text) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text))
        }
        : NONE;
  }
}
