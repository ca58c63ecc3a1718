package app.revier.intake;

/**
 * What a plan workbook of Revier has besides what is read back: the identity of each record, what
 * the workbook works out, and a sheet that says what its cells meant.
 */
public final class WorkbookHeadings {

  /** The heading of the hidden column that says which record a row is, in every language. */
  public static final String IDENTITY = "Revier-ID";

  /** The sheet that is carried along; it is no list. */
  public static final String CARRIED_SHEET = "revier";

  private WorkbookHeadings() {}

  static void addTo(HeadingCatalogue known) {
    known.addComputed(IDENTITY + "|Revier-ID des Kunden|Revier-ID of the customer");
    known.addComputed(
        "Verlust durch Preise|Bleibt danach|Ohne Vertrag|Vergleich laufendes Jahr"
            + "|Vergleich Vorjahr|Zahl für die Größe|Größe berechnet|Strategie berechnet"
            + "|Eigene Größe|Eigene Strategie|Größe in Kraft|Verbundenheit der Ansprechpartner"
            + "|Umsatz gefallen|Entscheider wechselt laut Ansprechpartnern|Bestellung überfällig"
            + "|Nötige Besuche im Jahr|Zahl der Verträge|Kennzahl des Status|Gewonnen am|Zählt ab"
            + "|Monate im Planjahr|Monate im Basisjahr|Warum gefährdet|Unsicherer Betrag"
            + "|Wahrscheinlichkeit dafür");
    known.addComputed(
        "Lost to prices|Left after that|Without contract|Compared running year"
            + "|Compared year before|Figure for the size|Computed size|Computed strategy|Own size"
            + "|Own strategy|Size in force|Loyalty of the contacts|Revenue fell"
            + "|Decision maker changes by the contacts|Order overdue|Visits needed a year"
            + "|Number of contracts|Code of the stage|Won on|Counts from|Months in the plan year"
            + "|Months in the base year|Why at risk|Uncertain amount|Its probability");
  }
}
