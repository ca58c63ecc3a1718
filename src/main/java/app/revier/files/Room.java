package app.revier.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The room that is left on a disk. Systems say in their own language that there is none. */
public final class Room {

  /** With less room than this, a write has failed for want of it, whatever the error says. */
  private static final long NONE = 64 * 1024;

  private Room() {}

  /** Whether there is next to no room left for this user where the folder is. */
  public static boolean isOut(@Nullable Path folder) {
    try {
      if (folder == null || !Files.isDirectory(folder)) {
        return false;
      }
      FileStore disk = Files.getFileStore(folder);
      // What has no room at all, such as /proc, is no disk.
      return disk.getTotalSpace() > 0 && disk.getUsableSpace() < NONE;
    } catch (IOException e) {
      return false;
    }
  }
}
