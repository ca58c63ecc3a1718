package app.revier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.UnsavedText;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Telling and erasing what is kept about somebody, from the command line. */
class PrivacyCommandsTest {

  @TempDir private Path folder;
  private CommandFixture call;

  @BeforeEach
  void fill() throws IOException {
    call = new CommandFixture(folder);
    Path customers =
        call.write(
            "customers.csv",
            """
            Customer number;Name;Street;Postcode;City;Revenue 2026
            1001;Zyqmuster GmbH;Zyqweg 1;50667;Köln;1000
            1002;Bleibt AG;Ring 2;50667;Köln;2000
            1003;Zyqmuster GmbHansen;Ring 3;50667;Köln;2000
            """);
    Path contacts =
        call.write(
            "contacts.csv",
            """
            Customer number;Name;Role;Influence
            1001;Frau Zyqkern;user;2
            1001;Herr Zyqtal;user;2
            """);
    assertThat(call.run("import", customers).status()).isZero();
    assertThat(call.run("import", contacts).status()).isZero();
    call.run("report", "1001", "--date", "2026-11-20", "--note", "Zyqnotiz <b>& mehr</b>");
    call.run("tasks", "add", "Dr. ZYQKERN zurückrufen", "--minutes", "10");
  }

  @Test
  void aDossierHasAPageAndTheSameForPrograms() throws IOException {
    Path page = call.file("about.html");
    CommandFixture.Result result = call.run("dossier", "1001", page);
    assertThat(result.status()).isZero();
    String html = Files.readString(page);
    assertThat(html).contains("Zyqmuster GmbH", "Zyqnotiz &lt;b&gt;&amp; mehr&lt;/b&gt;");
    JsonNode json = JsonMapper.shared().readTree(Files.readString(call.file("about.json")));
    assertThat(json.at("/customer/address/street").asString()).isEqualTo("Zyqweg 1");
    assertThat(json.at("/contacts/1/name").asString()).isEqualTo("Herr Zyqtal");
    assertThat(json.at("/activity/0/note").asString()).startsWith("Zyqnotiz");
    assertThat(json.at("/revenue/0/amount").asInt()).isEqualTo(1000);
    assertThat(json.at("/mentions/0/text").asString()).isEqualTo("Dr. ZYQKERN zurückrufen");
    assertThat(json.at("/class/explanation").asString()).isNotEmpty();
    assertThat(json.at("/since/day").asString()).isEqualTo("2026-11-23");
    assertThat(json.has("history")).isTrue();
  }

  @Test
  void aDossierReplacesNoFileThatNobodyWasAskedAbout() throws IOException {
    Path other = call.write("about.json", "{}");
    Path page = call.file("about.html");
    assertThat(call.run("dossier", "1001", page).status()).isZero();
    assertThat(call.run("dossier", "1001", page).status()).isZero();
    assertThat(Files.readString(other)).isEqualTo("{}");
    assertThat(Files.readString(call.file("about-2.json"))).contains("Zyqweg 1");
    assertThat(call.file("about-3.json")).as("an earlier dossier is replaced").doesNotExist();
  }

  @Test
  void aDossierOfAContactHasNothingOfTheOthers() throws IOException {
    Path file = call.file("contact.json");
    call.unsaved().keep(call.book(), List.of(typed("customer:1", "Zyqkern hat Urlaub")));
    assertThat(call.run("dossier", "1001", file, "--contact", "Frau Zyqkern").status()).isZero();
    String text = Files.readString(file);
    assertThat(text).contains("Frau Zyqkern", "ZYQKERN zurückrufen").doesNotContain("Zyqtal");
    assertThat(call.run("dossier", "1001", file, "--contact", "Nobody").status()).isEqualTo(2);
    assertThat(call.run("dossier", "1001", call.file("a.doc")).status()).isEqualTo(2);
    assertThat(call.run("dossier", "9", file).status()).isEqualTo(2);
  }

