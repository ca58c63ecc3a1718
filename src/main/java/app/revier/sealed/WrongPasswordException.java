package app.revier.sealed;

import java.io.IOException;

/** The password is not the one the file was sealed with, or the header was changed. */
public final class WrongPasswordException extends IOException {

  private static final long serialVersionUID = 1L;

  WrongPasswordException(Throwable cause) {
    super("wrong password", cause);
  }
}
