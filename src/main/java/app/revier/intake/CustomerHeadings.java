package app.revier.intake;

import static app.revier.intake.ImportKind.CUSTOMERS;

import app.revier.intake.KnownHeading.Part;

/** The headings of tables of customers that say who and where they are. */
final class CustomerHeadings {

  /** How sure a column is the customer number that only says that it is a number. */
  static final int ANY_NUMBER = 2;

  private CustomerHeadings() {}

  static void addTo(HeadingCatalogue known) {
    identity(known);
    address(known);
    reach(known);
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
    known.add(ImportField.NUMBER, ANY_NUMBER, "Nr.|Nummer|ID|Code", "No.|Number|ID|Code");
    known.addReference(
        ImportField.NUMBER,
        3,
        "Kunde|Auftraggeber|Auftraggeb.|Firma",
        "Customer|Client|Account|Company");
    known.add(
        CUSTOMERS,
        ImportField.NAME,
        0,
        "Firma|Firmenname|Firma 1|Firmenname 1|Firmenbezeichnung|Kundenname|Kundenbezeichnung|Name"
            + " 1|Name des Kunden|Unternehmen|Unternehmensname",
        "Company|Company name|Customer name|Client name|Account name|Business name|Organisation"
            + "|Organization|Organisation name|Organization name|Name 1|Company name 1");
    known.addPart(
        CUSTOMERS,
        ImportField.NAME,
        Part.CONTINUED_NAME,
        "Name 2|Firma 2|Firmenname 2",
        "Name 2|Company name 2");
    known.add(
        CUSTOMERS,
        ImportField.NAME,
        1,
        "Name|Bezeichnung|Kurzname|Zeilenbeschriftungen|Einrichtung|Institution|Praxis|Klinik",
        "Name|Institution|Clinic|Practice|Row labels");
    known.addEither(
        ImportField.NAME,
        ImportField.NUMBER,
        2,
        "Kunde|Auftraggeber|Auftraggeb.",
        "Customer|Client|Account");
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
        "House number|House no.|Street number|Street no.|House number of address");
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
        "Land|Staat",
        "Country|Country name|Nation|Country/Region|Country of address");
    known.add(
        ImportField.COUNTRY,
        1,
        "Länderkennzeichen|Landeskennzeichen|LKZ|Länderschlüssel|Ländercode|Land ISO",
        "Country code|Country key");
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
}
