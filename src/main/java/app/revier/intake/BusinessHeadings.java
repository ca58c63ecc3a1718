package app.revier.intake;

/** The headings of tables of customers that say what is done with them: money, risk, visits. */
final class BusinessHeadings {

  private BusinessHeadings() {}

  static void addTo(HeadingCatalogue known) {
    money(known);
    standing(known);
    contract(known);
    visits(known);
    judgements(known);
    computed(known);
  }

  private static void money(HeadingCatalogue known) {
    known.add(
        ImportField.CURRENCY,
        0,
        "Währung|Währungscode|Währungsschlüssel|Währungskennzeichen|Belegwährung|Whg.|Währ.|WKz|Währg|Währg.|Waers|Waerk|Whrg.|Währung"
            + " Beleg|Währung Umsatz|Umsatzwährung|Auftragswährung|Rechnungswährung"
            + "|Transaktionswährung|Währungskürzel|Währungs-ISO-Code|ISO-Code",
        "Currency|Currency code|Currency ISO code|CurrencyIsoCode|Deal currency|Curr.|Crcy"
            + "|Document currency|Transaction currency|Annual revenue currency|Account currency"
            + "|Amount currency|Opportunity currency|Order currency|Invoice currency|Sales currency"
            + "|Currency name|ISO code");
    known.addRevenueWords(
        "Umsatz|Umsätze|Jahresumsatz|Nettoumsatz|Netto-Umsätze|Umsatzerlös|Umsatzerlöse|Erlös|Erlöse"
            + "|Nettoerlös|Nettoerlöse|Warenumsatz|Kundenumsatz|Fakturaumsatz|Rechnungsumsatz|Ums|Revenue|Revenues|Net"
            + " revenue|Sales|Net sales|Sales revenue|Turnover|Rev|Invoiced sales|Umsatz"
            + " Kunde|Customer revenue");
    known.add(
        ImportField.POTENTIAL,
        0,
        "Kundenpotenzial|Kundenpotential|Potenzial|Potential|Jahrespotenzial|Jahrespotential"
            + "|Umsatzpotenzial|Umsatzpotential|Gesamtpotenzial|Gesamtpotential|Einkaufsvolumen",
        "Potential|Customer potential|Annual potential|Yearly potential|Revenue potential"
            + "|Sales potential|Total potential|Category spend|Wallet|Wallet size");
    known.add(
        ImportField.POTENTIAL,
        1,
        "Marktpotenzial|Marktpotential|Bedarf|Jahresbedarf",
        "Spend|Annual spend");
    known.add(
        ImportField.POTENTIAL_SOURCE,
        0,
        "Potenzialquelle|Potentialquelle|Quelle Potenzial|Quelle des Potenzials|Potenzial Quelle"
            + "|Potenzialart|Potentialart",
        "Potential source|Source of potential|Potential type|Potential basis");
  }

  private static void standing(HeadingCatalogue known) {
    known.add(
        ImportField.LOYALTY,
        0,
        "Verbundenheit|Loyalität|Kundenloyalität",
        "Loyalty|Loyalty score|Loyalty estimate|Customer loyalty");
    known.add(
        ImportField.RETENTION,
        0,
        "Bindung|Bindungswahrscheinlichkeit|Bindungsquote|Haltewahrscheinlichkeit"
            + "|Kundenbindungsquote",
        "Retention|Retention probability|Retention rate");
    known.add(
        ImportField.PRICE_EROSION,
        0,
        "Preiserosion|Preisverfall|Preisrückgang|Preisabschlag",
        "Price erosion|Erosion|Price decline|Price decrease");
    known.add(
        ImportField.DECISION_MAKER_LEAVES,
        0,
        "Entscheiderwechsel|Entscheider wechselt|Wechsel des Entscheiders|Wechsel Entscheider"
            + "|Wechsel der Entscheider",
        "Decision maker leaves|Decision maker change|Decision maker changes"
            + "|Change of decision maker|Decision-maker change|New decision maker");
    known.add(
        ImportField.COMPETITOR_ATTACKS,
        0,
        "Wettbewerbsangriff|Wettbewerberangriff|Angriff des Wettbewerbs|Angriff Wettbewerb"
            + "|Wettbewerber greift an|Konkurrenzangriff",
        "Competitor attack|Competitor attacks|Competitive attack|Attack by competitor"
            + "|Competitor attacking");
    known.add(
        ImportField.HURDLE_DEPENDENCE,
        0,
        "Fürchtet Abhängigkeit|Angst vor Abhängigkeit|Abhängigkeit|Hürde Abhängigkeit",
        "Fears dependence|Dependence|Fear of dependence|Hurdle dependence");
    known.add(
        ImportField.HURDLE_DISCOUNT,
        0,
        "Fordert Gesamtrabatt|Gesamtrabatt|Hürde Rabatt",
        "Demands larger discount|Total discount demanded|Hurdle discount");
    known.add(
        ImportField.HURDLE_WANTED,
        0,
        "Vom Wettbewerb umworben|Umworbenes Konto|Stilles Konto",
        "Wanted by a competitor|Quiet account");
    known.add(
        ImportField.HURDLE_DEPARTMENTS,
        0,
        "Abteilungen beim Wettbewerb|Andere Abteilungen beim Wettbewerb",
        "Departments with a competitor|Other departments with a competitor");
    known.add(
        ImportField.HURDLE_PAST,
        0,
        "Belastete Vergangenheit|Frühere Leistung|Unsere frühere Leistung",
        "Past performance|Our past performance");
    known.add(
        ImportField.COMPETITOR,
        0,
        "Wettbewerber|Hauptwettbewerber|Mitbewerber|Konkurrent|Konkurrenten",
        "Competitor|Competitors|Main competitor");
    known.add(ImportField.COMPETITOR, 1, "Wettbewerb|Mitbewerb|Konkurrenz", "Competition");
  }

