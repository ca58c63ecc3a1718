package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text in both languages, with the same placeholders, none missing and none unused. */
class TextConsistencyTest {

  private static final Path TEXTS = Path.of("src/main/resources/app/revier/text");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9_.-]*)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private static final Map<String, Map<String, String>> GERMAN = new TreeMap<>();
  private static final Map<String, Map<String, String>> ENGLISH = new TreeMap<>();
  private static final Set<String> LITERALS = new TreeSet<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        String area = name.substring(0, name.indexOf('_'));
        (name.endsWith("_de.properties") ? GERMAN : ENGLISH).put(area, properties(file));
      }
    }
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher literal = LITERAL.matcher(Files.readString(file));
        while (literal.find()) {
          LITERALS.add(literal.group(1));
        }
      }
    }
  }

  private static Map<String, String> properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, value) -> texts.put((String) key, (String) value));
    return texts;
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet()).hasSizeGreaterThan(5);
    List<String> missing = new ArrayList<>();
    GERMAN.forEach((area, texts) -> missing(area + "_en", texts, of(ENGLISH, area), missing));
    ENGLISH.forEach((area, texts) -> missing(area + "_de", texts, of(GERMAN, area), missing));
    assertThat(missing).as("lines to add").isEmpty();
  }

  private static Map<String, String> of(Map<String, Map<String, String>> language, String area) {
    return language.getOrDefault(area, Map.of());
  }

  private static void missing(
      String file, Map<String, String> given, Map<String, String> other, List<String> missing) {
    given.forEach(
        (key, text) -> {
          if (!other.containsKey(key)) {
            missing.add(file + ": " + key + "=" + text);
          }
        });
  }

  @Test
  void keysStandInTheFileOfTheirArea() {
    GERMAN.forEach(
        (area, texts) -> assertThat(texts.keySet()).allMatch(key -> key.startsWith(area + ".")));
  }

  @Test
  void placeholdersAgreeAndPatternsAreSound() {
    GERMAN.forEach(
        (area, texts) ->
            texts.forEach(
                (key, german) -> {
                  String english = of(ENGLISH, area).getOrDefault(key, "");
                  assertThat(placeholders(english))
                      .as(key + ": " + german)
                      .isEqualTo(placeholders(german));
                  assertThat(new MessageFormat(german, Language.GERMAN.locale())).isNotNull();
                  assertThat(new MessageFormat(english, Language.ENGLISH.locale())).isNotNull();
                }));
  }

  @Test
  void nobodyShoutsAndNoStraightQuotesAreLeft() {
    Stream.of(GERMAN, ENGLISH)
        .flatMap(language -> language.values().stream())
        .flatMap(texts -> texts.entrySet().stream())
        .forEach(
            text -> {
              assertThat(text.getValue()).as(text.getKey()).doesNotContain("!");
              String plain = text.getValue().replace("'{'", "").replace("'}'", "");
              assertThat(plain).as(text.getKey()).doesNotContain("'");
            });
  }

  @Test
  void everyTextAskedForExists() {
    List<String> missing = new ArrayList<>();
    for (String literal : LITERALS) {
      Map<String, String> texts = GERMAN.get(literal.substring(0, literal.indexOf('.')));
      if (texts != null
          && !isPrefix(literal)
          && !isSetting(literal)
          && !texts.containsKey(literal)) {
        missing.add(literal + "=");
      }
    }
    assertThat(missing).as("texts to add").isEmpty();
  }

  @Test
  void everyTextIsUsed() {
    List<String> unused = new ArrayList<>();
    GERMAN.forEach(
        (area, texts) -> {
          for (String key : texts.keySet()) {
            boolean used =
                LITERALS.contains(key)
                    || LITERALS.stream()
                        .anyMatch(literal -> isPrefix(literal) && key.startsWith(literal));
            if (!used) {
              unused.add(key);
            }
          }
        });
    assertThat(unused).as("texts nobody asks for").isEmpty();
  }

  /** A literal that the rest of the key is added to, such as {@code "terms.stage-" + code}. */
  private static boolean isPrefix(String literal) {
    return literal.endsWith("-") || literal.endsWith(".");
  }

  /** The key of a setting, such as {@code week.home}, which looks like that of a text. */
  private static boolean isSetting(String literal) {
    return Settings.ALL.stream().anyMatch(setting -> setting.key().equals(literal));
  }

  private static Set<String> placeholders(String pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(pattern);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
