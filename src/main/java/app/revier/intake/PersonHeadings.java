package app.revier.intake;

import static app.revier.intake.ImportKind.CONTACTS;
import static app.revier.intake.ImportKind.CUSTOMERS;

import app.revier.intake.KnownHeading.Part;

/** What programs call the names and the work of persons. */
final class PersonHeadings {

  private PersonHeadings() {}

  /** Customers and contacts alike may be persons whose names stand in two columns. */
  static void addTo(HeadingCatalogue known) {
    for (ImportKind kind : new ImportKind[] {CUSTOMERS, CONTACTS}) {
      known.addPart(
          kind,
          ImportField.NAME,
          Part.LAST_NAME,
          "Nachname|Familienname|Zuname|Name (Adressattyp natürl. Person)|Nachname Kontakt"
              + "|Ansprechpartner Nachname|Kontakt Nachname|Nachname Ansprechpartner"
              + "|Nachname (Rechnung)|Nachname (Rechnungsadresse)|Rechnung Nachname"
              + "|Rechnungsadresse Nachname",
          "Last name|Surname|Family name|Contact last name|Billing last name|Person last name"
              + "|Last name (billing)");
      known.addPart(
          kind,
          ImportField.NAME,
          Part.FIRST_NAME,
          "Vorname|Vorname (Adressattyp natürl. Person)|Vorname Kontakt|Ansprechpartner Vorname"
              + "|Kontakt Vorname|Vorname Ansprechpartner|Rufname"
              + "|Vorname (Rechnung)|Vorname (Rechnungsadresse)|Rechnung Vorname"
              + "|Rechnungsadresse Vorname",
          "First name|Given name|Forename|Contact first name|Billing first name|Person first name"
              + "|First name (billing)");
    }
    known.add(
        CONTACTS,
        ImportField.NAME,
        0,
        "Ansprechpartner/in|Ansprechpartner (Name)|Name Kontakt|Name des Kontakts|Kontakt Name"
            + "|Hauptkontakt|Primärer Kontakt|Hauptansprechpartner",
        "Person name|Contact full name|Name of contact|Primary contact");
    known.add(
        ImportField.ROLE,
        1,
        "Titel im Beruf|Jobtitel|Tätigkeit",
        "Title|Contact title|Person job title");
  }
}
