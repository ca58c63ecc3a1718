package app.revier.excel;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;
import org.jspecify.annotations.Nullable;

/**
 * A newer workbook that is protected by a password, as it lies encrypted in a container of the old
 * kind. Some are protected with a password that Excel sets by itself; nobody is asked for it.
 */
final class ProtectedWorkbook {

  private static final List<String> ENTRIES = List.of("EncryptedPackage", "EncryptionInfo");

  private ProtectedWorkbook() {}

  /** Whether a container holds such a workbook. */
  static boolean isIn(DirectoryNode root) {
    return ENTRIES.stream().anyMatch(root::hasEntryCaseInsensitive);
  }

  /**
   * The workbook without its protection, in a new file in the folder that only the user can enter,
   * see {@link WorkbookTemp}; the caller removes it.
   *
   * @param password that the user has given; none tries only the one of Excel
   */
  static Path opened(POIFSFileSystem container, @Nullable String password)
      throws UnreadableFileException {
    Decryptor decryptor = decryptor(container, password);
    Path plain;
    try {
      plain = TempFile.createTempFile("opened", ".xlsx").toPath();
    } catch (IOException e) {
      throw ReadFailures.of(e);
    }
    try (InputStream bytes = decryptor.getDataStream(container);
        OutputStream out = Files.newOutputStream(plain)) {
      bytes.transferTo(out);
      return plain;
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      remove(plain, e);
      throw ReadFailures.of(e);
    } catch (Error e) {
      remove(plain, e);
      throw e;
    }
  }

  private static Decryptor decryptor(POIFSFileSystem container, @Nullable String password)
      throws UnreadableFileException {
    try {
      Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
      if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
          || (password != null && decryptor.verifyPassword(password))) {
        return decryptor;
      }
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(refusal(password), e);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
    throw new UnreadableFileException(refusal(password));
  }

  /** What is said of a password that does not open the file. */
  static Reason refusal(@Nullable String password) {
    return password == null ? Reason.ENCRYPTED : Reason.WRONG_PASSWORD;
  }

  /** Removes the file, whatever went wrong before. */
  static void remove(Path plain, Throwable before) {
    try {
      Files.deleteIfExists(plain);
    } catch (IOException e) {
      before.addSuppressed(e);
    }
  }
}
