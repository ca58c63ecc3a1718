package app.revier.preferences;

import app.revier.book.Preferences;
import app.revier.book.UnwritableFileException;
import app.revier.files.FileReplacement;
import app.revier.files.OwnerOnly;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Preferences in a file of {@code name=value} lines. Changes are written soon after, in the
 * background; {@link #close} waits for them. Only what this program has changed is written, so that
 * two programs at once do not undo each other.
 *
 * <p>A file that cannot be read or written is logged and never stops the work: the program then
 * forgets at its end.
 */
public final class PreferencesFile implements Preferences, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

  private final Path file;
  private final Map<String, String> values = new ConcurrentHashMap<>();
  private final Map<String, Optional<String>> changes = new ConcurrentHashMap<>();
  private final AtomicBoolean writeAhead = new AtomicBoolean();
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("revier-preferences").factory());

  /** The preferences of a file, which need not exist yet, nor its folder. */
  public PreferencesFile(Path file) {
    this.file = file.toAbsolutePath();
    try {
      values.putAll(read());
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("Preferences cannot be read: {}", file, e);
    }
  }

  @Override
  public @Nullable String get(String name) {
    return values.get(name);
  }

  @Override
  public void put(String name, @Nullable String value) {
    String before = value == null ? values.remove(name) : values.put(name, value);
    if (Objects.equals(before, value)) {
      return;
    }
    changes.put(name, Optional.ofNullable(value));
    if (writeAhead.compareAndSet(false, true)) {
      writer.execute(this::write);
    }
  }

  private void write() {
    writeAhead.set(false);
    try {
      TreeMap<String, String> now = new TreeMap<>(readOrNothing());
      changes.forEach(
          (name, value) ->
              value.ifPresentOrElse(text -> now.put(name, text), () -> now.remove(name)));
      Path folder = Objects.requireNonNull(file.getParent());
      OwnerOnly.createFolders(folder);
      byte[] content = format(now).getBytes(StandardCharsets.UTF_8);
      FileReplacement.write(file, out -> out.write(content));
    } catch (IOException | UnwritableFileException e) {
      LOG.warn("Preferences cannot be written: {}", file, e);
    }
  }

  private Map<String, String> readOrNothing() throws IOException {
    try {
      return read();
    } catch (IllegalArgumentException e) {
      return Map.of();
    }
  }

  private Map<String, String> read() throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (NoSuchFileException e) {
      return Map.of();
    }
    TreeMap<String, String> map = new TreeMap<>();
    properties.stringPropertyNames().forEach(name -> map.put(name, properties.getProperty(name)));
    return map;
  }

  /** The lines, in the order of their names and without the date that Properties would add. */
  private static String format(SortedMap<String, String> values) {
    StringBuilder lines = new StringBuilder();
    values.forEach(
        (name, value) -> {
          Properties one = new Properties();
          one.setProperty(name, value);
          StringWriter text = new StringWriter();
          try {
            one.store(text, null);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          text.toString()
              .lines()
              .filter(line -> !line.startsWith("#"))
              .forEach(line -> lines.append(line).append('\n'));
        });
    return lines.toString();
  }

  /** Waits until all is written. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(10, TimeUnit.SECONDS)) {
        LOG.warn("Preferences are still being written: {}", file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