  @Test
  void withoutYesItIsOnlySaidWhatWouldGo() throws IOException {
    CommandFixture.Result result = call.run("erase", "1001");
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.out())
        .contains("1 customer", "2 contacts", "1 report", "cannot be undone")
        .contains("Dr. ZYQKERN zurückrufen");
    assertThat(result.err()).contains("--yes");
    assertThat(call.run("customers", "--json").json()).hasSize(3);
  }

  @Test
  void whoIsErasedIsGoneAndWhatNamesThemElsewhereIsSaid() throws IOException {
    call.unsaved()
        .keep(
            call.book(),
            List.of(typed("customer:1", "Text"), typed("customer:2", "Zyqmuster GmbH"), other()));
    CommandFixture.Result result = call.run("erase", "1001", "--yes", "--json");
    assertThat(result.status()).isZero();
    assertThat(result.json().at("/removed/contacts").asInt()).isEqualTo(2);
    assertThat(result.json().at("/fileCleaned").asBoolean()).isTrue();
    assertThat(result.json().at("/mentions/0/kind").asString()).isEqualTo("task");
    assertThat(bytes(call.book())).doesNotContain("Zyqweg").contains("ZYQKERN");
    assertThat(call.unsaved().find(call.book()).texts()).containsExactly(other());
    assertThat(call.run("erase", "1001", "--yes").status()).isEqualTo(2);
    assertThat(call.run("erase").status()).isEqualTo(2);
    assertThat(call.run("erase", "1002", "--due").status()).isEqualTo(2);
  }

  @Test
  void restorePointsThatHoldThemAreNamedOrRewritten() throws IOException {
    List<Path> before = pointsWith("Zyqweg");
    assertThat(before).isNotEmpty();
    CommandFixture.Result said = call.run("erase", "1001");
    assertThat(said.out()).contains(before.getFirst().toString());

    CommandFixture.Result result = call.run("erase", "1001", "--yes", "--restore-points", "--json");

    assertThat(result.json().at("/restorePointsRewritten")).hasSize(before.size());
    assertThat(result.json().at("/restorePointsHolding")).isEmpty();
    assertThat(pointsWith("Zyqweg")).isEmpty();
    assertThat(pointsWith("Bleibt AG")).isNotEmpty();
    assertThat(call.run("backups", "--json").json().at("/0/customers").asInt())
        .as("nobody is counted who is gone")
        .isEqualTo(2);
  }

  @Test
  void aContactWhoWasRenamedGoesFromRestorePointsUnderTheFormerNameToo() throws IOException {
    Path again =
        call.write(
            "contacts.csv",
            """
            Customer number;Name;Role;Influence
            1002;Frau Quark;user;2
            1002;Herr Bleibt;user;2
            """);
    call.run("import", again);
    call.run("import", call.write("more.csv", "Customer number;Name\n1009;Mehr AG\n"));
    try (Book book = call.open()) {
      for (String name : List.of("Frau Zwibel", "Frau Zwiebel")) {
        Customer customer = book.snapshot().territory().customers().get(1);
        Contact before = customer.contacts().getFirst();
        Contact renamed = new Contact(name, before.role(), before.influence(), before.answers());
        List<Contact> contacts = List.of(renamed, customer.contacts().getLast());
        book.customers().save(customer.edit().contacts(contacts).build());
      }
    }
    assertThat(pointsWith("Frau Quark")).isNotEmpty();

    call.run("erase", "1002", "--contact", "Frau Zwiebel", "--yes", "--restore-points");

    assertThat(pointsWith("Frau Quark")).isEmpty();
    assertThat(pointsWith("Frau Zwibel")).isEmpty();
    assertThat(pointsWith("Herr Bleibt")).isNotEmpty();
  }

  private List<Path> pointsWith(String word) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.equals(call.book()))
          .filter(file -> file.toString().endsWith(".revier") && bytes(file).contains(word))
          .toList();
    }
  }

  @Test
  void contactsOfCustomersWithoutRevenueOrActivityAreListed() {
    assertThat(call.run("erase", "--due", "--json").json()).isEmpty();
    CommandFixture later = call.on(LocalDate.of(2029, 12, 31));
    JsonNode due = later.run("erase", "--due", "--json").json();
    assertThat(due).hasSize(1);
    assertThat(due.at("/0/number").asString()).isEqualTo("1001");
    assertThat(due.at("/0/since").asString()).isEqualTo("2026-12-31");
    assertThat(due.at("/0/contacts/0").asString()).isEqualTo("Frau Zyqkern");
    assertThat(later.run("erase", "--due").out()).contains("Herr Zyqtal");
    call.run("settings", "privacy.months", "48");
    assertThat(later.run("erase", "--due").out()).contains("No contacts");
  }

  @Test
  void aContactThatIsNotThereIsAnsweredWithThoseThatAre() {
    CommandFixture.Result refused = call.run("erase", "1001", "--contact", "Zyqkern");
    assertThat(refused.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(refused.err()).contains("“Frau Zyqkern”, “Herr Zyqtal”");
    assertThat(call.run("dossier", "1001", call.file("a.json"), "--contact", "Zyqkern").err())
        .contains("“Frau Zyqkern”, “Herr Zyqtal”");
    assertThat(call.run("erase", "1002", "--contact", "Zyqkern").err()).contains("no contacts");
  }

  @Test
  void aContactIsMeantHoweverTheNameIsSpacedAndInAnyCase() {
    assertThat(call.run("erase", "1001", "--contact", " frau  ZYQKERN ", "--yes").status())
        .isZero();

    assertThat(bytes(call.book())).doesNotContain("Frau Zyqkern").contains("Herr Zyqtal");
  }

  @Test
  void ofTwoThatMayBeMeantNeitherIsErased() throws IOException {
    Path more =
        call.write(
            "more.csv",
            """
            Customer number;Name;Role;Influence
            1002;Dr.  Zyqöhler;user;2
            1002;Dr. Zyqöhler;user;2
            """);
    assertThat(call.run("import", more, "--as", "contacts").status()).isZero();

    // A Mac writes an umlaut as a vowel followed by two dots.
    CommandFixture.Result both =
        call.run("erase", "1002", "--contact", "dr. zyqo\u0308hler", "--yes");
    assertThat(both.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(both.err()).contains("“Dr.  Zyqöhler”, “Dr. Zyqöhler”");
    assertThat(call.run("erase", "1002", "--contact", "Dr. Zyqöhler", "--yes").status()).isZero();
    assertThat(call.run("erase", "1002", "--contact", "dr. zyqo\u0308hler", "--yes").status())
        .isZero();
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnsavedText typed(String place, String text) {
    UnsavedText.Name name = new UnsavedText.Name("", List.of("x"));
    return new UnsavedText(place, "", name, "name", name, text, text, true, false);
  }

  private static UnsavedText other() {
    return typed("customer:2", "etwas anderes");
  }
}
