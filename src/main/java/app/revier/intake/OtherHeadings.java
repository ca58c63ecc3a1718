package app.revier.intake;

import static app.revier.intake.ImportKind.CONTACTS;

/** The headings of tables of contacts, projects and sales. */
final class OtherHeadings {

  private OtherHeadings() {}

  static void addTo(HeadingCatalogue known) {
    contacts(known);
    answers(known);
    reach(known);
    projects(known);
    effort(known);
    sales(known);
  }

  private static void contacts(HeadingCatalogue known) {
    known.add(
        CONTACTS,
        ImportField.NAME,
        0,
        "Ansprechpartner|Ansprechpartnerin|Name Ansprechpartner|Ansprechpartner Name"
            + "|Name des Ansprechpartners|Kontakt|Kontaktperson|Kontaktname|Entscheider"
            + "|Vor- und Nachname|Vorname Nachname|Vollständiger Name",
        "Contact|Contact name|Contact person|Decision maker|Full name|Person");
    known.add(CONTACTS, ImportField.NAME, 1, "Name", "Name");
    known.add(
        ImportField.ROLE,
        0,
        "Rolle|Funktion|Rolle im Haus|Rolle/Funktion|Funktion/Rolle|Rolle im Einkauf",
        "Role|Function|Buying role|Job role");
    known.add(
        ImportField.ROLE,
        1,
        "Position|Stellung|Berufsbezeichnung",
        "Position|Job title|Job|Job function");
    known.add(
        ImportField.INFLUENCE,
        0,
        "Einfluss|Einfluß|Einflussstärke|Einfluss auf Entscheidung",
        "Influence|Influence level|Weight");
  }

  /** How a contact is reached, and what else is known of it. */
  private static void reach(HeadingCatalogue known) {
    known.add(
        ImportField.CONTACT_PHONE,
        0,
        "Telefon|Tel.|Tel.-Nr.|Telefonnummer|Telefonnr.|Telefon-Nr.|Durchwahl|Rufnummer|Fon"
            + "|Telefon direkt|Telefon geschäftlich|Telefon (geschäftlich)|Telefon Ansprechpartner",
        "Phone|Phone number|Phone no.|Telephone|Telephone number|Direct phone|Direct line"
            + "|Business phone|Work phone|Contact phone|Tel");
    known.add(
        ImportField.CONTACT_PHONE,
        1,
        "Mobil|Handy|Mobiltelefon|Mobilnummer|Mobiltelefonnummer|Handynummer",
        "Mobile|Mobile phone|Mobile phone number|Mobile number|Cell phone|Cell");
    known.add(
        ImportField.CONTACT_MAIL,
        0,
        "E-Mail|Mail|Mailadresse|E-Mail-Adresse|E-Mail 1|E-Mail geschäftlich|E-Mail"
            + " Ansprechpartner",
        "E-mail|Mail|Mail address|E-mail address|Business e-mail|Work e-mail|Contact e-mail");
    known.add(
        ImportField.BIRTHDAY,
        0,
        "Geburtstag|Geburtsdatum|Geb.-Datum|Geb.",
        "Birthday|Birthdate|Date of birth|Birth date|DOB");
    known.add(
        ImportField.CONTACT_NOTE,
        0,
        "Bemerkung|Bemerkungen|Notiz|Notizen|Kommentar|Anmerkung|Kontaktnotiz|Kontaktbeschreibung",
        "Note|Notes|Comment|Comments|Remark|Remarks|Contact notes|Contact description"
            + "|Worth remembering");
    known.add(
        ImportField.STAYING,
        0,
        "Bleibt|Bleibt die Person|Verbleib|Wechsel",
        "Stays|Does the person stay|Staying|Leaving");
    known.add(
        ImportField.ASSESSED,
        0,
        "Antworten vom|Bewertet am|Bewertung vom|Datum der Bewertung",
        "Answers of|Assessed on|Assessment date|Date of assessment");
    known.add(ImportField.EARLIER_ANSWERS, 0, "Frühere Antworten", "Earlier answers");
  }

