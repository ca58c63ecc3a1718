package app.revier.cli;

import app.revier.book.Library;
import app.revier.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A call of the program that opens the window: without a command, at most with a book or a list to
 * import and a language.
 *
 * @param book the book or sealed copy to open; none opens the usual one
 * @param list the list to import into it; none for no import
 * @param language the language asked for; none takes the remembered one
 * @param problem the key of a text that says why the file cannot be opened; none if it can
 * @param file what the problem is about
 */
public record WindowCall(
    @Nullable Path book,
    @Nullable Path list,
    @Nullable Language language,
    @Nullable String problem,
    String file) {

  private static final List<String> LISTS = List.of(".xlsx", ".xls", ".csv", ".txt");

  /**
   * Reads a call.
   *
   * @param arguments as given by the shell
   * @return none if it is a call of a command, or none that can be understood without one
   */
  public static @Nullable WindowCall of(String... arguments) {
    Path book = null;
    Path other = null;
    Language language = null;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      boolean more = i + 1 < arguments.length;
      if (argument.equals("--book") && more) {
        book = Path.of(arguments[++i]);
      } else if (argument.startsWith("--book=")) {
        book = Path.of(argument.substring("--book=".length()));
      } else if (argument.equals("--lang") && more) {
        language = language(arguments[++i]);
        if (language == null) {
          return null;
        }
      } else if (argument.startsWith("--lang=")) {
        language = language(argument.substring("--lang=".length()));
        if (language == null) {
          return null;
        }
      } else if (other == null && isFile(argument)) {
        other = Path.of(argument);
      } else {
        return null;
      }
    }
    return of(book, other, language);
  }

  private static @Nullable WindowCall of(
      @Nullable Path book, @Nullable Path other, @Nullable Language language) {
    Path list = other != null && isList(other) ? other : null;
    if (other != null && list == null && book != null) {
      // Two books at once, or a book and something else.
      return null;
    }
    Path opened = other != null && list == null ? other : book;
    if (opened != null && !Files.isRegularFile(opened)) {
      return new WindowCall(null, null, language, "cli.window-no-book", opened.toString());
    }
    if (list != null && !Files.isRegularFile(list)) {
      return new WindowCall(null, null, language, "cli.window-no-list", list.toString());
    }
    if (opened != null && !isBook(opened)) {
      return new WindowCall(null, null, language, "cli.window-not-a-book", opened.toString());
    }
    return new WindowCall(opened, list, language, null, "");
  }

  /** Files are told from mistyped commands by their ending, or because they are there. */
  private static boolean isFile(String argument) {
    return !argument.startsWith("-")
        && (isBook(Path.of(argument))
            || isList(Path.of(argument))
            || Files.isRegularFile(Path.of(argument)));
  }

  private static boolean isBook(Path file) {
    return ends(file, Library.ENDING) || ends(file, Library.SEALED_ENDING);
  }

  private static boolean isList(Path file) {
    return LISTS.stream().anyMatch(ending -> ends(file, ending));
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static @Nullable Language language(String code) {
    for (Language each : Language.values()) {
      if (each.code().equals(code)) {
        return each;
      }
    }
    return null;
  }
}
