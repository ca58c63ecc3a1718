package app.revier.excel.plan;

import app.revier.files.FileReplacement;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook that Excel opens with a password only (agile encryption, AES-256 and SHA-512, as
 * today's Excel makes it). Its rows go straight into what is sealed: nothing of it is ever on the
 * disk to be read.
 */
final class SealedWorkbook {

  /** Has the library choose the sizes that belong to the algorithms. */
  private static final int USUAL = -1;

  private SealedWorkbook() {}

  /** Seals what is written. */
  static void write(OutputStream out, char[] password, FileReplacement.Content plain)
      throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor =
          new EncryptionInfo(
                  EncryptionMode.agile,
                  CipherAlgorithm.aes256,
                  HashAlgorithm.sha512,
                  USUAL,
                  USUAL,
                  ChainingMode.cbc)
              .getEncryptor();
      encryptor.confirmPassword(new String(password));
      try (OutputStream sealed = encryptor.getDataStream(container)) {
        plain.writeTo(sealed);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("every Java has AES-256 and SHA-512", e);
      }
      container.writeFilesystem(out);
    }
  }
}
