package app.revier.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.MapLinks;
import app.revier.book.PhonePage;
import app.revier.book.Ticks;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.PhoneNumbers;
import app.revier.territory.Position;
import app.revier.territory.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page and the file that comes back, by themselves. */
class HtmlPhoneFilesTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 11);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final String BOOK = "3f0c1c0e-5d0c-4a57-9a63-0f6a1c7d1a11";

  @TempDir private Path folder = Path.of("");

  private static Customer customer(String name) {
    return Customer.named(new CustomerId(1), "K-1", name)
        .edit()
        .address(new Address("Hauptstraße 5", "50667", "Köln", ""))
        .reach(new Reach("0221 123-45", "info@klinik.example", ""))
        .build();
  }

  private static PhonePage.Entry visit(long stop, @Nullable Customer customer, String title) {
    return new PhonePage.Entry(
        new StopId(stop),
        customer == null ? Stop.Kind.TASK : Stop.Kind.VISIT,
        NINE,
        NINE.plusMinutes(45),
        0,
        customer,
        title,
        "",
        null,
        null,
        null);
  }

  private static PhonePage page(String book, PhonePage.Entry... entries) {
    return new PhonePage(
        "Rheinland",
        book,
        List.of(new PhonePage.Day(DAY, NINE, NINE.plusHours(8), "", List.of(entries))));
  }

  private StrictPage written(PhonePage page, Locale locale) throws IOException {
    Path file = folder.resolve("page.html");
    new HtmlPhoneFiles().write(file, page, locale);
    return StrictPage.of(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"Zur Brücke\" & 'Söhne' <b>",
        "]]> --> </title></bdi><img src=x onerror=y>",
        "שלום רופאים",
        "rechts \u202e links",
        "&amp;lt;&#60;",
        "Ärzte 👩‍⚕️ Straße"
      })
  void aNameStaysANameWhateverItHolds(String name) throws IOException {
    Customer customer = customer(name);
    PhonePage.Entry all =
        new PhonePage.Entry(
            new StopId(7),
            Stop.Kind.VISIT,
            NINE,
            NINE.plusMinutes(45),
            15,
            customer.edit().number(name).reach(new Reach(name, name, "")).build(),
            name,
            name,
            new PhonePage.Said(name, DAY.minusDays(3)),
            new PhonePage.Said(name, null),
            null);
    PhonePage page =
        new PhonePage(name, BOOK, List.of(new PhonePage.Day(DAY, NINE, NINE, "", List.of(all))));

    StrictPage read = written(page, Locale.GERMANY);

    assertThat(read.elements("h3").getFirst().getTextContent()).contains(name);
    assertThat(read.elements("form").getFirst().getAttribute("data-customer")).isEqualTo(name);
    assertThat(read.elements("dd")).extracting(Element::getTextContent).contains(name);
    assertThat(read.elements("script")).hasSize(1);
    assertThat(read.elements("img")).isEmpty();
  }

  @Test
  void whatNoDocumentMayHoldBecomesTheSignForIt() throws IOException {
    StrictPage read =
        written(page(BOOK, visit(1, customer("a\u0000b\u000bc\ud800d\uffffe"), "")), Locale.UK);

    assertThat(read.elements("h3").getFirst().getTextContent())
        .contains("a\ufffdb\ufffdc\ufffdd\ufffde");
  }

  @Test
  void nothingRunsButThePagesOwnScriptAndStyle() throws IOException, NoSuchAlgorithmException {
    StrictPage read = written(page(BOOK, visit(1, customer("Klinik"), "")), Locale.GERMANY);

    String policy = read.meta("http-equiv", "Content-Security-Policy");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("script-src " + digest(read.text("script")))
        .contains("style-src " + digest(read.text("style")));
    assertThat(read.meta("name", "referrer")).isEqualTo("no-referrer");
  }

  private static String digest(String code) throws NoSuchAlgorithmException {
    byte[] bytes = MessageDigest.getInstance("SHA-256").digest(StrictPage.utf8(code));
    return "'sha256-" + Base64.getEncoder().encodeToString(bytes) + "'";
  }

  @Test
  void itSpeaksTheLanguageAskedFor() throws IOException {
    PhonePage page = page(BOOK, visit(1, customer("Klinik"), ""));

    StrictPage german = written(page, Locale.GERMANY);
    StrictPage english = written(page, Locale.UK);

    assertThat(german.elements("html").getFirst().getAttribute("lang")).isEqualTo("de");
    assertThat(german.text("label")).contains("nicht gehalten");
    assertThat(german.text("h2")).contains("Montag, 11.01.2027");
    assertThat(english.elements("html").getFirst().getAttribute("lang")).isEqualTo("en");
    assertThat(english.text("label")).contains("not held");
    assertThat(english.text("h2")).contains("Monday 11/01/2027");
  }

  @Test
  void aVisitLeadsToTelephoneMailAndMaps() throws IOException {
    StrictPage read = written(page(BOOK, visit(1, customer("Klinik"), "")), Locale.UK);

    String address = "Hauptstra%C3%9Fe%205%2C%2050667%20K%C3%B6ln";
    assertThat(read.links("tel:")).containsExactly("tel:022112345");
    assertThat(read.links("mailto:")).containsExactly("mailto:info@klinik.example");
    assertThat(read.links("geo:")).containsExactly("geo:0,0?q=" + address);
    assertThat(read.links("https://www.google.com/"))
        .hasSize(2)
        .allMatch(link -> link.endsWith("destination=" + address));
    assertThat(read.links("https://maps.apple.com/")).hasSize(1);
  }

  @Test
  void aDoorThatIsKnownIsFoundByItsPosition() {
    Position door = new Position(50.94, 6.96, Position.Origin.GIVEN);
    Position town = new Position(50.9, 6.9, Position.Origin.TOWN);
    Customer customer = customer("Klinik (Süd)");

    assertThat(MapLinks.navigation(customer.edit().position(door).build()))
        .isEqualTo("geo:50.940000,6.960000?q=50.940000,6.960000(Klinik%20%28S%C3%BCd%29)");
    assertThat(MapLinks.target(customer.edit().position(town).build()))
        .isEqualTo("Hauptstraße 5, 50667 Köln");
    assertThat(MapLinks.target(customer.edit().address(Address.NONE).build())).isEmpty();
  }

  @Test
  void aNumberIsDialledAsItIsMeant() {
    assertThat(PhoneNumbers.in("+49 (0)221 / 123-45")).containsExactly("+4922112345");
    assertThat(PhoneNumbers.in("0221 12345 oder 0171 98765"))
        .containsExactly("022112345", "017198765");
    assertThat(PhoneNumbers.in("0221 1234567 / 0171 9876543"))
        .containsExactly("02211234567", "01719876543");
    assertThat(PhoneNumbers.in("Tel.: 0221/123 App. 4")).containsExactly("0221123");
    assertThat(PhoneNumbers.in("nur über die Zentrale")).isEmpty();
    assertThat(PhoneNumbers.in("")).isEmpty();
  }

  @Test
  void aDayIsOneRouteInTheOrderOfItsStopsAndInPartsForABrowser() throws IOException {
    List<PhonePage.Entry> entries = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      Position door = new Position(50 + i, 7, Position.Origin.GIVEN);
      entries.add(visit(i, customer("Klinik " + i).edit().position(door).build(), ""));
    }

    StrictPage read = written(page(BOOK, entries.toArray(PhonePage.Entry[]::new)), Locale.GERMANY);

    List<String> routes =
        read.links("https://www.google.com/").stream()
            .filter(link -> link.contains("&waypoints="))
            .toList();
    assertThat(routes).hasSize(3);
    assertThat(routes.getFirst())
        .contains("destination=56.000000%2C7.000000&")
        .containsSubsequence("51.0", "%7C52.0", "%7C53.0", "%7C54.0", "%7C55.0");
    assertThat(routes.get(1)).contains("destination=54.0").doesNotContain("55.0");
    assertThat(routes.get(2)).contains("destination=56.0").doesNotContain("54.0");
  }

  @Test
  void theQuestionsForTheVisitAreTakenAlong() throws IOException {
    Customer asked = CustomerFields.QUESTIONS.with(customer("Klinik"), "Wer <bestellt>?");
    StrictPage with = written(page(BOOK, visit(1, asked, "")), Locale.GERMAN);
    assertThat(with.elements("dd")).extracting(Element::getTextContent).contains("Wer <bestellt>?");
    StrictPage without = written(page(BOOK, visit(1, customer("Klinik"), "")), Locale.GERMAN);
    assertThat(without.elements("dt")).extracting(Element::getTextContent).doesNotContain("Fragen");
  }

  @Test
  void whatIsReportedAlreadyCannotBeTickedAndNoMoreCanAPreview() throws IOException {
    PhonePage.Entry open = visit(1, customer("Klinik"), "");
    PhonePage.Entry held =
        new PhonePage.Entry(
            new StopId(2),
            Stop.Kind.VISIT,
            NINE,
            NINE.plusMinutes(30),
            0,
            customer("Praxis"),
            "",
            "",
            null,
            null,
            Activity.Result.HELD);
    PhonePage.Entry task = visit(3, null, "Angebot");

    StrictPage read = written(page(BOOK, open, held, task), Locale.UK);
    StrictPage preview = written(page("", open, held, task), Locale.UK);

    assertThat(read.elements("form"))
        .extracting(form -> form.getAttribute("data-stop"))
        .containsExactly("1");
    assertThat(read.text("p")).contains("Reported already: held");
    assertThat(read.text("h3")).contains("Angebot");
    assertThat(preview.elements("form")).isEmpty();
    assertThat(preview.elements("script")).isEmpty();
    assertThat(preview.text("p")).contains("only to look at");
  }

  @Test
  void aDayOffSaysWhy() throws IOException {
    PhonePage page =
        new PhonePage("", BOOK, List.of(new PhonePage.Day(DAY, null, null, "Urlaub", List.of())));

    assertThat(written(page, Locale.GERMANY).text("section")).contains("Urlaub");
  }

  @Test
  void theScriptAndTheReaderSpeakOfTheSame() throws IOException {
    String script = written(page(BOOK, visit(1, customer("Klinik"), "")), Locale.UK).text("script");

    assertThat(script)
        .contains("revier: 'ticks', version: 1, book: ", "visits: ")
        .contains("stop: Number(", "date: ", "customer: ", "result: ", "note: ");
  }

  @Test
  void ticksAreReadAsTheyStand() throws IOException, UnreadableFileException {
    Path file =
        Files.writeString(
            folder.resolve("t.json"),
            """
            {"revier":"ticks","version":1,"book":"b","more":[],"visits":[
            {"stop":7,"date":"2027-01-11","customer":"K-1","result":"held","note":"Grüße \\"x\\""},
            {"stop":"7","date":5,"result":null}, 3]}
            """);

    assertThat(new HtmlPhoneFiles().read(file))
        .isEqualTo(
            new Ticks(
                "b",
                List.of(
                    new Ticks.Tick(1, 7, "2027-01-11", "K-1", "held", "Grüße \"x\""),
                    new Ticks.Tick(2, 0, "", "", "", ""),
                    new Ticks.Tick(3, 0, "", "", "", ""))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"revier\":\"ticks\",\"version\":1}",
        "{\"revier\":\"ticks\",\"version\":2,\"book\":\"b\",\"visits\":[]}",
        "{\"revier\":\"ticks\",\"version\":1,\"book\":\"b\",\"visits\":[",
        "<html></html>"
      })
  void anotherFileIsRefused(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("t.json"), content);

    assertThatThrownBy(() -> new HtmlPhoneFiles().read(file))
        .isInstanceOfSatisfying(
            UnreadableFileException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_KIND));
  }
}
