package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a book, a file or a call holds is obeyed by the terminal. */
class NastyTextTest {

  /**
   * A colour, the end of a title, a bell, the second set's own escape, and a line turned around.
   */
  private static final String NASTY =
      "\u001b[31mA\u001b]0;x\u0007\u009b2J\u007f\u202eB\u2066C\r\bD";

  @TempDir private Path folder = Path.of("");

  @Test
  void noCommandGivesTheTerminalWhatItWouldObey() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    Path list =
        revier.write(
            "customers.csv",
            "Kundennummer;Name;Ort;PLZ;Umsatz 2026;Potenzial;Verbundenheit\n"
                + "1;"
                + NASTY
                + ";"
                + NASTY
                + ";50667;100000;200000;0,5\n"
                + NASTY
                + ";Beta;Köln;50667;abc"
                + NASTY
                + ";200000;0,5\n");
    assertThat(revier.run("settings", "week.home", "50.9413,6.9583").status()).isZero();
    assertThat(revier.run("settings", "territory.name", NASTY).status()).isZero();
    String text =
        all(
            revier,
            List.of(
                List.of("import", list.toString()),
                List.of("import", list.toString(), "--sheet", NASTY),
                List.of("import", NASTY.replace("\u0000", "") + ".csv"),
                List.of("tasks", "add", "1", NASTY),
                List.of("appointments", "add", "2027-01-12", NASTY),
                List.of("settings"),
                List.of("settings", NASTY, NASTY),
                List.of("customers"),
                List.of("matrix"),
                List.of("gap", "--target", "600000"),
                List.of("gap", "--target", NASTY),
                List.of("time"),
                List.of("week", "--from", "2027-01-11", "--steps", "10"),
                List.of("tasks"),
                List.of("appointments"),
                List.of("absences"),
                List.of("positions"),
                List.of("activities"),
                List.of("activities", "--customer", NASTY),
                List.of("report", NASTY, "--date", NASTY),
                List.of("check"),
                List.of("backups"),
                List.of("export", folder.resolve(NASTY).toString()),
                List.of("export", folder.resolve(NASTY).resolve("x.xlsx").toString()),
                List.of(NASTY),
                List.of("--lang", NASTY)));
    assertThat(text).contains("D").contains("\uFFFD");
    assertThat(text.chars().filter(sign -> !TerminalStream.isShown((char) sign))).isEmpty();
  }

  @Test
  void documentsHoldEscapedWhatATerminalWouldObey() throws IOException {
    CommandFixture revier = new CommandFixture(folder);
    revier.run("settings", "territory.name", NASTY);

    CommandFixture.Result shown = revier.run("settings", "territory.name", "--json");

    assertThat(shown.json().get("territory.name").asString()).isEqualTo(NASTY);
    assertThat(shown.out().chars().filter(sign -> !TerminalStream.isShown((char) sign))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Käthe & Söhne", "日本語", "a\tb\nc", "🏭", "\u200fعربي"})
  void whatIsOnlyShownStaysAsItIs(String text) {
    assertThat(TerminalStream.shown(text)).isEqualTo(text);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TerminalStream out = new TerminalStream(new PrintStream(bytes, false, StandardCharsets.UTF_8));
    out.print(text);
    out.flush();
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
  }

  private static String all(CommandFixture revier, List<List<String>> calls) {
    StringBuilder text = new StringBuilder();
    for (List<String> call : calls) {
      CommandFixture.Result result = revier.run(call.toArray());
      assertThat(result.status()).as(call.toString()).isNotEqualTo(ExitStatus.BUG);
      text.append(result.out()).append(result.err());
    }
    return text.toString();
  }
}
