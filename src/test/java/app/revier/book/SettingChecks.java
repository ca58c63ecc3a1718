package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds for every setting of a book. */
final class SettingChecks {

  static final Settings NOTHING_SET = Settings.of(Map.of());

  private SettingChecks() {}

  private static Setting<?> setting(String key) {
    return Settings.ALL.stream()
        .filter(setting -> setting.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** A setting of a new book; none if it has no value. */
  static void assertInitial(String key, @Nullable String text) {
    assertThat(NOTHING_SET.text(setting(key))).isEqualTo(text);
  }

  /** A text is taken, and written in one way only, which is taken, too. */
  static void assertWritten(String key, String text, String written) {
    Settings settings = NOTHING_SET.withAll(Map.of(key, text));
    assertThat(settings.text(setting(key))).isEqualTo(written);
    assertThat(NOTHING_SET.withAll(Map.of(key, written)).text(setting(key))).isEqualTo(written);
  }

  /** A text is not taken, neither by a book nor as one of many from a file. */
  static void assertRefused(String key, String text, InvalidSettingException.Reason why) {
    assertThatThrownBy(() -> NOTHING_SET.withAll(Map.of(key, text)))
        .isInstanceOfSatisfying(
            InvalidSettingException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(why);
              assertThat(e.key()).isEqualTo(key);
              assertThat(e.value()).isEqualTo(text);
            });
  }
}
