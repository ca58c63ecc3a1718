package app.revier.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreferencesFileTest {

  @TempDir private Path folder = Path.of("");

  private Path file() {
    return folder.resolve("new").resolve("preferences.properties");
  }

  @Test
  void remembersBeyondTheEndOfTheProgram() {
    try (PreferencesFile preferences = new PreferencesFile(file())) {
      preferences.put("books.recent", "C:\\Bücher\\Köln = 1.revier\n/home/käthe/zwei.revier");
    }
    try (PreferencesFile preferences = new PreferencesFile(file())) {
      assertThat(preferences.get("books.recent"))
          .isEqualTo("C:\\Bücher\\Köln = 1.revier\n/home/käthe/zwei.revier");
    }
  }

  @Test
  void forgetsWhatIsTakenBack() {
    try (PreferencesFile preferences = new PreferencesFile(file())) {
      preferences.put("theme", "dark");
      preferences.put("theme", null);
    }
    try (PreferencesFile preferences = new PreferencesFile(file())) {
      assertThat(preferences.get("theme")).isNull();
    }
  }

  @Test
  void keepsWhatAnotherProgramHasWrittenMeanwhile() {
    try (PreferencesFile first = new PreferencesFile(file())) {
      try (PreferencesFile second = new PreferencesFile(file())) {
        second.put("language", "en");
      }
      first.put("theme", "dark");
    }
    try (PreferencesFile later = new PreferencesFile(file())) {
      assertThat(later.get("language")).isEqualTo("en");
      assertThat(later.get("theme")).isEqualTo("dark");
    }
  }

  @Test
  void leavesNoOtherFileBehind() throws IOException {
    try (PreferencesFile preferences = new PreferencesFile(file())) {
      for (int i = 0; i < 100; i++) {
        preferences.put("window", String.valueOf(i));
      }
    }
    try (Stream<Path> files = Files.list(file().getParent())) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void startsAnewWhenTheFileIsBroken() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "theme=\\uXYZ", StandardCharsets.UTF_8);
    try (PreferencesFile preferences = new PreferencesFile(file())) {
      assertThat(preferences.get("theme")).isNull();
      preferences.put("theme", "light");
    }
    try (PreferencesFile preferences = new PreferencesFile(file())) {
      assertThat(preferences.get("theme")).isEqualTo("light");
    }
  }
}
