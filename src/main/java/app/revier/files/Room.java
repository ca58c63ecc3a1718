package app.revier.files;

import java.io.IOException;
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
      return folder != null
          && Files.isDirectory(folder)
          && Files.getFileStore(folder).getUsableSpace() < NONE;
    } catch (IOException e) {
      return false;
    }
  }
}
