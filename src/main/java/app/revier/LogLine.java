package app.revier;

import app.revier.text.Traces;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * How an entry stands in the log: when, how grave, from where, and what. What libraries say is left
 * out, and failures are written without what they say of the data (see {@link Traces}).
 */
final class LogLine extends Formatter {

  private static final String OWN = "app.revier";

  @Override
  public String format(LogRecord entry) {
    String from = String.valueOf(entry.getLoggerName());
    Throwable failure = entry.getThrown();
    return String.join(
            " ",
            entry.getInstant().toString(),
            entry.getLevel().getName(),
            from,
            from.startsWith(OWN) ? formatMessage(entry) : "")
        + "\n"
        + (failure == null ? "" : Traces.of(failure));
  }
}
