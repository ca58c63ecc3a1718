package app.revier.sealed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals and opens the parts of one file, each with a nonce of its own that says where it is. */
final class SealKey {

  /** What the tag of a part adds to it. */
  static final int TAG = 16;

  private static final int KEY_BITS = 256;
  private static final int NONCE = 12;

  /** What a part is; no two parts of a file have the same number and kind. */
  enum Kind {
    /** One with others behind it. */
    MIDDLE,
    /** The last one. */
    LAST,
    /** Nothing, sealed: tells a wrong password from a damaged file. */
    CHECK
  }

  private final SealHeader header;
  private final SecretKey key;
  private final Cipher cipher;

  SealKey(SealHeader header, char[] password) {
    this.header = header;
    try {
      key = derive(header, password);
      cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM and PBKDF2", e);
    }
  }

  private static SecretKey derive(SealHeader header, char[] password)
      throws GeneralSecurityException {
    // The same word typed on another system may come with its accents apart.
    char[] normal = Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
    PBEKeySpec spec = new PBEKeySpec(normal, header.salt(), header.iterations(), KEY_BITS);
    try {
      byte[] derived =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new SecretKeySpec(derived, "AES");
    } finally {
      spec.clearPassword();
      Arrays.fill(normal, '\0');
    }
  }

  byte[] seal(int number, Kind kind, byte[] plain, int length) {
    try {
      prepare(Cipher.ENCRYPT_MODE, number, kind);
      return cipher.doFinal(plain, 0, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /**
   * Opens a part.
   *
   * @throws AEADBadTagException if it is not the part of that number and kind of this file, as it
   *     was sealed with this password
   */
  byte[] open(int number, Kind kind, byte[] sealed, int length) throws AEADBadTagException {
    try {
      prepare(Cipher.DECRYPT_MODE, number, kind);
      return cipher.doFinal(sealed, 0, length);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("opening failed", e);
    }
  }

  private void prepare(int mode, int number, Kind kind) throws GeneralSecurityException {
    byte[] nonce =
        ByteBuffer.allocate(NONCE)
            .put(header.noncePrefix())
            .putInt(number)
            .put((byte) kind.ordinal())
            .array();
    cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
    cipher.updateAAD(header.bytes());
  }
}
