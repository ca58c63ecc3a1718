package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which heading is read as which field. */
class HeadingsTest {

  private static final Map<ImportKind, Map<ImportField, String>> NEEDED = needed();

  private static Map<ImportKind, Map<ImportField, String>> needed() {
    Map<ImportKind, Map<ImportField, String>> needed = new EnumMap<>(ImportKind.class);
    needed.put(ImportKind.CUSTOMERS, Map.of(ImportField.NUMBER, "Kundennummer"));
    needed.put(
        ImportKind.CONTACTS,
        Map.of(ImportField.NUMBER, "Kundennummer", ImportField.NAME, "Ansprechpartner"));
    needed.put(
        ImportKind.PROJECTS,
        Map.of(ImportField.NUMBER, "Kundennummer", ImportField.PROJECT, "Projekt"));
    needed.put(
        ImportKind.SALES,
        Map.of(
            ImportField.NUMBER,
            "Kundennummer",
            ImportField.DATE,
            "Datum",
            ImportField.AMOUNT,
            "Betrag"));
    return needed;
  }

  /** The last column of a table that has what its kind needs, and then one with this heading. */
  private static SheetReading.Column column(ImportKind kind, String heading, ImportField expected) {
    List<SourceCell> headings = new ArrayList<>();
    List<SourceCell> values = new ArrayList<>();
    NEEDED
        .getOrDefault(kind, Map.of())
        .forEach(
            (field, text) -> {
              if (field != expected) {
                headings.add(new SourceCell.Text(text));
                values.add(new SourceCell.Text("x"));
              }
            });
    headings.add(new SourceCell.Text(heading));
    values.add(new SourceCell.Text("x"));
    ImportPlan plan =
        new MemoryBook()
            .prepare(
                new MemoryTables().cells("", List.of(headings, values)),
                new ImportOptions(kind, null, Map.of(), true));
    assertThat(plan.sheets().getFirst().kind()).as(heading).isEqualTo(kind);
    return plan.sheets().getFirst().columns().getLast();
  }

