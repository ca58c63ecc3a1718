package app.revier.preferences;

import app.revier.book.UnsavedText;
import app.revier.book.UnsavedTexts;
import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import app.revier.files.FileReplacement;
import app.revier.files.OwnerOnly;
import app.revier.files.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is typed and in no book, in one file a book, which is there only while there is any. */
public final class UnsavedFiles implements UnsavedTexts {

  private static final Logger LOG = LoggerFactory.getLogger(UnsavedFiles.class);

  private static final int FORM = 1;
  private static final int NAME_BYTES = 16;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

  private final Path folder;

  /**
   * What a file says.
   *
   * @param form of the file, for later versions
   * @param book of which book, for whoever looks into it
   * @param texts what is typed
   */
  private record Content(int form, String book, List<UnsavedText> texts) {
    Content {
      texts = List.copyOf(texts);
    }
  }

  /** Files in a folder, which need not exist yet. */
  public UnsavedFiles(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public Found find(Path book) {
    Path file = fileOf(book);
    try {
      @Nullable Content content = MAPPER.readValue(Files.readAllBytes(file), Content.class);
      if (content != null && content.form() == FORM) {
        return new Found(content.texts(), null);
      }
      LOG.warn("Unsaved texts are of another form: {}", file);
    } catch (NoSuchFileException e) {
      return Found.NOTHING;
    } catch (IOException | JacksonException e) {
      LOG.warn("Unsaved texts cannot be read: {}", file, e);
    }
    return new Found(List.of(), putAside(file));
  }

  /** Keeps what cannot be read under another name, so that it is not written over. */
  static Path putAside(Path file) {
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
    try {
      return Files.move(file, Target.of(aside), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UnwritableFileException e) {
      LOG.warn("Unsaved texts cannot be put aside: {}", file, e);
      return file;
    }
  }

  @Override
  public void keep(Path book, List<UnsavedText> texts) {
    Path file = fileOf(book);
    try {
      if (texts.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
      OwnerOnly.createFolders(folder);
    } catch (IOException e) {
      throw new UnwritableFileException(Reason.FOLDER_READ_ONLY, file, e);
    }
    byte[] content = MAPPER.writeValueAsBytes(new Content(FORM, real(book).toString(), texts));
    FileReplacement.write(file, out -> out.write(content));
  }

  /**
   * A book is known by where it is; the name of the file tells nobody which customers are in it.
   */
  private Path fileOf(Path book) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(real(book).toString().getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".json");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** However it was reached, by a link or another way. */
  private static Path real(Path book) {
    try {
      return book.toRealPath();
    } catch (IOException e) {
      LOG.debug("no real path: {}", book, e);
      return book.toAbsolutePath().normalize();
    }
  }
}
