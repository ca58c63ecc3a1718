package app.revier.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows files that have several names on the disk. */
public final class HardLinks {

  private HardLinks() {}

  /**
   * Whether a file has several names of equal right, of which a symbolic link is none; never on
   * systems that do not count them.
   *
   * @throws IOException if it cannot be looked at
   */
  public static boolean hasSeveralNames(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((Integer) Files.getAttribute(file, "unix:nlink")) > 1;
  }
}
