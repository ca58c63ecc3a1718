package app.revier.cli;

import app.revier.files.GivenFile;
import app.revier.intake.UnreadableFileException;
import app.revier.text.FailureTexts;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Takes a password from a file or the terminal, never from the command line, where every program of
 * the computer can read it.
 */
final class PasswordOption {

  private static final int MOST_BYTES = 10_000;

  private final Invocation call;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "cli.option-password-file")
  private @Nullable Path file;

  PasswordOption(Invocation call) {
    this.call = call;
  }

  /** Whether a file with the password was named. */
  boolean given() {
    return file != null;
  }

  /** The password in the named file: its first line; none if no file was named. */
  char @Nullable [] fromFile() {
    if (file == null) {
      return null;
    }
    try {
      byte[] bytes = GivenFile.read(file, MOST_BYTES);
      String line = decoded(bytes).lines().findFirst().orElse("");
      return checked(line.toCharArray());
    } catch (UnreadableFileException e) {
      throw new NotDoneException(unreadable(e, file), e);
    } catch (CharacterCodingException e) {
      throw new NotDoneException(call.texts().get("cli.password-not-text", file), e);
    }
  }

  private String unreadable(UnreadableFileException failure, Path named) {
    return switch (failure.reason()) {
      case MISSING, FOLDER, INACCESSIBLE ->
          new FailureTexts(call.texts()).unreadable(failure, named.toString());
      default -> call.texts().get("cli.password-not-text", named);
    };
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The password of a file that exists: in the named file, or asked for on the terminal. */
  char @Nullable [] known(Path sealed) {
    if (file != null || !terminal().present()) {
      return fromFile();
    }
    return checked(terminal().password(call.texts().get("cli.ask-password", sealed)));
  }

  /** A new password: in the named file, or asked for twice on the terminal. */
  char[] chosen() {
    char[] inFile = fromFile();
    if (inFile != null) {
      return inFile;
    }
    if (!terminal().present()) {
      throw new UsageException(call.texts().get("cli.no-terminal-for-password"));
    }
    call.err().println(call.texts().get("cli.password-warning"));
    call.err().flush();
    char[] first = checked(terminal().password(call.texts().get("cli.ask-new-password")));
    char[] again = terminal().password(call.texts().get("cli.ask-password-again"));
    if (!Arrays.equals(first, again)) {
      throw new NotDoneException(call.texts().get("cli.passwords-differ"), null);
    }
    return first;
  }

  private Terminal terminal() {
    return call.parts().terminal();
  }

  private char[] checked(char[] password) {
    if (password.length == 0) {
      throw new NotDoneException(call.texts().get("cli.password-empty"), null);
    }
    return password;
  }
}
