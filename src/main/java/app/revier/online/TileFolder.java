package app.revier.online;

import app.revier.book.TileAddress;
import app.revier.book.UnwritableFileException;
import app.revier.files.Neighbour;
import app.revier.files.OwnerOnly;
import app.revier.files.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures of the map in a folder that only its owner can read: which ones somebody has looked at
 * tells where the customers are. When it grows too large the oldest go. What cannot be read or
 * written is logged and is not there: pictures can be fetched again. From any thread.
 */
final class TileFolder {

  /** Servers of pictures ask that they be kept for a week at least. */
  static final Duration FRESH = Duration.ofDays(30);

  private static final Logger LOG = LoggerFactory.getLogger(TileFolder.class);
  private static final long MOST_BYTES = 200L << 20;

  /** After too much was kept, so much of it goes that this is not needed with every picture. */
  private static final double ROOM = 0.8;

  private final Path root;
  private final Path own;
  private final long most;
  private final Clock clock;

  /** How much is kept, in bytes; below zero while nobody has looked. */
  private long kept = -1;

  /**
   * A kept picture.
   *
   * @param bytes the picture
   * @param isFresh whether it need not be asked for again
   */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
  record Kept(byte[] bytes, boolean isFresh) {}

  /** The pictures of an address, below a folder that need not exist yet. */
  TileFolder(Path root, TileAddress address, Clock clock) {
    this(root, address, clock, MOST_BYTES);
  }

  TileFolder(Path root, TileAddress address, Clock clock, long most) {
    this.root = root.toAbsolutePath();
    this.clock = clock;
    this.most = most;
    own = this.root.resolve(name(address));
  }

  /** An address may hold what no file name can, and a key. */
  private static String name(TileAddress address) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(address.template().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Path folder(int zoom, int x) {
    return own.resolve(String.valueOf(zoom)).resolve(String.valueOf(x));
  }

  private Path file(int zoom, int x, int y) {
    return folder(zoom, x).resolve(y + ".tile");
  }

  /** A picture, if it is kept. */
  @Nullable Kept find(int zoom, int x, int y) {
    Path file = file(zoom, x, y);
    try {
      byte[] bytes = Files.readAllBytes(file);
      FileTime since = Files.getLastModifiedTime(file);
      boolean isFresh = since.toInstant().plus(FRESH).isAfter(clock.instant());
      return WebTiles.isPicture(bytes) ? new Kept(bytes, isFresh) : null;
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      LOG.warn("A map picture cannot be read: {}", file, e);
      return null;
    }
  }

  /** Keeps a picture. */
  synchronized void keep(int zoom, int x, int y, byte[] bytes) {
    Path file = file(zoom, x, y);
    try {
      Path folder = folder(zoom, x);
      OwnerOnly.createFolders(folder);
      Target.of(file);
      try (Neighbour neighbour = Neighbour.of(file)) {
        Path fresh = Files.createFile(neighbour.path(), OwnerOnly.file());
        Files.write(fresh, bytes);
        Files.setLastModifiedTime(fresh, FileTime.from(clock.instant()));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
      kept = kept < 0 ? size(files()) : kept + bytes.length;
      if (kept > most) {
        makeRoom();
      }
    } catch (IOException | UncheckedIOException | UnwritableFileException e) {
      LOG.warn("A map picture cannot be kept: {}", file, e);
    }
  }

  private record Found(Path file, FileTime since, long size) {}

  private static long size(List<Found> files) {
    return files.stream().mapToLong(Found::size).sum();
  }

  private List<Found> files() throws IOException {
    List<Found> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        if (about.isRegularFile()) {
          found.add(new Found(file, about.lastModifiedTime(), about.size()));
        }
      }
    }
    return found;
  }

  /** The oldest go, of whatever address. */
  private void makeRoom() throws IOException {
    List<Found> all = files();
    long left = size(all);
    all.sort(Comparator.comparing(Found::since));
    for (Found one : all) {
      if (left <= most * ROOM) {
        break;
      }
      Files.deleteIfExists(one.file());
      left -= one.size();
    }
    kept = left;
  }
}
