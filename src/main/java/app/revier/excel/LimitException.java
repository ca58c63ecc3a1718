package app.revier.excel;

import java.io.IOException;

/** A limit of {@link ReadLimits} was passed; travels through parsers as an input error. */
final class LimitException extends IOException {

  private static final long serialVersionUID = 1L;

  LimitException(String limit) {
    super(limit);
  }
}
