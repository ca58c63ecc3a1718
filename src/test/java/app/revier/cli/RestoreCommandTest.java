package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Restore points, copies and going back, as scripts and at a terminal. */
class RestoreCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void fill() throws IOException {
    revier = new CommandFixture(folder);
    imported("Customer number;Name\n1;Alpha\n");
  }

  private Result imported(String list) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.writeString(file, list, StandardCharsets.UTF_8);
    Result result = revier.run("import", file);
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  private int customers() {
    return revier.run("customers", "--json").json().size();
  }

  private JsonNode backups() {
    Result result = revier.run("backups", "--json");
    assertThat(result.status()).isZero();
    return result.json();
  }

  @Test
  void whatIsNotThereOrNoFileIsSaidToBeSo() {
    Result missing = revier.run("restore", folder.resolve("nowhere.revier"), "--yes");
    assertThat(missing.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(missing.err()).contains("There is no file", "nowhere.revier");

    Result place = revier.run("restore", folder, "--yes");
    assertThat(place.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(place.err()).contains("is not a Revier book");
  }

  @Test
  void anImportCanBeTakenBackAndThatToo() throws IOException {
    assertThat(backups().size()).isZero();
    assertThat(revier.run("backups").out()).contains("no restore points");
    imported("Customer number;Name\n2;Beta\n3;Gamma\n");
    JsonNode points = backups();
    assertThat(points.size()).isEqualTo(1);
    assertThat(points.get(0).get("reason").asString()).isEqualTo("import");
    assertThat(points.get(0).get("customers").asInt()).isEqualTo(1);
    assertThat(points.get(0).get("made").asString()).isEqualTo("2026-11-23T12:00:00Z");
    String point = points.get(0).get("file").asString();

    Result restored = revier.run("restore", point, "--yes");
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(restored.out()).contains("1 customer.").contains("is kept in");
    assertThat(customers()).isEqualTo(1);

    JsonNode before = backups().get(0);
    assertThat(before.get("reason").asString()).isEqualTo("restore");
    assertThat(revier.run("restore", before.get("file").asString(), "--yes").status()).isZero();
    assertThat(customers()).isEqualTo(3);
    assertThat(revier.run("backups").out()).contains("an import").contains("a restore");
  }

  @Test
  void withoutYesAndATerminalItOnlySaysWhatWouldHappen() throws IOException {
    imported("Customer number;Name\n2;Beta\n3;Gamma\n");
    String point = backups().get(0).get("file").asString();
    Result result = revier.run("restore", point);
    assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(result.out()).contains("holds 1 customer and").contains("which holds 3 customers");
    assertThat(result.err()).contains("--yes");
    assertThat(customers()).isEqualTo(3);
  }

  @Test
  void atATerminalItAsks() throws IOException {
    imported("Customer number;Name\n2;Beta\n3;Gamma\n");
    String point = backups().get(0).get("file").asString();
    revier.type("n");
    assertThat(revier.run("restore", point).status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(customers()).isEqualTo(3);
    revier.type("Y");
    assertThat(revier.run("restore", point).status()).isZero();
    assertThat(customers()).isEqualTo(1);
  }

  @Test
  void aCopyIsABookAndReplacesNothing() {
    Path copy = folder.resolve("copy.revier");
    assertThat(revier.run("backup", copy).status()).isZero();
    assertThat(revier.bare("--book", copy.toString(), "customers", "--json").json().size())
        .isEqualTo(1);
    assertThat(revier.run("backup", copy).status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(revier.run("backup", revier.book()).status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(revier.run("backup", "").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(customers()).isEqualTo(1);
  }

  @Test
  void aSealedCopyOpensWithItsPasswordOnly() throws IOException {
    Path word = Files.writeString(folder.resolve("word"), "Möwe\n", StandardCharsets.UTF_8);
    Path wrong = Files.writeString(folder.resolve("wrong"), "Moewe\n", StandardCharsets.UTF_8);
    Path copy = folder.resolve("copy.sealed");
    assertThat(revier.run("backup", copy, "--password-file", word).status()).isZero();
    assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1))
        .doesNotContain("Alpha")
        .doesNotContain("SQLite");
    imported("Customer number;Name\n2;Beta\n");

    Result missing = revier.run("restore", copy, "--yes");
    assertThat(missing.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(missing.err()).contains("protected by a password");
    Result refused = revier.run("restore", copy, "--yes", "--password-file", wrong);
    assertThat(refused.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(refused.err()).contains("does not fit");
    assertThat(customers()).isEqualTo(2);
    assertThat(revier.run("restore", copy, "--yes", "--password-file", word).status()).isZero();
    assertThat(customers()).isEqualTo(1);
  }

  @Test
  void aPasswordIsAskedForTwiceAndOnATerminalOnly() {
    Path copy = folder.resolve("copy.sealed");
    assertThat(revier.run("backup", copy, "--password").status()).isEqualTo(ExitStatus.USAGE);
    revier.type("eins", "zwei");
    assertThat(revier.run("backup", copy, "--password").status()).isEqualTo(ExitStatus.NOT_DONE);
    revier.type("", "");
    assertThat(revier.run("backup", copy, "--password").status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(copy).doesNotExist();
    revier.type("eins", "eins");
    Result written = revier.run("backup", copy, "--password");
    assertThat(written.status()).isZero();
    assertThat(written.err()).contains("nobody can recover");
    revier.type("eins", "y");
    assertThat(revier.run("restore", copy).status()).isZero();
  }

  @Test
  void aPasswordFileThatIsNoneIsNamed() throws IOException {
    Path copy = folder.resolve("copy.sealed");
    Path nowhere = folder.resolve("nowhere");
    Result missing = revier.run("backup", copy, "--password-file", nowhere);
    assertThat(missing.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(missing.err()).contains("nowhere");
    Path bytes = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(revier.run("backup", copy, "--password-file", bytes).status())
        .isEqualTo(ExitStatus.NOT_DONE);
    Path empty = Files.writeString(folder.resolve("empty"), "\n", StandardCharsets.UTF_8);
    assertThat(revier.run("backup", copy, "--password-file", empty).status())
        .isEqualTo(ExitStatus.NOT_DONE);
    assertThat(copy).doesNotExist();
  }

  @Test
  void damageNamesTheWayOut() throws IOException {
    imported("Customer number;Name\n2;Beta\n");
    String point = backups().get(0).get("file").asString();
    byte[] bytes = Files.readAllBytes(revier.book());
    Files.write(revier.book(), Arrays.copyOf(bytes, bytes.length / 2));
    Result damaged = revier.run("customers");
    assertThat(damaged.status()).isEqualTo(ExitStatus.NOT_DONE);
    assertThat(damaged.err()).contains("1 restore point").contains("backups");
    Result restored = revier.run("restore", point, "--yes");
    assertThat(restored.status()).as(restored.err()).isZero();
    assertThat(restored.out()).contains("The damaged file is kept");
    assertThat(customers()).isEqualTo(1);
  }

  @Test
  void aDayWithoutARestorePointIsToldOnce() throws IOException {
    Files.writeString(folder.resolve("restore-points"), "a file", StandardCharsets.UTF_8);
    assertThat(revier.on(LocalDate.of(2026, 12, 1)).run("import", list()).err())
        .contains("No restore point could be made today");
    assertThat(revier.on(LocalDate.of(2026, 12, 1)).run("import", list()).err()).isEmpty();
    assertThat(revier.on(LocalDate.of(2026, 12, 2)).run("import", list()).err()).isNotEmpty();
    assertThat(customers()).isEqualTo(4);
  }

  /** So unlike each other that none is taken for another. */
  private static final List<String> NAMES = List.of("Nordlicht", "Birkenhof", "Quellental");

  private int lists = 1;

  private Path list() throws IOException {
    lists++;
    Path file = folder.resolve("list" + lists + ".csv");
    return Files.writeString(
        file,
        "Customer number;Name\n" + lists + ";" + NAMES.get(lists % NAMES.size()) + "\n",
        StandardCharsets.UTF_8);
  }
}
