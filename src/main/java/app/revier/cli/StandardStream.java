package app.revier.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output or standard error, in UTF-8 whatever the terminal's own encoding, so that scripts
 * can rely on one. Tells a reader that has gone away, such as {@code head}, from output that is
 * lost.
 */
public final class StandardStream extends PrintStream {

  private static final int BUFFER = 1 << 16;

  private final Watched watched;

  private StandardStream(Watched watched) {
    super(new BufferedOutputStream(watched, BUFFER), false, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  /** Prints into what the system gave the program. */
  public static StandardStream of(OutputStream to) {
    return new StandardStream(new Watched(to));
  }

  /** Whether whoever read this has stopped reading. */
  boolean readerHasGone() {
    return watched.readerHasGone;
  }

  /** A print stream keeps its errors to itself. */
  private static final class Watched extends FilterOutputStream {
    private volatile boolean readerHasGone;

    private Watched(OutputStream to) {
      super(to);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        // Systems say it in their own language, and all call it a pipe.
        readerHasGone |= String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        throw e;
      }
    }
  }
}