  private static void answers(HeadingCatalogue known) {
    known.add(
        ImportField.WELCOME,
        0,
        "Willkommen|Sind wir willkommen|Wir sind willkommen|Willkommen sein",
        "Welcome|Are we welcome|We are welcome");
    known.add(
        ImportField.HELPFUL,
        0,
        "Hilfreich|Service und Produkte hilfreich|Service hilfreich|Service und Produkte"
            + "|Findet uns hilfreich|Nutzen",
        "Helpful|Found helpful|Service helpful|Service and products helpful|Service and products");
    known.add(
        ImportField.REGULAR_ORDERS,
        0,
        "Regelmäßige Bestellungen|Bestellt regelmäßig|Bestellungen regelmäßig|Regelmäßige Aufträge"
            + "|Aufträge regelmäßig|Regelmäßig",
        "Regular orders|Orders regularly|Orders regular|Orders are regular|Regular");
    known.add(
        ImportField.OPENNESS,
        0,
        "Offenheit|Offen für Neues|Offenheit für Neues|Offen",
        "Openness|Open for new things|Open to new things|Openness for new things"
            + "|Openness to new things|Open");
  }

  private static void projects(HeadingCatalogue known) {
    known.add(
        ImportField.PROJECT,
        0,
        "Projekt|Projektname|Projektbezeichnung|Projekttitel|Wachstumsprojekt|Vorhaben"
            + "|Verkaufschance|Opportunity",
        "Project|Project name|Project title|Growth project|Opportunity|Opportunity name");
    known.add(
        ImportField.PROJECT_ID,
        0,
        "Projekt-ID|Projektnummer|Projekt-Nr.|Chancen-ID|Opportunity-ID|Verkaufschancen-ID"
            + "|Verkaufschancennummer",
        "Project ID|Project number|Project no.|Opportunity ID|Deal ID|Deal - ID|Opportunity"
            + " number");
    known.add(ImportField.PROJECT, 1, "Bezeichnung|Titel|Thema", "Title|Topic");
    known.add(
        ImportField.KIND,
        0,
        "Art|Projektart|Wachstumsart|Art des Projekts|Art des Wachstums",
        "Kind|Project kind|Project type|Kind of growth|Kind of project");
    known.add(ImportField.KIND, 1, "Typ", "Type");
    known.add(
        ImportField.MEASURE,
        0,
        "Maßnahme|Maßnahmen|Aktivität|Aktivitäten|Aktion",
        "Measure|Measures|Activity|Activities|Action");
    known.add(
        ImportField.STAGE,
        0,
        "Phase|Phase/Status|Projektphase|Projektstatus|Verkaufsphase|Vertriebsphase|Stadium",
        "Stage|Phase|Project stage|Sales stage|Project status");
    known.addOr(ImportKind.PROJECTS, ImportField.STAGE, ImportField.OUTCOME, 1, "Status", "Status");
    known.add(
        ImportField.YEARLY_VALUE,
        0,
        "Jahreswert|Wert pro Jahr|Wert/Jahr|Wert p.a.|Jahresvolumen|Projektwert|Umsatz pro Jahr"
            + "|Umsatz p.a.",
        "Yearly value|Annual value|Value per year|Value/year|Value p.a.|Project value"
            + "|Revenue per year");
    known.add(
        ImportField.YEARLY_VALUE,
        1,
        "Jahresumsatz|Wert|Volumen|Zielumsatz",
        "Annual revenue|Yearly revenue|Value|Amount|Deal value");
    known.add(
        ImportField.START,
        0,
        "Beginn|Start|Starttermin|Startdatum|Projektbeginn|Projektstart|Erwarteter Beginn"
            + "|Umsatzbeginn|Umsatzstart",
        "Start|Begin|Start date|Expected start|Project start|Beginning");
    known.add(
        ImportField.NEXT_STEP,
        0,
        "Nächster Schritt|Nächste Schritte|Nächste Aktion|Nächste Aktivität",
        "Next step|Next steps|Next action");
    known.add(
        ImportField.NEXT_STEP_DATE,
        0,
        "Nächster Schritt bis|Nächster Schritt am|Datum nächster Schritt|Termin nächster Schritt"
            + "|Nächster Schritt Datum",
        "Next step due|Next step by|Next step on|Next step date|Date of next step");
    known.add(
        ImportField.CHOICE,
        0,
        "Auswahl|Im Plan|Plan|Festlegung|Ausgewählt|Gewählt|Entscheidung",
        "Choice|In plan|In the plan|Plan|Selection|Selected|Pinned");
  }