  private static void contract(HeadingCatalogue known) {
    known.add(
        ImportField.CONTRACT_AMOUNT,
        0,
        "Vertragsumsatz|Vertragswert|Vertragssumme|Vertragsbetrag|Vertragsvolumen|Kontraktwert",
        "Contract amount|Contract value|Contract revenue|Contract volume|Contracted amount"
            + "|Contracted revenue");
    known.add(
        ImportField.CONTRACT_FROM,
        0,
        "Vertrag von|Vertrag ab|Vertrag seit|Vertragsbeginn|Vertragsstart|Vertrag gültig ab"
            + "|Vertrag gültig von",
        "Contract from|Contract since|Contract start|Contract start date|Contract begin"
            + "|Contract valid from|Start of contract");
    known.add(
        ImportField.CONTRACT_UNTIL,
        0,
        "Vertrag bis|Vertragsende|Vertragsablauf|Vertragslaufzeit bis|Vertrag gültig bis"
            + "|Vertrag läuft bis",
        "Contract until|Contract to|Contract till|Contract end|Contract end date|Contract expiry"
            + "|Contract valid until|Contract valid to|End of contract");
  }

  private static void visits(HeadingCatalogue known) {
    known.add(
        ImportField.VISIT_INTERVAL,
        0,
        "Besuchsintervall|Besuchsabstand|Besuchsrhythmus|Besuchsturnus|Intervall",
        "Visit interval|Visiting interval|Visit cycle|Visit every|Interval");
    known.add(
        ImportField.CALLS_PER_YEAR,
        0,
        "Anrufe im Jahr|Anrufe je Jahr|Anrufe pro Jahr|Anrufe p.a.|Telefonate im Jahr"
            + "|Telefonate pro Jahr",
        "Calls a year|Calls per year|Calls p.a.|Phone calls a year|Phone calls per year");
    known.add(
        ImportField.VISIT_MINUTES,
        0,
        "Besuchsdauer|Besuchsminuten|Dauer Besuch|Dauer des Besuchs|Gesprächsdauer",
        "Visit minutes|Visit duration|Visit length|Duration of visit");
    known.add(
        ImportField.LAST_VISIT,
        0,
        "Letzter Besuch|Letzter Besuch am|Datum letzter Besuch|Letztes Besuchsdatum"
            + "|Zuletzt besucht|Zuletzt besucht am|Besuch zuletzt",
        "Last visit|Last visit date|Last visit on|Last visited|Last visited on|Date of last visit");
    known.add(
        ImportField.VISITING_HOURS,
        0,
        "Besuchszeiten|Besuchszeit|Öffnungszeiten|Öffnungszeit|Sprechzeiten|Sprechzeit"
            + "|Sprechstunden|Geschäftszeiten",
        "Visiting hours|Visit hours|Visiting times|Opening hours|Opening times|Office hours"
            + "|Business hours");
    known.add(
        ImportField.PREPARATION_MINUTES,
        0,
        "Vorbereitung|Vorbereitungszeit|Vorbereitungsdauer|Vorbereitungsminuten",
        "Preparation|Preparation minutes|Preparation time");
    known.add(
        ImportField.WITHOUT_APPOINTMENT,
        0,
        "Ohne Termin|Besuch ohne Termin|Ohne Anmeldung|Ohne Voranmeldung",
        "Without appointment|No appointment needed|Visit without appointment");
    known.add(
        ImportField.QUESTIONS,
        0,
        "Fragen|Fragen für den nächsten Besuch|Vorbereitete Fragen|Offene Fragen",
        "Questions|Questions for the next visit|Prepared questions|Open questions");
    known.add(ImportField.LAST_VISIT, 1, "Letzter Kontakt|Letzter Termin", "Last contact");
  }

