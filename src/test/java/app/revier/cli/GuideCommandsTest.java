package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Setting;
import app.revier.book.WeekSettings;
import app.revier.cli.CommandFixture.Result;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's examples do what the guide says, one after the other on the samples. */
final class GuideCommandsTest {

  private static final Path GUIDE = Path.of("docs/user-guide.md");
  private static final Path SAMPLE = Path.of("samples/rheinland.xlsx");
  private static final String CALL = "revier ";

  /** A line of a block, or what stands between two back ticks. */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^(revier .+)$|`([^`\n]+)`");

  /** A word of the shell, in double quotes if it has blanks. */
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** Whether a plan is good is not asked here. */
  private static final String QUICKLY = " --steps 200";

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void fill() {
    revier = new CommandFixture(folder).on(LocalDate.of(2027, 1, 15));
    done(revier.run("import", SAMPLE));
    done(revier.run("settings", Setting.PLAN_YEAR.key(), "2027"));
    done(revier.run("settings", Setting.TARGET.key(), "600000"));
    done(revier.run("settings", WeekSettings.HOME.key(), "50.9413,6.9583"));
  }

  private static void done(Result result) {
    assertThat(result.status()).as(result.err()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandOfTheGuideIsDone(Language language) throws IOException {
    List<String> commands = commands(language);

    assertThat(commands).hasSizeGreaterThan(12).contains("revier week --from 2027-01-11");
    for (String command : commands) {
      String quickly = command.startsWith("revier week") ? command + QUICKLY : command;
      Result result = revier.run(words(quickly, language));
      assertThat(result.status()).as(command + "\n" + result.out() + result.err()).isZero();
      assertThat(result.out()).as(command).isNotBlank();
    }
  }

  /** Once for both halves of the guide: a plan of thirteen weeks takes its time. */
  @Test
  void everyOptionOfTheWeekIsTaken() throws IOException {
    Set<String> options = new TreeSet<>();
    for (Language language : Language.values()) {
      examples(language).stream()
          .filter(each -> each.matches("--(days|ics|html|pdf|confirm) .+"))
          .forEach(options::add);
    }

    assertThat(options)
        .containsExactly(
            "--confirm K-1001",
            "--confirm all",
            "--days 65",
            "--html week.html",
            "--html woche.html",
            "--ics week.ics",
            "--ics woche.ics",
            "--pdf week.pdf",
            "--pdf woche.pdf");
    for (String option : options) {
      Result result =
          revier.run(words(CALL + "week --from 2027-01-11 " + option + QUICKLY, Language.ENGLISH));
      assertThat(result.status()).as(option + "\n" + result.err()).isZero();
    }
    assertThat(folder.toFile().list())
        .contains("week.ics", "woche.ics", "week.html", "woche.html", "week.pdf", "woche.pdf");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void filesOpenTheWindowAsTheGuideSays(Language language) throws IOException {
    List<Path> files =
        examples(language).stream()
            .filter(GuideCommandsTest::opensAFile)
            .map(each -> folder.resolve(each.substring(CALL.length())))
            .toList();

    assertThat(files).hasSize(2);
    for (Path file : files) {
      Files.createFile(file);
    }
    WindowCall book = WindowCall.of(files.getFirst().toString(), "--lang", language.code());
    WindowCall list = WindowCall.of(files.getLast().toString());
    assertThat(book).isEqualTo(new WindowCall(files.getFirst(), null, language, null, ""));
    assertThat(list).isEqualTo(new WindowCall(null, files.getLast(), null, null, ""));
  }

  private static boolean opensAFile(String example) {
    return example.matches("revier [^ ]+\\.(revier|xlsx)");
  }

  private static List<String> commands(Language language) throws IOException {
    return examples(language).stream()
        .filter(each -> each.startsWith(CALL) && !opensAFile(each))
        .toList();
  }

  /** All that looks like code in the half of the guide in a language, in its order. */
  private static List<String> examples(Language language) throws IOException {
    String guide = Files.readString(GUIDE);
    int english = guide.indexOf("\n## English");
    String half =
        language == Language.GERMAN ? guide.substring(0, english) : guide.substring(english);
    List<String> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(half);
    while (matcher.find()) {
      examples.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return examples;
  }

  /** As the shell hands them over; what the guide leaves open is a scenario. */
  private Object[] words(String command, Language language) {
    List<Object> words = new ArrayList<>(List.of("--lang", language.code()));
    Matcher matcher = WORD.matcher(command.substring(CALL.length()));
    while (matcher.find()) {
      String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(
          word.matches(".*\\.(ics|html|pdf)")
              ? folder.resolve(word).toString()
              : word.replace("…", "Krise: customer-lost=K-1001"));
    }
    return words.toArray();
  }
}
