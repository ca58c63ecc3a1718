package app.revier.text;

import app.revier.book.BookFailure;
import app.revier.book.Library;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/**
 * Failures as they are written into the log and into reports to the makers: what they are and where
 * they came about, without what they say of the data. A message may hold a customer's name, a note
 * or a file's name that says both; only those are kept that the runtime, the database or we
 * ourselves make of other things.
 */
public final class Traces {

  private Traces() {}

  /** A failure with all its causes. */
  public static String of(Throwable failure) {
    StringBuilder trace = new StringBuilder();
    add(trace, "", failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    return trace.toString();
  }

  private static void add(StringBuilder trace, String what, Throwable one, Set<Throwable> seen) {
    if (!seen.add(one)) {
      return;
    }
    trace.append(what).append(one.getClass().getName());
    String message = message(one);
    trace.append(message.isEmpty() ? "" : ": " + message).append('\n');
    for (StackTraceElement frame : one.getStackTrace()) {
      trace.append("\tat ").append(frame).append('\n');
    }
    for (Throwable suppressed : one.getSuppressed()) {
      add(trace, "suppressed: ", suppressed, seen);
    }
    if (one.getCause() != null) {
      add(trace, "caused by: ", one.getCause(), seen);
    }
  }

  private static String message(Throwable failure) {
    return switch (failure) {
      case BookFailure book -> book.reason() + " " + shown(book.file());
      case NullPointerException e -> line(e);
      case ClassCastException e -> line(e);
      case ArrayIndexOutOfBoundsException e -> line(e);
      case ArithmeticException e -> line(e);
      case LinkageError e -> line(e);
      case VirtualMachineError e -> line(e);
      // The database names tables and columns, never what is in them.
      case Throwable e when e.getClass().getName().startsWith("org.sqlite.") -> line(e);
      default -> "";
    };
  }

  /** A book's file is named; of any other only the ending, since reps name files after people. */
  private static String shown(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith(Library.ENDING)) {
      return file.toString();
    }
    int dot = name.lastIndexOf('.');
    return "*" + (dot < 0 ? "" : name.substring(dot));
  }

  private static String line(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