  private static void check(ImportKind kind, ImportField field, String headings) {
    for (String heading : headings.split(";", -1)) {
      assertThat(column(kind, heading.strip(), field).field()).as(heading).isEqualTo(field);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER | Kundennummer; Customer number; Kd.-Nr.; Kundennr; Kunden-Nr.; KUNDEN NR; KdNr; Debitor
          NUMBER | Debitorennummer; Account number; Customer no.; Customer #; CustomerID; Sold-to party; Nr.
          NAME | Name; Firma; Company; Firmenname; Name 1; NAME1; Kundenname; Customer name; Account name
          NAME | Kunde; Customer; Organisation
          STREET | Straße; Strasse; STRASSE; Str.; Street; Straße und Hausnummer; Anschrift; Address
          POSTCODE | PLZ; Postleitzahl; Postcode; Post code; ZIP; Zip Code; Postal code
          CITY | Ort; Stadt; City; Town
          COUNTRY | Land; Country; LKZ; Country code
          LATITUDE | Breite; Latitude; Lat; Breitengrad; Breite (Grad); Geographische Breite
          LONGITUDE | Länge; Longitude; Lon; Laenge; LÄNGE; Längengrad; Lng
          INDUSTRY | Branche; Industry; Sector
          PARENT_GROUP | Konzern; Parent; Parent company; Muttergesellschaft
          PHONE | Telefon; Tel.; Phone; Telefonnummer; Tel.-Nr.
          MAIL | E-Mail; Email; Mail; E-Mail-Adresse; Mail address
          WEB | Webseite; Web page; Homepage; Website; URL; Internet
          POTENTIAL | Potenzial; Potential; Kundenpotenzial; Jahrespotenzial; Kundenpotenzial, €
          POTENTIAL | Potential, €; Potenzial 2027 (EUR); Potenzial in T€; Potenzial p.a.
          POTENTIAL_SOURCE | Potenzialquelle; Potential source
          LOYALTY | Verbundenheit; Loyalty; Verbundenheit (0–100)
          RETENTION | Bindung; Retention; Bindung %; Retention (%)
          PRICE_EROSION | Preiserosion; Price erosion; Preiserosion, %; Preisverfall
          DECISION_MAKER_LEAVES | Entscheiderwechsel; Decision maker leaves; Change of decision maker
          COMPETITOR_ATTACKS | Wettbewerbsangriff; Competitor attack
          HURDLE_DEPENDENCE | Fürchtet Abhängigkeit; Fears dependence
          HURDLE_DISCOUNT | Fordert Gesamtrabatt; Demands larger discount
          HURDLE_WANTED | Vom Wettbewerb umworben; Wanted by a competitor
          HURDLE_DEPARTMENTS | Abteilungen beim Wettbewerb; Departments with a competitor
          HURDLE_PAST | Belastete Vergangenheit; Past performance
          CONTRACT_AMOUNT | Vertragsumsatz; Contract amount; Vertragsumsatz, €; Vertragswert
          CONTRACT_FROM | Vertrag von; Contract from; Vertragsbeginn
          CONTRACT_UNTIL | Vertrag bis; Contract until; Vertragsende; Contract end date
          COMPETITOR | Wettbewerber; Competitor; Mitbewerber
          VISIT_INTERVAL | Besuchsintervall; Besuchsintervall, Tage; Visit interval; Visit interval, days
          VISIT_MINUTES | Besuchsdauer; Visit minutes; Besuchsdauer, min; Besuchsdauer (Minuten)
          LAST_VISIT | Letzter Besuch; Last visit; letzter Besuch am
          VISITING_HOURS | Besuchszeiten; Visiting hours; Öffnungszeiten; Opening hours; Sprechzeiten
          PREPARATION_MINUTES | Vorbereitung; Vorbereitung, min; Preparation minutes; Preparation (min)
          WITHOUT_APPOINTMENT | Ohne Termin; Without appointment; Ohne Anmeldung
          QUESTIONS | Fragen; Questions; Questions for the next visit; Offene Fragen
          NOTE | Notiz; Bemerkung; Note; Comments
          """)
  void headingsOfCustomersAreKnown(ImportField field, String headings) {
    check(ImportKind.CUSTOMERS, field, headings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NAME | Name; Ansprechpartner; Contact; Contact name; Entscheider; Nachname
          ROLE | Rolle; Role; Funktion; Position
          INFLUENCE | Einfluss; Influence; Einfluß
          WELCOME | Willkommen; Welcome; Sind wir willkommen?
          HELPFUL | Hilfreich; Helpful
          REGULAR_ORDERS | Bestellt regelmäßig; Orders regularly; Regelmäßige Bestellungen; Regular orders
          OPENNESS | Offen für Neues; Open for new things; Offenheit; Openness
          """)
  void headingsOfContactsAreKnown(ImportField field, String headings) {
    check(ImportKind.CONTACTS, field, headings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROJECT | Projekt; Project; Projektname; Wachstumsprojekt
          KIND | Art; Kind; Projektart
          MEASURE | Maßnahme; Massnahme; Measure; Activity
          STAGE | Phase; Stage; Status; Phase/Status
          YEARLY_VALUE | Jahreswert; Yearly value; Jahreswert, €; Wert pro Jahr; Wert
          START | Beginn; Start; Starttermin
          WIN_PROBABILITY | Wahrscheinlichkeit; Win probability; Abschlusswahrscheinlichkeit
          WIN_PROBABILITY | Abschlusswahrscheinlichkeit, %
          VISITS | Besuche; Visits
          HOURS | Stunden; Hours
          BUDGET | Budget; Budget, €
          CHOICE | Auswahl; Choice
          """)
  void headingsOfProjectsAreKnown(ImportField field, String headings) {
    check(ImportKind.PROJECTS, field, headings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATE | Datum; Date; Rechnungsdatum; Invoice date; InvoiceDate; Belegdatum
          PRODUCT | Produkt; Product; Artikel; Artikelbezeichnung; StockCode; Bezeichnung
          QUANTITY | Menge; Quantity; Anzahl; Qty; Stück
          UNIT_PRICE | Einzelpreis; Unit price; UnitPrice; Preis; Preis/Stück
          AMOUNT | Betrag; Amount; Umsatz; Umsatz (€); Nettobetrag; Netto-Umsatz; Revenue; Total
          """)
  void headingsOfSalesAreKnown(ImportField field, String headings) {
    check(ImportKind.SALES, field, headings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Umsatz 2026             | 2026
          Revenue 2026            | 2026
          Umsatz 2026, €          | 2026
          Umsatz 2026 (€)         | 2026
          Revenue 2026 EUR        | 2026
          Netto-Umsatz 2026       | 2026
          NETTOUMSATZ 2026        | 2026
          Umsatz2026              | 2026
          Umsatz_2026             | 2026
          2026 Umsatz             | 2026
          Umsatz im Jahr 2026     | 2026
          Umsatz GJ 2026          | 2026
          Umsatz 26               | 2026
          Umsatz FY26             | 2026
          Umsätze 2026            | 2026
          Umsatz 2026 in T€       | 2026
          Umsatz 2026 (netto)     | 2026
          Umsatz 2026 YTD         | 2026
          Sales 2024              | 2024
          Turnover 2025           | 2025
          Erlöse 2025             | 2025
          'Umsatz\n2026'          | 2026
          2026                    | 2026
          Jahr 2026               | 2026
          """)
  void revenueIsKnownWithItsYear(String heading, int year) {
    SheetReading.Column column =
        column(ImportKind.CUSTOMERS, heading.replace("\\n", "\n"), ImportField.REVENUE);
    assertThat(column.field()).isEqualTo(ImportField.REVENUE);
    assertThat(column.year()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CUSTOMERS | Umsatz Plan 2027
          CUSTOMERS | Vertr.-Kz
          CUSTOMERS | Ansprechpartner
          CUSTOMERS | Name 2
          PROJECTS  | Verantwortlich
          SALES     | Rabatt
          """)
  void otherHeadingsAreReported(ImportKind kind, String heading) {
    ImportPlan plan = planWith(kind, heading);
    assertThat(plan.sheets().getFirst().columns().getLast().field()).isNull();
    assertThat(plan.problems())
        .filteredOn(problem -> problem.code() == Problem.Code.COLUMN_IGNORED)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.arguments()).containsExactly(heading);
              assertThat(problem.severity()).isEqualTo(Problem.Severity.DOUBTFUL);
              assertThat(problem.row()).isEqualTo(1);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CUSTOMERS | Klasse
          CUSTOMERS | Lieferanteil
          CUSTOMERS | Ungenutztes Potenzial, €
          CUSTOMERS | Verbundenheit berechnet
          CUSTOMERS | Bindung in Kraft
          CUSTOMERS | Begründung
          CUSTOMERS | Vertragsumsatz im Planjahr, €
          CUSTOMERS | Grund der Einstufung
          CUSTOMERS | Wettbewerber liefert
          CUSTOMERS | Share of wallet
          CUSTOMERS | Whitespace, €
          CUSTOMERS | Contracted in plan year, €
          CUSTOMERS | lfd. Nr.
          CONTACTS  | Kunde
          CONTACTS  | Customer
          CONTACTS  | Verbundenheit
          CONTACTS  | PLZ
          PROJECTS  | Kunde
          PROJECTS  | Stufe
          PROJECTS  | Planwert 2027, €
          PROJECTS  | Plan value 2027, €
          PROJECTS  | Wahrscheinlichkeit in Kraft
          PROJECTS  | Eingeplant
          PROJECTS  | Umsatz 2026
          SALES     | Ort
          CUSTOMERS | Account Owner
          CUSTOMERS | Billing State/Province
          PROJECTS  | Next Step
          SALES     | Tax Amount
          """)
  void whatRevierKnowsBetterIsPassedOverInSilence(ImportKind kind, String heading) {
    ImportPlan plan = planWith(kind, heading);
    assertThat(plan.sheets().getFirst().columns().getLast().field()).isNull();
    assertThat(plan.problems())
        .extracting(Problem::code)
        .doesNotContain(Problem.Code.COLUMN_IGNORED, Problem.Code.COLUMN_TWICE);
  }

  private static ImportPlan planWith(ImportKind kind, String heading) {
    String known = String.join("|", NEEDED.getOrDefault(kind, Map.of()).values());
    return new MemoryBook()
        .prepare(
            MemoryTables.csv(known + "|" + heading, "x|x|x|x"),
            new ImportOptions(kind, null, Map.of(), true));
  }

  @Test
  void anUnknownColumnWithoutContentIsNotReported() {
    ImportPlan plan =
        new MemoryBook().prepare(MemoryTables.csv("Kundennummer|Name|Sonstwas", "1|A|", "2|B|"));
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void ofTwoColumnsForOneFieldTheFirstIsUsed() {
    MemoryBook book = new MemoryBook();
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Name|Ort|Stadt", "1|A|Köln|Bonn"));
    assertThat(book.customer("1").address().city()).isEqualTo("Köln");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                1,
                "D",
                Problem.Code.COLUMN_TWICE,
                List.of("Stadt", "C"),
                Problem.Severity.DOUBTFUL));
  }

  @Test
  void aSurerHeadingWinsOverAnEarlierOne() {
    MemoryBook book = new MemoryBook();
    book.take(MemoryTables.csv("Nr.|Kundennummer|Name|Firma", "1|K-7|Frau Weiß|Klinik"));
    assertThat(book.customer("K-7").name()).isEqualTo("Klinik");
  }

  @Test
  void besideANameTheColumnCustomerIsTheNumber() {
    MemoryBook book = new MemoryBook();
    book.take(MemoryTables.csv("Kunde|Name 1|PLZ|Ort", "4711|Klinik|50937|Köln"));
    assertThat(book.customer("4711").name()).isEqualTo("Klinik");
  }

  @ParameterizedTest
  @EnumSource(value = ImportField.class, mode = EnumSource.Mode.EXCLUDE, names = "ATTRIBUTE")
  void theUserCanNameAnyFieldByItsCode(ImportField field) {
    assertThat(ImportField.ofCode(field.code())).isEqualTo(field);
    assertThat(ImportField.isTarget(field.code())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "revenue:2026, true",
    "revenue:1850, false",
    "foo, false",
    "attribute, false",
    "NUMBER, false"
  })
  void otherCodesAreNone(String code, boolean known) {
    assertThat(ImportField.isTarget(code)).isEqualTo(known);
  }
}
