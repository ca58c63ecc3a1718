package app.revier.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {

  /** Few, so that thousands of files can be tried. */
  private static final int ITERATIONS = 2;

  private static final char[] WORD = "Möwe 7".toCharArray();
  private static final int BEGIN = SealHeader.SIZE + SealKey.TAG;
  private static final int PART = SealedFile.PART + SealKey.TAG;

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static byte[] sealed(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SealedFile.seal(new ByteArrayInputStream(plain), out, WORD, ITERATIONS);
    return out.toByteArray();
  }

  private static byte[] opened(byte[] sealed, char[] password) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SealedFile.open(new ByteArrayInputStream(sealed), out, password);
    return out.toByteArray();
  }

  private static void assertBroken(byte[] sealed) {
    assertThatThrownBy(() -> opened(sealed, WORD)).isInstanceOf(BrokenSealException.class);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 300_000})
  void whatIsSealedIsOpened(int length) throws IOException {
    byte[] plain = bytes(length);
    byte[] sealed = sealed(plain);
    assertThat(opened(sealed, WORD)).isEqualTo(plain);
    int parts = Math.max(1, (length + SealedFile.PART - 1) / SealedFile.PART);
    assertThat(sealed).hasSize(BEGIN + length + parts * SealKey.TAG);
  }

  @Test
  void nothingOfItCanBeReadAndNoTwoAreAlike() throws IOException {
    byte[] plain = "Kunde Müller ".repeat(100).getBytes(StandardCharsets.UTF_8);
    byte[] sealed = sealed(plain);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Kunde");
    assertThat(sealed(plain)).isNotEqualTo(sealed);
  }

  @Test
  void aWrongPasswordIsToldFromDamage() throws IOException {
    byte[] sealed = sealed(bytes(100));
    assertThatThrownBy(() -> opened(sealed, "Möwe 8".toCharArray()))
        .isInstanceOf(WrongPasswordException.class);
  }

  @Test
  void theWayAnUmlautIsTypedDoesNotMatter() throws IOException {
    byte[] sealed = sealed(bytes(10));
    assertThat(opened(sealed, "Mo\u0308we 7".toCharArray())).isEqualTo(bytes(10));
  }

  @Test
  void eachFlippedBitIsFound() throws IOException {
    byte[] sealed = sealed(bytes(40));
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      int at = bit / Byte.SIZE;
      // A count of rounds with a high bit set takes long before it is found wrong.
      if (at >= SealHeader.MAGIC.length + 1 && at < SealHeader.MAGIC.length + 4) {
        continue;
      }
      byte[] flipped = sealed.clone();
      flipped[at] ^= (byte) (1 << bit % Byte.SIZE);
      assertThatThrownBy(() -> opened(flipped, WORD)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void eachCutIsFound() throws IOException {
    byte[] small = sealed(bytes(40));
    for (int length = 0; length < small.length; length++) {
      assertBroken(Arrays.copyOf(small, length));
    }
    byte[] large = sealed(bytes(3 * SealedFile.PART));
    for (int parts = 0; parts < 3; parts++) {
      assertBroken(Arrays.copyOf(large, BEGIN + parts * PART));
      assertBroken(Arrays.copyOf(large, BEGIN + parts * PART + 1));
    }
  }

  @Test
  void partsInAnotherOrderTakenTwiceOrOfAnotherFileAreFound() throws IOException {
    byte[] sealed = sealed(bytes(3 * SealedFile.PART));
    byte[] begin = Arrays.copyOf(sealed, BEGIN);
    byte[][] part = new byte[3][];
    for (int i = 0; i < 3; i++) {
      part[i] = Arrays.copyOfRange(sealed, BEGIN + i * PART, BEGIN + (i + 1) * PART);
    }
    assertThat(joined(begin, part[0], part[1], part[2])).isEqualTo(sealed);
    assertBroken(joined(begin, part[1], part[0], part[2]));
    assertBroken(joined(begin, part[0], part[0], part[2]));
    assertBroken(joined(begin, part[0], part[2]));
    assertBroken(joined(begin, part[0], part[1], part[2], part[2]));
    assertBroken(joined(sealed, new byte[] {0}));
    byte[] other = sealed(bytes(3 * SealedFile.PART));
    assertBroken(joined(begin, Arrays.copyOfRange(other, BEGIN, BEGIN + PART), part[1], part[2]));
  }

  @Test
  void aFileThatAsksForTooMuchWorkIsRefused() throws IOException {
    byte[] sealed = sealed(bytes(10));
    ByteBuffer.wrap(sealed).putInt(SealHeader.MAGIC.length + 1, Integer.MAX_VALUE);
    assertBroken(sealed);
    ByteBuffer.wrap(sealed).putInt(SealHeader.MAGIC.length + 1, -1);
    assertBroken(sealed);
  }

  @Test
  void theRoundsAreThoseRecommended() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SealedFile.seal(InputStream.nullInputStream(), out, WORD);
    assertThat(ByteBuffer.wrap(out.toByteArray()).getInt(SealHeader.MAGIC.length + 1))
        .isGreaterThanOrEqualTo(600_000);
    SealedFile.open(
        new ByteArrayInputStream(out.toByteArray()), OutputStream.nullOutputStream(), WORD);
  }
}
