package app.revier.intake;

import static app.revier.intake.ImportKind.CUSTOMERS;

import app.revier.intake.KnownHeading.Part;

/** The headings of tables of customers. */
final class CustomerHeadings {

  private CustomerHeadings() {}

  static void addTo(HeadingCatalogue known) {
    identity(known);
    address(known);
    reach(known);
    money(known);
    standing(known);
    contract(known);
    visits(known);
    computed(known);
  }

  private static void identity(HeadingCatalogue known) {
    known.add(
        ImportField.NUMBER,
        0,
        "Kundennummer|Kundenummer|Kunden-Nr.|Kundennr.|Kd.-Nr.|Kd.-Nummer|Knd.-Nr.|Kunden-ID"
            + "|Kundencode|Kundenschlüssel|Kundenkonto|Kundenkontonummer|Debitor|Debitorennummer"
            + "|Debitornummer|Debitoren-Nr.|Debitor-Nr.|Debitorenkonto|Auftraggebernummer"
            + "|Auftraggeber-Nr.|Geschäftspartnernummer|GP-Nr.|Kunde Nr.|Kunde Nummer",
        "Customer number|Customer no.|Customer nr.|Customer ID|Customer code|Customer key"
            + "|Cust. no.|Cust. nr.|Cust. ID|Client number|Client no.|Client ID|Account number"
            + "|Account no.|Account nr.|Account ID|Acct. no.|Debtor|Debtor number|Debtor no."
            + "|Sold-to|Sold-to party|Business partner number|BP number");
    known.add(
        ImportField.NUMBER,
        1,
        "Adressnummer|Adress-Nr.|Kontonummer|Konto-Nr.|Geschäftspartner|Partner-Nr.",
        "Business partner|Partner no.|Partner number");
    known.add(ImportField.NUMBER, 2, "Nr.|Nummer|ID|Code", "No.|Number|ID|Code");
    known.addReference(
        ImportField.NUMBER, 3, "Kunde|Auftraggeber|Firma", "Customer|Client|Account|Company");
    known.add(
        CUSTOMERS,
        ImportField.NAME,
        0,
        "Firma|Firmenname|Firma 1|Firmenbezeichnung|Kundenname|Kundenbezeichnung|Name 1"
            + "|Name des Kunden|Unternehmen|Unternehmensname",
        "Company|Company name|Customer name|Client name|Account name|Business name|Organisation"
            + "|Organization|Organisation name|Organization name|Name 1");
    known.add(
        CUSTOMERS,
        ImportField.NAME,
        1,
        "Name|Bezeichnung|Kurzname|Einrichtung|Institution|Praxis|Klinik",
        "Name|Institution|Clinic|Practice");
    known.addEither(
        ImportField.NAME, ImportField.NUMBER, 2, "Kunde|Auftraggeber", "Customer|Client|Account");
    known.add(
        ImportField.INDUSTRY,
        0,
        "Branche|Branchenbezeichnung|Einrichtungsart|Art der Einrichtung|Geschäftszweig",
        "Industry|Sector|Industry sector|Line of business|Vertical");
    known.add(
        ImportField.INDUSTRY,
        1,
        "Kundengruppe|Kundenart|Kundentyp",
        "Customer group|Customer type");
    known.add(
        ImportField.PARENT_GROUP,
        0,
        "Konzern|Konzernname|Konzernmutter|Konzernzugehörigkeit|Muttergesellschaft|Mutterkonzern"
            + "|Unternehmensgruppe|Holding|Träger|Trägerschaft|Dachgesellschaft|Verbund",
        "Parent|Parent group|Parent company|Parent account|Parent customer|Corporate group"
            + "|Holding|Corporation");
    known.add(ImportField.PARENT_GROUP, 1, "Gruppe", "Group");
  }

