package app.revier.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The first bytes of a sealed file, in this order: the letters {@code REVRSEAL}; the form of the
 * file, one byte; how often PBKDF2 goes round, four bytes, the highest first; its salt; the part of
 * all nonces that is the same. Every part of the file is sealed together with these bytes.
 */
final class SealHeader {

  static final byte[] MAGIC = "REVRSEAL".getBytes(StandardCharsets.US_ASCII);
  static final int SALT = 16;
  static final int NONCE_PREFIX = 7;
  private static final byte FORM = 1;
  private static final int ITERATIONS_AT = MAGIC.length + 1;
  private static final int SALT_AT = ITERATIONS_AT + Integer.BYTES;
  private static final int PREFIX_AT = SALT_AT + SALT;

  /** How many bytes a header has. */
  static final int SIZE = PREFIX_AT + NONCE_PREFIX;

  /** A file that asks for more was not sealed by us, and would keep the computer busy for long. */
  static final int MOST_ITERATIONS = 10_000_000;

  private final byte[] bytes;

  private SealHeader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The header of a new file. */
  static SealHeader make(int iterations) {
    byte[] random = new byte[SALT + NONCE_PREFIX];
    new SecureRandom().nextBytes(random);
    return new SealHeader(
        ByteBuffer.allocate(SIZE).put(MAGIC).put(FORM).putInt(iterations).put(random).array());
  }

  /**
   * Reads the header of a file.
   *
   * @throws BrokenSealException if it is none, or of a form that is not known
   */
  static SealHeader read(InputStream in) throws IOException {
    SealHeader header = new SealHeader(in.readNBytes(SIZE));
    if (header.bytes.length < SIZE
        || !Arrays.equals(header.bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
        || header.bytes[MAGIC.length] != FORM
        || header.iterations() < 1
        || header.iterations() > MOST_ITERATIONS) {
      throw new BrokenSealException("not a header", null);
    }
    return header;
  }

  /** All of it. */
  byte[] bytes() {
    return bytes.clone();
  }

  int iterations() {
    return ByteBuffer.wrap(bytes).getInt(ITERATIONS_AT);
  }

  byte[] salt() {
    return Arrays.copyOfRange(bytes, SALT_AT, PREFIX_AT);
  }

  byte[] noncePrefix() {
    return Arrays.copyOfRange(bytes, PREFIX_AT, SIZE);
  }
}
