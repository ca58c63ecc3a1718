package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.cli.CommandFixture.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything out of a book, as one document and as lists that are read back. */
class WholeBookExportTest {

  @TempDir private Path folder;
  private CommandFixture call;

  @BeforeEach
  void fill() throws IOException {
    call = new CommandFixture(folder);
    Path customers =
        call.write(
            "in.csv",
            """
            Customer number;Name;City;Revenue 2026;Potential;Phone
            1001;=Keller "Nord";Bonn;1000.50;20000;+49 228 1234
            1002;Sauer KG;Köln;400;;
            """);
    assertThat(call.run("import", customers).status()).isZero();
    Path contacts =
        call.write("c.csv", "Customer number;Name;Role;Influence\n1001;-Ida Ahrens;Purchasing;3\n");
    assertThat(call.run("import", contacts, "--as", "contacts").status()).isZero();
  }

  @Test
  void theDocumentHasEveryPartOfEveryRecord() throws IOException {
    Path file = call.file("book.json");
    assertThat(call.run("export", file).status()).isZero();
    JsonNode book = JsonMapper.shared().readTree(Files.readString(file));
    JsonNode one = book.get("customers").get(0);
    for (var part : app.revier.territory.Customer.class.getRecordComponents()) {
      assertThat(one.has(part.getName())).as(part.getName()).isTrue();
    }
    for (var part : app.revier.agenda.Agenda.class.getRecordComponents()) {
      assertThat(book.has(part.getName())).as(part.getName()).isTrue();
    }
    assertThat(one.get("revenue").get("2026").decimalValue()).isEqualByComparingTo("1000.50");
    assertThat(one.get("potential").get("source").asString()).isEqualTo("estimated");
    assertThat(one.get("contacts").get(0).get("role").asString()).isEqualTo("purchasing");
    assertThat(book.get("currency").asString()).isEqualTo("EUR");
    assertThat(book.get("form").asInt()).isEqualTo(1);
  }

  @Test
  void theListsAreReadBackAsTheyWere() throws IOException {
    assertThat(call.run("export", call.file("lists")).status()).isZero();
    Path written = call.file("lists").resolve("customers.csv");
    String text = Files.readString(written, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\ufeff").contains("\"'=Keller \"\"Nord\"\"\"", "'+49 228 1234");
    for (String language : new String[] {"en", "de"}) {
      Path lists = call.file("lists-" + language);
      call.run("--lang", language, "export", lists);
      for (String kind : new String[] {"customers", "contacts"}) {
        Result again = call.run("import", lists.resolve(kind + ".csv"), "--as", kind, "--json");
        assertThat(again.status()).as(kind + again.err()).isZero();
        assertThat(again.json().get("updated").asInt()).as(kind + " " + language).isZero();
        assertThat(again.json().get("created").asInt()).as(kind + " " + language).isZero();
      }
    }
  }

  @Test
  void anEndingSaysWhatIsWritten() {
    assertThat(call.run("export", call.file("all.csv")).out()).contains("all-customers.csv");
    assertThat(call.file("all-sales.csv")).exists();
    assertThat(call.run("export", call.file("book.doc")).status()).isEqualTo(2);
    assertThat(call.run("export", call.file("b.json"), "--password").status()).isEqualTo(2);
  }
}