  private static void address(HeadingCatalogue known) {
    known.add(
        ImportField.STREET,
        0,
        "Straße|Str.|Straße und Hausnummer|Straße u. Hausnr.|Straße Hausnummer|Straße Hausnr."
            + "|Straße Nr.|Straßenname",
        "Street|Street address|Street and number|Street name|Address 1|Address line 1");
    known.add(ImportField.STREET, 1, "Anschrift|Adresse|Adresse 1", "Address");
    known.addPart(
        CUSTOMERS,
        ImportField.STREET,
        Part.HOUSE_NUMBER,
        "Hausnummer|Hausnr.|Haus-Nr.|HNr.",
        "House number|House no.|Street number|Street no.");
    known.add(
        ImportField.POSTCODE,
        0,
        "PLZ|Postleitzahl|PLZ-Code",
        "Postcode|Post code|Postal code|ZIP|ZIP code|Postal|ZIP/Postal code");
    known.addPart(
        CUSTOMERS,
        ImportField.CITY,
        Part.POSTCODE_AND_CITY,
        "PLZ Ort|PLZ und Ort|PLZ u. Ort|PLZ Stadt|Postleitzahl Ort",
        "Postcode city|Postcode town|Postcode and city|Postcode and town|ZIP city");
    known.add(
        ImportField.CITY,
        0,
        "Ort|Stadt|Ortschaft|Ortsname|Gemeinde",
        "City|Town|Place|Locality|Town/City");
    known.add(ImportField.CITY, 1, "Standort|Sitz|Wohnort", "Location");
    known.add(
        ImportField.COUNTRY,
        0,
        "Land|Länderkennzeichen|Landeskennzeichen|LKZ|Länderschlüssel|Ländercode|Staat|Land ISO",
        "Country|Country code|Country key|Country name|Nation|Country/Region");
    known.add(
        ImportField.LATITUDE,
        0,
        "Breite|Breitengrad|Geographische Breite|Geografische Breite|Geo-Breite|GPS-Breite",
        "Latitude|Lat|Geo lat|GPS lat|GPS latitude");
    known.add(
        ImportField.LONGITUDE,
        0,
        "Länge|Längengrad|Geographische Länge|Geografische Länge|Geo-Länge|GPS-Länge",
        "Longitude|Lon|Lng|Long|Geo lon|Geo lng|GPS lon|GPS lng|GPS longitude");
  }

  private static void reach(HeadingCatalogue known) {
    known.add(
        ImportField.PHONE,
        0,
        "Telefon|Tel.|Tel.-Nr.|Telefonnummer|Telefonnr.|Telefon-Nr.|Telefon 1|Tel. 1|Rufnummer|Fon"
            + "|Festnetz|Telefon Zentrale|Telefon geschäftlich",
        "Phone|Phone number|Phone no.|Telephone|Telephone number|Telephone no.|Business phone"
            + "|Main phone|Phone 1|Tel");
    known.add(ImportField.PHONE, 1, "Mobil|Handy|Mobiltelefon", "Mobile|Mobile phone|Cell phone");
    known.add(
        ImportField.MAIL,
        0,
        "E-Mail|Mail|Mailadresse|E-Mail-Adresse|E-Mail 1",
        "E-mail|Mail|Mail address|E-mail address|Business e-mail");
    known.add(
        ImportField.WEB,
        0,
        "Webseite|Website|Homepage|Internet|Internetseite|Internetadresse|Webadresse|Web|URL|WWW",
        "Web page|Website|Web site|Web address|Homepage|Home page|Web|URL|WWW");
    known.add(
        ImportField.NOTE,
        0,
        "Notiz|Notizen|Bemerkung|Bemerkungen|Kommentar|Kommentare|Anmerkung|Anmerkungen|Memo"
            + "|Freitext",
        "Note|Notes|Comment|Comments|Remark|Remarks|Memo");
    known.add(ImportField.NOTE, 1, "Hinweis|Hinweise|Info|Infos", "Info|Information");
  }

  private static void money(HeadingCatalogue known) {
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
    known.add(ImportField.LAST_VISIT, 1, "Letzter Kontakt|Letzter Termin", "Last contact");
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
