package app.revier.intake;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user has said about opening a file.
 *
 * @param charset the encoding of a text file; none finds it out
 * @param password the password of a protected workbook; none tries only the one that Excel sets by
 *     itself
 */
public record OpenOptions(@Nullable Charset charset, @Nullable String password) {

  /** Nothing said. */
  public static final OpenOptions PLAIN = new OpenOptions(null, null);

  /** Does not give the password away. */
  @Override
  public String toString() {
    return "OpenOptions[" + charset + (password == null ? "]" : ", with a password]");
  }
}
