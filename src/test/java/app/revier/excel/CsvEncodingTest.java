package app.revier.excel;

import static app.revier.excel.TableRow.text;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.OpenOptions;
import app.revier.intake.TableSource;
import app.revier.intake.TextEncoding;
import app.revier.intake.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the encoding of a text table is told by the letters that names and amounts really have. */
final class CsvEncodingTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final String GERMAN =
      "Nr;Name;Straße;Umsatz\n1;Käthe Müller;Mühlweg 3;5\n2;Größing & Söhne;Hauptstraße 1;6\n";

  private static final String MIXED =
      """
      Nr;Name;Ort
      1;Crèmerie Genève;Genève
      2;Müller & Cie;Besançon
      3;Højgård;København
      4;Café Zürich;Zürich
      5;Öztürk;Köln
      6;ÖSTERREICHISCHE POST;WÖRGL
      """;

  @TempDir Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("list.csv"), content);
  }

  private TextEncoding encodingOf(byte[] content) throws IOException, UnreadableFileException {
    try (TableSource source = new FileTableReader().open(file(content))) {
      return Objects.requireNonNull(source.encoding());
    }
  }

  private void assertCertain(String content, String charset) throws Exception {
    TextEncoding encoding = encodingOf(content.getBytes(Charset.forName(charset)));

    assertThat(encoding.certain()).as("%s", encoding).isTrue();
    String read = new String(content.getBytes(Charset.forName(charset)), encoding.charset());
    assertThat(read).isEqualTo(content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "IBM850", "IBM437"})
  void germanIsReadInWhatItWasWritten(String charset) throws Exception {
    assertCertain(GERMAN, charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "x-MacRoman", "IBM850"})
  void namesOfNeighboursAreReadInWhatTheyWereWritten(String charset) throws Exception {
    assertCertain(MIXED, charset);
  }

  @ParameterizedTest
  @CsvSource({
    "x-MacRoman, 1;Hauptstraße",
    "IBM850, 1;Müller",
    "windows-1252, 1;Müller",
    "windows-1252, 1;Hauptstraße",
    "windows-1252, 1;Café",
    "windows-1252, 1;Málaga",
    "ISO-8859-15, 1;Müller 5 €",
    "IBM00858, 1;Müller 5 €",
    "windows-1252, 1;5.000 €",
    "windows-1252, 1;„Krone“ – Ulm",
    "windows-1252, 1;René’s Bäckerei",
    "windows-1252, 1;120 m²",
    "x-MacRoman, 1;Kötzting Größe",
    "x-MacRoman, 1;„Krone“ Müller"
  })
  void oneWordIsEnoughIfItLooksLikeNoOther(String charset, String row) throws Exception {
    assertCertain("Nr;Name\n" + row + "\n", charset);
  }

  @Test
  void centralEuropeanNamesAreReadInWindows1250() throws Exception {
    assertCertain(
        "Nr;Name;Ort\n1;Łukasz Wiśniewski;Wrocław\n2;Żółć sp.;Gdańsk\n3;Dvořák;Plzeň\n",
        "windows-1250");
  }

  @Test
  void aWordThatMayBeTwoIsOfferedInBoth() throws Exception {
    TextEncoding encoding =
        encodingOf("Nr;Name\n1;Kšln\n".getBytes(WINDOWS_1252)); // Köln in MacRoman

    assertThat(encoding.certain()).isFalse();
    assertThat(encoding.choices())
        .hasSizeBetween(2, 3)
        .extracting(TextEncoding.Choice::sample)
        .contains("Köln", "Kšln");
    assertThat(encoding.choices().getFirst().charset()).isEqualTo(encoding.charset());
  }

  @Test
  void aLetterAtTheVeryEndIsLookedAt() throws Exception {
    TextEncoding encoding = encodingOf("Nr;Name\n1;Gruß".getBytes(Charset.forName("IBM850")));

    assertThat(encoding.charset()).isEqualTo(Charset.forName("IBM850"));
  }

  @Test
  void aTextInWhichNothingIsALetterIsNotCertain() throws Exception {
    TextEncoding encoding =
        encodingOf("Nr;Name\n1;Пример\n2;Город\n".getBytes(Charset.forName("windows-1251")));

    assertThat(encoding.certain()).isFalse();
    assertThat(encoding.choices()).isNotEmpty();
  }

  @Test
  void whatTheUserSaysCounts() throws Exception {
    Path file = file("Nr;Name\n1;Kšln\n".getBytes(WINDOWS_1252));
    OpenOptions opening = new OpenOptions(Charset.forName("x-MacRoman"), null);

    try (TableSource source = new FileTableReader().open(file, opening)) {
      assertThat(TableRow.readAll(source, "")).contains(TableRow.of(2, text("1"), text("Köln")));
      assertThat(Objects.requireNonNull(source.encoding()).certain()).isTrue();
    }
  }

  @Test
  void whoSaysUtf16NeedNotSayWhichOfTwo() throws Exception {
    OpenOptions opening = new OpenOptions(StandardCharsets.UTF_16, null);
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      Path file = file("Nr\tOrt\n1\tKöln\n".getBytes(charset));
      try (TableSource source = new FileTableReader().open(file, opening)) {
        assertThat(TableRow.readAll(source, "")).contains(TableRow.of(2, text("1"), text("Köln")));
      }
    }
  }

  @Test
  void utf16IsKnownWithoutItsMark() throws Exception {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertThat(TableRow.readAll(file("Nr\tOrt\r\n1\tKöln €\r\n".getBytes(charset))))
          .containsExactly(
              TableRow.of(1, text("Nr"), text("Ort")), TableRow.of(2, text("1"), text("Köln €")));
    }
  }

  @Test
  void aFewBrokenLettersOfUtf8AreMarkedWhereTheyAre() throws Exception {
    byte[] bytes = "Nr;Ort\n1;Köln\n2;Würzburg\n3;München\n4;Mü".getBytes(UTF_8);
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    cut[new String(cut, WINDOWS_1252).indexOf("Ã") + 1] = 'x';

    assertThat(TableRow.readAll(file(cut)))
        .containsExactly(
            TableRow.of(1, text("Nr"), text("Ort")),
            TableRow.of(2, text("1"), text("K\ufffdxln")),
            TableRow.of(3, text("2"), text("Würzburg")),
            TableRow.of(4, text("3"), text("München")),
            TableRow.of(5, text("4"), text("M\ufffd")));
    assertThat(encodingOf(cut)).isEqualTo(new TextEncoding(UTF_8, true, List.of()));
  }

  @Test
  void aUtf16LetterThatIsCutIsMarked() throws Exception {
    byte[] bytes = "\ufeffa\tb\nc\td".getBytes(UTF_16LE);

    assertThat(TableRow.readAll(file(Arrays.copyOf(bytes, bytes.length - 1))))
        .containsExactly(
            TableRow.of(1, text("a"), text("b")), TableRow.of(2, text("c"), text("\ufffd")));
  }

  @Test
  void filesOfTwoEncodingsInOneAreNeverTakenForCertain() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes("\ufeffNr;Ort\n1;Köln\n2;Würzburg\n".getBytes(UTF_8));
    both.writeBytes("3;Görlitz\n4;Münster\n5;Füssen\n".getBytes(WINDOWS_1252));

    TextEncoding encoding = encodingOf(both.toByteArray());

    assertThat(encoding.certain()).isFalse();
  }

  @Test
  void aLetterOfUtf8CountsAmongOthers() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes("Nr;Ort\n1;Grün\n".getBytes(UTF_8));
    both.writeBytes("2;5 €\n".getBytes(WINDOWS_1252));

    assertThat(encodingOf(both.toByteArray()).charset()).isEqualTo(UTF_8);
  }
}