  private static void effort(HeadingCatalogue known) {
    known.add(
        ImportField.WIN_PROBABILITY,
        0,
        "Wahrscheinlichkeit|Abschlusswahrscheinlichkeit|Erfolgswahrscheinlichkeit"
            + "|Gewinnwahrscheinlichkeit|W'keit|Chance|Chancen|Erfolgschance|Abschlusschance",
        "Win probability|Probability|Likelihood|Success probability|Closing probability"
            + "|Probability of success|Probability to win");
    known.add(
        ImportField.VISITS,
        0,
        "Besuche|Anzahl Besuche|Nötige Besuche|Besuche nötig|Besuche noch nötig|Besuchsbedarf",
        "Visits|Number of visits|Visits needed|Visits still needed|Needed visits");
    known.add(
        ImportField.HOURS,
        0,
        "Stunden|Arbeitsstunden|Nötige Stunden|Stunden noch nötig|Zeitaufwand|Aufwand",
        "Hours|Work hours|Working hours|Hours needed|Hours still needed|Effort");
    known.add(
        ImportField.BUDGET, 0, "Budget|Projektbudget|Nötiges Budget", "Budget|Project budget");
    known.add(ImportField.BUDGET, 1, "Kosten|Investition", "Cost|Costs|Investment");
  }

  private static void sales(HeadingCatalogue known) {
    known.add(
        ImportField.DATE,
        0,
        "Datum|Rechnungsdatum|Belegdatum|Buchungsdatum|Fakturadatum|Verkaufsdatum|Re.-Datum",
        "Date|Invoice date|Billing date|Posting date|Document date|Sales date|Sale date"
            + "|Transaction date");
    known.add(ImportField.DATE, 1, "Auftragsdatum|Bestelldatum|Tag", "Order date|Day");
    known.add(ImportField.DATE, 2, "Lieferdatum", "Delivery date|Ship date|Shipping date");
    known.add(
        ImportField.PRODUCT,
        0,
        "Produkt|Produktname|Produktbezeichnung|Artikel|Artikelbezeichnung|Artikelname|Artikeltext"
            + "|Materialkurztext|Materialtext",
        "Product|Product name|Item|Item name|Item description|Article|Article name"
            + "|Product description");
    known.add(
        ImportField.PRODUCT,
        1,
        "Bezeichnung|Ware|Material|Artikelnummer|Artikelnr.|Artikel-Nr.|Art.-Nr.|Produktnummer"
            + "|Materialnummer|SKU",
        "Description|Material|SKU|Product code|Product number|Item number|Item no.|Stock code"
            + "|Article number");
    known.add(
        ImportField.PRODUCT_GROUP,
        0,
        "Warengruppenbezeichnung|Warengruppentext|Bezeichnung Warengruppe|Warengruppe Bezeichnung"
            + "|Warengruppe (Text)|Artikelgruppenbezeichnung|Produktgruppenbezeichnung"
            + "|Materialgruppenbezeichnung",
        "Product group name|Item group name|Product category name|Item category name"
            + "|Product group description|Material group description");
    known.add(
        ImportField.PRODUCT_GROUP,
        1,
        "Warengruppe|Warengr.|WGr.|WGR|Artikelgruppe|Produktgruppe|Produktkategorie"
            + "|Artikelkategorie|Warenkategorie|Materialgruppe|Sortimentsgruppe|Produktfamilie"
            + "|Produktlinie|Produktbereich",
        "Product group|Item group|Article group|Material group|Product category|Item category"
            + "|Product family|Product line|Product class|Commodity group|Merchandise category"
            + "|Product type|Item type");
    known.add(
        ImportField.PRODUCT_GROUP,
        2,
        "Hauptwarengruppe|Warenobergruppe|Hauptgruppe|Kategorie|Sparte|Sortiment",
        "Main product group|Category|Product division");
    known.add(
        ImportField.QUANTITY,
        0,
        "Menge|Anzahl|Stück|Stückzahl|Absatz|Absatzmenge|Verkaufsmenge|Liefermenge|Rechnungsmenge"
            + "|Fakturamenge",
        "Quantity|Qty|Units|Pieces|Sales quantity|Invoiced quantity|Volume");
    known.add(
        ImportField.UNIT_PRICE,
        0,
        "Einzelpreis|Stückpreis|Preis|Preis pro Stück|Preis/Stück|Preis je Stück|Nettopreis"
            + "|Netto-Einzelpreis|VK-Preis",
        "Unit price|Price|Price per unit|Price each|Net price|Net unit price");
    known.add(
        ImportField.AMOUNT,
        0,
        "Betrag|Nettobetrag|Gesamtpreis|Umsatz|Nettoumsatz|Nettowert"
            + "|Positionswert|Warenwert|Zeilenbetrag|Erlös",
        "Amount|Net amount|Total price|Sales|Net sales|Revenue|Net value"
            + "|Line total|Line amount|Turnover|Extended price");
    known.add(ImportField.AMOUNT, 1, "Wert|Summe", "Value|Sum");
    known.add(
        ImportField.AMOUNT,
        SalesTotals.TOTAL,
        "Gesamtbetrag|Gesamt|Rechnungsbetrag",
        "Total amount|Total");
  }
}
