package app.revier;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this user's data belongs on this operating system.
 *
 * @param data books, and the log below it
 * @param settings what the window remembers
 * @param cache what can be fetched again
 */
record UserFolders(Path data, Path settings, Path cache) {

  /**
   * The folders of an operating system.
   *
   * @param system its name, as {@code os.name} gives it
   * @param home the user's home folder
   * @param environment the environment variables
   */
  static UserFolders of(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      Path roaming = given(environment, "APPDATA", home.resolve("AppData/Roaming"));
      Path folder = roaming.resolve("Revier");
      Path local = given(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
      return new UserFolders(folder, folder, local.resolve("Revier/Cache"));
    }
    if (name.contains("mac")) {
      Path folder = home.resolve("Library/Application Support/Revier");
      return new UserFolders(folder, folder, home.resolve("Library/Caches/Revier"));
    }
    return new UserFolders(
        given(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("revier"),
        given(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("revier"),
        given(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("revier"));
  }

  private static Path given(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.get(variable);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }

  /** The book that is used when none is named. */
  Path defaultBook() {
    return data.resolve("revier.revier");
  }
}
