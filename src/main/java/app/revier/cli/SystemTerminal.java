package app.revier.cli;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal the program was called from. */
public final class SystemTerminal implements Terminal {

  @Override
  public boolean present() {
    return console() != null;
  }

  @Override
  public String line(String question) {
    Console console = console();
    String line = console == null ? null : console.readLine("%s ", question);
    return line == null ? "" : line;
  }

  @Override
  public char[] password(String question) {
    Console console = console();
    char[] password = console == null ? null : console.readPassword("%s ", question);
    return password == null ? new char[0] : password;
  }

  /** None if input or output leads elsewhere than to a terminal. */
  private static @Nullable Console console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).orElse(null);
  }
}
