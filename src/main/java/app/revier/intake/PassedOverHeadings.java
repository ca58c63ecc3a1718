package app.revier.intake;

import java.util.List;
import java.util.Locale;

/**
 * Headings of columns about which Revier keeps nothing, so that leaving them out is no news: who
 * looks after the record, when it was made, how it is paid, what the tax office wants to know.
 */
final class PassedOverHeadings {

  /** Columns of Dynamics that hold its own keys and are hidden there. */
  private static final List<String> OF_PROGRAM =
      List.of("(nicht ändern)", "(do not modify)", "(nicht bearbeiten)");

  private PassedOverHeadings() {}

  /** Whether a program marks a column as one for itself. */
  static boolean isOfProgram(String heading) {
    String lower = heading.strip().toLowerCase(Locale.ROOT);
    return OF_PROGRAM.stream().anyMatch(lower::startsWith);
  }

  static void addTo(HeadingCatalogue known) {
    known.addComputed(
        "IsDeleted|Account owner|Owner|Owner ID|Owner name|Owner alias|Account owner alias|Record"
            + " owner|Company owner|Contact owner|Deal owner|Opportunity owner|Lead"
            + " owner|Salesperson|Sales rep|Sales rep name|Sales agent|Sales team|Employee|Created"
            + " by|Created by ID|Create date|Changed by|Changed at|Modified at|Modified on|Last"
            + " modified|Last modified date|Last modified by ID|System modstamp|Updated at|Last"
            + " activity|Last activity date|Last contacted|Next activity date|Customer"
            + " since|State|State/Province|Province|Region|County|Province name|State code|Fax|Fax"
            + " number|Salutation|Middle name|Suffix|Birthdate|Gender|Payment terms|Payment"
            + " method|Payment status|Payment reference|VAT|VAT number|VAT ID|Tax ID|Tax"
            + " number|IBAN|BIC|Number of employees|Employees|No. of employees|Founded|Lead"
            + " source|Lead status|Lifecycle stage|Account source|Source|Rating|Tags|Risk"
            + " level|Currency rate|Sales org|Sales organization|Distribution"
            + " channel|Division|Plant|Company code|Fiscal year variant|Fiscal year period|Fiscal"
            + " period|Note ID|Lifecycle status|Billing status|Delivery status|Financial"
            + " status|Fulfillment status|Fulfilled at|Accepts marketing|Shipping method|Ship"
            + " mode|Tax amount|Taxes|Tax|Pipeline|Deal owner name|Forecast"
            + " category|Forecast category name|Is closed|Is won|Age|Row ID|Device ID|Receipt"
            + " number|Vendor|Accepts email marketing|Accepts SMS marketing|Province code|Total"
            + " orders|Tax exempt|State/county|State/county of address|Apartment/suite"
            + " no.|Apartment/suite no. of address|District/sublocality|District/sublocality of"
            + " address|Region of address");
    known.addComputed(
        "Titel|Außendienst|Außendienstmitarbeiter|ADM|Vertreter|Vertreternummer|Vertreter-Nr.|Betreuer|Kundenbetreuer|Sachbearbeiter|Innendienst|Verkäufer|Besitzer|Inhaber"
            + " des Accounts|Kontoinhaber|Angelegt von|Anlagedatum|Geändert am|Geändert"
            + " von|Änderungsdatum|Letzte Änderung|Letzte Aktivität|Kunde"
            + " seit|Kundenseit|Bundesland|Kanton|Region|Fax|Faxnummer|Telefax|Anrede|Briefanrede|Titel/Akad."
            + " Grad|Akademischer Grad|Anzahl der Mitarbeiter|Anzahl der"
            + " Mitarbeiter/innen|Bundesland/Kanton|Beziehungstyp"
            + "|Geburtsdatum|Geschlecht|Zahlungsbedingung|Zahlungsbedingungen|Zahlungsart"
            + "|Zahlungsziel|Umsatzsteuer-ID|USt-ID|USt-IdNr.|UStID|EU-UStID|EU-Land|Steuernummer|Mitarbeiter|Mitarbeiterzahl|Anzahl"
            + " Mitarbeiter|Gründungsjahr|Matchcode|Suchbegriff"
            + "|Mandant|Buchungskreis|Verkaufsorganisation|Vertriebsweg|Sparte|Werk|Beraternr."
            + "|Mandantennr.|Adressattyp|Adressart|Adelstitel|Namensvorsatz|Postfach"
            + "|Versandzusatz|Adresszusatz|Unternehmensgegenstand|Kurzbezeichnung|Nächster"
            + " Schritt|Vorgangsart|Belegart|Positionsnummer|Mahnstufe|Kreditlimit");
  }
}
