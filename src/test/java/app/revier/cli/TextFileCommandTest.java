package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Text files that are broken or in an old encoding, from the file to the book. */
class TextFileCommandTest {

  @TempDir private Path folder;
  private CommandFixture revier;

  @BeforeEach
  void begin() {
    revier = new CommandFixture(folder);
  }

  private Path written(String content, String charset) throws IOException {
    return Files.write(folder.resolve("list.csv"), content.getBytes(Charset.forName(charset)));
  }

  private String names() {
    StringBuilder names = new StringBuilder();
    revier
        .run("customers", "--json")
        .json()
        .forEach(one -> names.append(one.get("name").asString()).append('|'));
    return names.toString();
  }

  @Test
  void eachBrokenRowIsNamedByItsLineAndTheOthersAreImported() throws IOException {
    Path file =
        revier.write(
            "list.csv",
            """
            Customer number,Name,City,Revenue 2026
            C1,Alder,Bonn,"7,650"
            C2,Birch, Oak & Son,Ulm,5000
            C3,Cedar,Hof,7,650
            C4,"The "Old" Mill",Hof,12
            C5,"Elm,Ulm,13
            C6,Fir,Ulm,14
            C7,Gorse
            """);

    Result result = revier.run("--lang", "en", "import", file, "--json");

    assertThat(result.status()).isEqualTo(ExitStatus.REJECTED);
    JsonNode json = result.json();
    assertThat(json.get("read").asInt()).isEqualTo(7);
    assertThat(json.get("created").asInt()).isEqualTo(2);
    assertThat(json.get("rejected").asInt()).isEqualTo(5);
    assertThat(names()).isEqualTo("Alder|Fir|");
    assertThat(result.err())
        .contains(
            ":3:: too-many-fields: The row has not as many values as there are headings (5, not 4)")
        .contains(":4:: too-many-fields: ")
        .contains(":5:: stray-quote: A quotation mark stands within a value")
        .contains(":6:: open-quote: A quotation mark is opened and not closed")
        .contains(":8:: too-few-fields: The row has not as many values");
    assertThat(revier.run("--lang", "de", "import", file).err())
        .contains("In der Zeile stehen nicht so viele Werte wie Überschriften (5 statt 4)");
  }

  @Test
  void anOldEncodingIsToldInTheDocument() throws IOException {
    Path file = written("Kundennummer;Name;Ort\n1;Müller;Köln\n2;Größing;Übersee\n", "x-MacRoman");

    Result result = revier.run("import", file, "--json");

    assertThat(result.err()).isEmpty();
    assertThat(result.json().get("encoding").asString()).isEqualTo("x-MacRoman");
    assertThat(names()).isEqualTo("Müller|Größing|");
  }

  @Test
  void anEncodingThatIsNotCertainIsSaidAndCanBeNamed() throws IOException {
    Path file = written("Kundennummer;Name\n1;Kšln\n", "windows-1252");

    Result doubtful = revier.run("--lang", "en", "import", file, "--dry-run", "--json");
    assertThat(doubtful.status()).isZero();
    assertThat(doubtful.json().get("encoding").asString()).isEqualTo("x-MacRoman");
    assertThat(doubtful.err())
        .contains("It was read as x-MacRoman, which gives “Köln”.")
        .contains("If it should be “Kšln”, please say --encoding windows-1252.");

    Result said = revier.run("import", file, "--encoding", "windows-1252", "--json");
    assertThat(said.err()).isEmpty();
    assertThat(said.json().get("encoding").asString()).isEqualTo("windows-1252");
    assertThat(names()).isEqualTo("Kšln|");
  }

  @Test
  void encodingsHaveTheNamesPeopleGiveThem() throws IOException {
    Path file = written("Kundennummer;Name\n1;Müller\n", "IBM850");

    assertThat(
            revier
                .run("import", file, "--encoding", "DOS", "--json")
                .json()
                .get("encoding")
                .asString())
        .isEqualTo("IBM850");
  }

  @Test
  void anEncodingThatThereIsNotIsAWrongCall() throws IOException {
    Path file = written("Kundennummer;Name\n1;Alt\n", "UTF-8");

    for (String name : new String[] {"klingon", "no name", ""}) {
      Result result = revier.run("--lang", "en", "import", file, "--encoding", name);
      assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
      assertThat(result.err()).contains("There is no encoding “" + name + "”.").contains("mac");
    }
  }

  @Test
  void rowsBelowATextOfSeveralLinesAreBelowNoGap() throws IOException {
    Path file =
        revier.write(
            "list.csv",
            """
            Kundennummer;Name;Ort;Umsatz 2026
            K1;A;Ulm;5
            K2;B;"Ulm
            Mitte"
            K3;C;Hof;6
            K4;D;Ulm
            K5;E;Ulm;7
            K6;F;Hof
            """);

    assertThat(revier.run("import", file).err()).isEmpty();
    assertThat(names()).isEqualTo("A|B|C|D|E|F|");
  }
}
