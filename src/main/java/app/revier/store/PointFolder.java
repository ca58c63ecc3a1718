package app.revier.store;

import app.revier.book.Library;
import app.revier.book.RestorePoint;
import app.revier.book.RestorePoint.Reason;
import app.revier.files.Companions;
import app.revier.files.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder with the restore points of one book. All that is known of a point is in its file's
 * name, so that files can be deleted, copied away and put back by hand: {@code
 * 2026-11-30T15.04.05.123Z-import-300.revier} was made at that time (UTC) before an import, with
 * 300 customers in it.
 */
final class PointFolder {

  private static final Pattern NAME =
      Pattern.compile("(.{23})Z-([a-z]+)-(\\d{1,9})" + Pattern.quote(Library.ENDING));
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH.mm.ss.SSS", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final String TEMPORARY = ".new";

  private static final Duration LEFT_BEHIND = Duration.ofDays(1);
  private static final int HASH_BYTES = 6;
  private static final int NAME_LENGTH = 40;

  private final Path path;

  /** The folder of a book, below the folder for all. */
  PointFolder(Path all, Path book) {
    Path real = real(book);
    String name = Library.nameOf(real).replaceAll("[^\\p{L}\\p{N}_.-]", "_");
    int letters = Math.min(NAME_LENGTH, name.codePointCount(0, name.length()));
    path = all.resolve(name.substring(0, name.offsetByCodePoints(0, letters)) + "-" + hash(real));
  }

  /** Where it is. */
  Path path() {
    return path;
  }

  /** The points that are there, the latest first. */
  List<RestorePoint> list() {
    List<RestorePoint> points = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        RestorePoint point = named(file);
        if (point != null) {
          points.add(point);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw DatabaseFailures.of(e, path);
    }
    points.sort(Comparator.comparing(RestorePoint::made).reversed());
    return points;
  }

  /** The point in a file of such a folder. */
  static RestorePoint point(Path file) throws IOException {
    RestorePoint point = named(file);
    if (point == null) {
      throw new NoSuchFileException(file.toString());
    }
    return point;
  }

  /** None for a file that is no point, or has just gone. */
  private static @Nullable RestorePoint named(Path file) throws IOException {
    Matcher matcher = NAME.matcher(file.getFileName().toString());
    if (!matcher.matches()) {
      return null;
    }
    for (Reason reason : Reason.values()) {
      if (word(reason).equals(matcher.group(2))) {
        try {
          Instant made = TIME.parse(matcher.group(1), Instant::from);
          return new RestorePoint(
              file, made, reason, Integer.parseInt(matcher.group(3)), Files.size(file));
        } catch (DateTimeParseException | NoSuchFileException e) {
          return null;
        }
      }
    }
    return null;
  }

  /** The name of a new point. */
  Path file(Instant made, Reason reason, int customers) {
    return fileIn(path, made, reason, customers);
  }

  /** The name of a point in the folder of some. */
  static Path fileIn(Path folder, Instant made, Reason reason, int customers) {
    return folder.resolve(
        TIME.format(made) + "Z-" + word(reason) + "-" + customers + Library.ENDING);
  }

  private static String word(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  /** Where a file is kept that is no sound book. */
  Path aside(Instant now) {
    return path.resolve(TIME.format(now) + "Z-damaged" + Library.ENDING);
  }

  /** Makes the folder, which only its owner can enter, and clears away what a crash has left. */
  void prepare(Instant now) throws IOException {
    OwnerOnly.createFolders(path);
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.filter(PointFolder::isTemporary).toList()) {
        // Another Revier may be just about to use its own.
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  /** Deletes all temporary files, if there is a folder. */
  void deleteTemporary() throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        for (Path file : files.filter(PointFolder::isTemporary).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static boolean isTemporary(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.contains(TEMPORARY);
  }

  /** A new, empty file that only its owner can read. */
  Path temporary() throws IOException {
    return temporaryIn(path);
  }

  /** A new, empty file in the folder of some points. */
  static Path temporaryIn(Path folder) throws IOException {
    return Files.createTempFile(folder, ".", TEMPORARY);
  }

  /** Deletes such a file and what a database that could not be closed has left beside it. */
  static void discard(Path temporary) throws IOException {
    Companions.deleteWith(temporary);
  }

  /** Deletes points. */
  void delete(List<RestorePoint> points) throws IOException {
    for (RestorePoint point : points) {
      Files.deleteIfExists(point.file());
    }
  }

  /** A book is known by where it is, by whatever way it was reached; it may be gone. */
  private static Path real(Path book) {
    Path absolute = book.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException gone) {
      Path parent = absolute.getParent();
      try {
        return parent == null ? absolute : parent.toRealPath().resolve(absolute.getFileName());
      } catch (IOException folderGone) {
        return absolute;
      }
    }
  }

  private static String hash(Path real) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(real.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
