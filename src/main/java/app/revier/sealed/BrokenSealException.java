package app.revier.sealed;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sealed file was changed, cut off or put together anew after it was sealed. */
public final class BrokenSealException extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenSealException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
