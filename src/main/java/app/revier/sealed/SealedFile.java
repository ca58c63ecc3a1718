package app.revier.sealed;

import app.revier.sealed.SealKey.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;

/**
 * Seals files with a password: AES-256-GCM in parts of 64 KiB, with a key that PBKDF2 with
 * HMAC-SHA-256 makes of the password. A part counts its place and whether it is the last one into
 * its nonce, so that a file that was changed, cut off, put together in another order or of several
 * files is not opened. Needs the same memory for any size. The format is described in decision
 * 0042.
 */
public final class SealedFile {

  /** How often PBKDF2 goes round, as OWASP recommends for HMAC-SHA-256. */
  static final int ITERATIONS = 600_000;

  static final int PART = 1 << 16;

  /** Numbers of parts are positive; this allows for 128 TiB. */
  private static final int MOST_PARTS = Integer.MAX_VALUE;

  private SealedFile() {}

  /** Whether a file begins as sealed ones do. */
  public static boolean isSealed(InputStream file) throws IOException {
    return Arrays.equals(file.readNBytes(SealHeader.MAGIC.length), SealHeader.MAGIC);
  }

  /** Whether a file that begins with these bytes begins as sealed ones do. */
  public static boolean isSealed(byte[] beginning) {
    int length = SealHeader.MAGIC.length;
    return beginning.length >= length
        && Arrays.equals(beginning, 0, length, SealHeader.MAGIC, 0, length);
  }

  /**
   * Seals all that is read.
   *
   * @param password not empty; stays as it is
   */
  public static void seal(InputStream plain, OutputStream sealed, char[] password)
      throws IOException {
    seal(plain, sealed, password, ITERATIONS);
  }

  static void seal(InputStream plain, OutputStream sealed, char[] password, int iterations)
      throws IOException {
    SealHeader header = SealHeader.make(iterations);
    SealKey key = new SealKey(header, password);
    sealed.write(header.bytes());
    sealed.write(key.seal(0, Kind.CHECK, new byte[0], 0));
    byte[] part = plain.readNBytes(PART);
    for (int number = 0; ; number++) {
      byte[] next = plain.readNBytes(PART);
      boolean last = next.length == 0;
      sealed.write(key.seal(number, last ? Kind.LAST : Kind.MIDDLE, part, part.length));
      if (last) {
        return;
      }
      if (number == MOST_PARTS) {
        throw new IOException("too long to be sealed");
      }
      part = next;
    }
  }

  /**
   * Opens what was sealed. Whatever is written is genuine, but only when this returns it is all.
   *
   * @throws WrongPasswordException if the password is wrong
   * @throws BrokenSealException if the file is not as it was sealed
   */
  public static void open(InputStream sealed, OutputStream plain, char[] password)
      throws IOException {
    SealHeader header = SealHeader.read(sealed);
    byte[] check = sealed.readNBytes(SealKey.TAG);
    SealKey key = new SealKey(header, password);
    checkPassword(key, check);
    byte[] part = sealed.readNBytes(PART + SealKey.TAG);
    for (int number = 0; ; number++) {
      byte[] next = sealed.readNBytes(PART + SealKey.TAG);
      boolean last = next.length == 0;
      try {
        plain.write(key.open(number, last ? Kind.LAST : Kind.MIDDLE, part, part.length));
      } catch (AEADBadTagException e) {
        throw new BrokenSealException("part " + number, e);
      }
      if (last) {
        return;
      }
      if (number == MOST_PARTS) {
        throw new BrokenSealException("too many parts", null);
      }
      part = next;
    }
  }

  private static void checkPassword(SealKey key, byte[] check) throws IOException {
    if (check.length < SealKey.TAG) {
      throw new BrokenSealException("no check", null);
    }
    try {
      key.open(0, Kind.CHECK, check, check.length);
    } catch (AEADBadTagException e) {
      throw new WrongPasswordException(e);
    }
  }
}