  /** What visits bring by the rep's judgement; revenue, but of no year. */
  private static void judgements(HeadingCatalogue known) {
    known.add(
        ImportField.VISITS_PER_YEAR,
        0,
        "Besuche heute|Besuche im Jahr|Besuche je Jahr|Besuche pro Jahr|Besuche p.a."
            + "|Besuchsfrequenz",
        "Visits today|Visits a year|Visits per year|Visits p.a.|Visit frequency");
    known.add(
        ImportField.REVENUE_WITHOUT_VISITS,
        0,
        "Umsatz ohne Besuch|Umsatz ohne Besuche|Umsatz ohne jeden Besuch",
        "Revenue without visits|Revenue without visit|Revenue without any visit|Sales without"
            + " visits");
    known.add(
        ImportField.REVENUE_AT_VISITS_TODAY,
        0,
        "Umsatz heute|Umsatz bei heutigen Besuchen|Umsatz bei Besuchen wie heute",
        "Revenue at today’s visits|Revenue today|Revenue at present visits|Sales at today’s"
            + " visits");
    known.add(
        ImportField.REVENUE_AT_HALF_MORE,
        0,
        "Umsatz bei Hälfte mehr|Umsatz bei halb so vielen mehr|Umsatz Hälfte mehr",
        "Revenue at half more visits|Revenue at half more|Sales at half more visits");
    known.add(
        ImportField.REVENUE_AT_MOST,
        0,
        "Umsatz höchstens|Höchster Umsatz|Umsatz maximal",
        "Revenue at most|Most revenue|Revenue at the most|Sales at most");
    known.add(
        ImportField.JUDGED_VISITS,
        0,
        "Einschätzung gilt bei Besuchen|Eingeschätzt bei Besuchen",
        "Judged at visits|Judgement is at visits");
    known.add(
        ImportField.LEAST_VISITS,
        0,
        "Besuche mindestens|Mindestbesuche|Mindestens Besuche",
        "Least visits|Visits at least|Minimum visits");
    known.add(
        ImportField.MOST_VISITS,
        0,
        "Besuche höchstens|Höchstens Besuche|Maximale Besuche",
        "Most visits|Visits at most|Maximum visits");
  }

  private static void computed(HeadingCatalogue known) {
    known.addComputed(
        "Klasse|Kundenklasse|Berechnete Klasse|Größenklasse|Größe|Feld|Strategie|Lieferanteil"
            + "|Ungenutztes Potenzial|Whitespace|Erklärung|Begründung|Grund|Bestandskunde"
            + "|Kundenstatus|Stufe|Rang|Veränderung|Entwicklung|Änderung|Planwert|Wert im Planjahr"
            + "|Erwarteter Wert|Erwartungswert|Beitrag|Erwartet|Gesichert|Gesicherter Umsatz"
            + "|Gefährdet|Gefährdeter Umsatz|Erwarteter Basisumsatz|Erwartete Basis|Basisumsatz"
            + "|Gehaltener Umsatz|Vertraglich gesichert|Vertragsumsatz im Planjahr"
            + "|Potenzial fehlt|Umsatzlücke|Verträge|Anzahl Verträge|Notizen Anzahl"
            + "|Verbundenheit berechnet|Bindung in Kraft|Grund der Einstufung|Eingestuft am"
            + "|Wettbewerber liefert|Wahrscheinlichkeit in Kraft|Eingeplant|Wirkung"
            + "|Lfd. Nr.|Laufende Nummer|Pos.|Pos.-Nr.|Zeile|Zeilennr.");
    known.addComputed(
        "Verbundenheit berechnet|Bindung in Kraft|Wahrscheinlichkeit in Kraft|Grund der Einstufung"
            + "|Eingestuft am|Wettbewerber liefert|Eingeplant|Wirkung"
            + "|Loyalty computed|Retention in force|Probability in force|Reason for the class"
            + "|Class set on|Competitor supplies|Counted|Effect");
    known.addReadOnly("Zu Kunde Nr.|For customer no.");
    known.addComputed(
        "Class|Customer class|Computed class|Size class|Size|Cell|Strategy|Share of wallet|Wallet"
            + " share|White space|Explanation|Reason|Existing"
            + " customer|Existing|Standing|Rung|Rank|Change|Development|Plan value|Value in plan"
            + " year|Expected value|Contribution|Expected|Secured|Secured revenue|At risk|At-risk"
            + " revenue|Expected base|Base revenue|Kept revenue|Contracted in plan year|Loyalty"
            + " computed|Retention in force|Reason for the class|Class set on|Competitor"
            + " supplies|Probability in force|Counted|Effect|Potential missing|Gap"
            + " left|Contracts|Number of contracts|Row no.|Row|Line no.");
  }
}
