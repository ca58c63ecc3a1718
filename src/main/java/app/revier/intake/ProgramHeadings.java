package app.revier.intake;

import static app.revier.intake.ImportKind.CUSTOMERS;
import static app.revier.intake.ImportKind.PROJECTS;

/**
 * The headings of the exports of the usual programs: Salesforce, HubSpot, Pipedrive, Odoo,
 * Dynamics, SAP, Lexware, DATEV, Shopify and WooCommerce.
 */
final class ProgramHeadings {

  private ProgramHeadings() {}

  static void addTo(HeadingCatalogue known) {
    customers(known);
    PersonHeadings.addTo(known);
    references(known);
    projects(known);
    sales(known);
    tables(known);
  }

  /** The names that SAP gives the columns of its tables, and its shortest headings. */
  private static void tables(HeadingCatalogue known) {
    known.add(ImportField.NUMBER, 0, "KUNNR|KUNAG", "");
    known.add(ImportField.STREET, 0, "STRAS", "");
    known.add(ImportField.POSTCODE, 0, "PSTLZ|Postl.", "");
    known.add(ImportField.CITY, 0, "ORT01", "");
    known.add(ImportField.COUNTRY, 0, "LAND1|Lnd", "");
    known.add(ImportField.INDUSTRY, 1, "BRSCH", "");
    known.add(ImportField.PHONE, 0, "TELF1", "");
    known.add(ImportField.CURRENCY, 0, "WAERK|WAERS|Währg.", "");
    known.add(ImportField.ORDER, 0, "VBELN", "");
    known.add(ImportField.DATE, 0, "FKDAT", "");
    known.add(ImportField.PRODUCT, 0, "ARKTX", "");
    known.add(ImportField.PRODUCT, 1, "MATNR", "");
    known.add(ImportField.PRODUCT_GROUP, 1, "MATKL|WGBEZ|SPART", "");
    known.add(ImportField.QUANTITY, 0, "FKIMG", "");
    known.add(ImportField.AMOUNT, 0, "NETWR", "");
  }

  private static void customers(HeadingCatalogue known) {
    known.add(
        ImportField.NUMBER,
        0,
        "Kundenkürzel|Kd.-Code|Kd.-ID|Debitorenkontonummer|Deb.-Nr.|Personenkonto|Personenkontonr."
            + "|Kunde ID|Kunden-Ident.",
        "Customer account|Customer account number|Cust. number|Business partner ID");
    known.add(
        ImportField.NUMBER,
        1,
        "Konto|Partner-ID|Geschäftspartner-ID|Geschäftspartner Nr.",
        "BusinessPartner|Partner ID|BP ID|BP code|CardCode");
    known.add(
        CUSTOMERS,
        ImportField.NUMBER,
        2,
        "Datensatz-ID|Unternehmens-ID|Firmen-ID|Organisation ID|Referenz",
        "Record ID|Company ID|Organization ID|Organisation ID|External ID|Internal ID|Reference"
            + "|Record no.|System ID");
    known.add(
        CUSTOMERS,
        ImportField.NAME,
        0,
        "Debitorname|Debitorenname|Kontobeschriftung|Kontobezeichnung|Name Firma|Firma Name"
            + "|Name (Adressattyp Unternehmen)|Kunde Name|Name Kunde|Geschäftspartnername"
            + "|Auftraggebername|Name Auftraggeber|Kundenfirma|Unternehmensbezeichnung",
        "Legal name|BP name|CardName|Business partner name|Sold-to party name|Name of customer"
            + "|Company or customer|Billing company|Default address company");
    known.add(
        CUSTOMERS,
        ImportField.NAME,
        1,
        "Anzeigename|Vollständiger Firmenname",
        "Display name|Complete name|Trading name|Full company name");
    known.add(
        ImportField.STREET,
        0,
        "Straße 1|Straße/Nr.|Straße/Hausnr.|Adresszeile 1",
        "Street 1|Street line 1|Address 1 street 1|Street address line 1|Address street"
            + "|Street/road name|Street/road name of address");
    known.add(
        ImportField.CITY,
        0,
        "Ort/Stadt",
        "Town/City|City/Town|Address city|City/town/village/locality|City/town/village/locality of"
            + " address");
    known.add(
        ImportField.POSTCODE,
        0,
        "PLZ Straße|Post-Leitzahl",
        "Postal/ZIP code|Address ZIP|Postcode/ZIP|ZIP postcode|ZIP/Postal code of address");
    known.add(ImportField.COUNTRY, 0, "Land/Region|Land (Name)", "Region/Country|Address country");
    known.add(
        ImportField.INDUSTRY,
        1,
        "Segment|Kundensegment|Marktsegment",
        "Segment|Customer segment|Market segment");
    known.add(
        ImportField.PARENT_GROUP,
        0,
        "Übergeordneter Account|Übergeordnete Firma|Mutterunternehmen",
        "Parent account name|Parent company name|Parent name|Subsidiary of|Ultimate parent");
    known.add(
        ImportField.PHONE,
        0,
        "Telefon (geschäftlich)|Telefon Firma|Telefon-Nummer",
        "Phone (work)|Phone work|Work phone|Office phone|Company phone number");
    known.add(ImportField.MAIL, 0, "E-Mail (geschäftlich)", "E-mail (work)|Work e-mail");
    known.add(ImportField.WEB, 0, "Website-URL", "Website URL|Company website");
    known.add(ImportField.WEB, 1, "Domain", "Company domain name|Domain|Domain name");
    known.addRevenueWords(
        "Jahresumsatz netto|Umsatz EUR|Annual revenue|Annual sales|Annual turnover|Umsatz"
            + " Kunden|Sales amount|Revenue amount|Umsatz mit Kunde|Umsatz"
            + " Ware|Umsatzvolumen|Umsatzwert|Rechnungsumsätze");
  }

  /** Whose a contact, project or sale is, by name. */
  private static void references(HeadingCatalogue known) {
    known.add(
        ImportField.CUSTOMER_NAME,
        0,
        "Kundenname|Firmenname|Kundenbezeichnung|Name des Kunden|Unternehmensname|Name Kunde"
            + "|Kunde Name|Debitorname|Debitorenname|Name Auftraggeber|Auftraggebername"
            + "|Zugehöriges Unternehmen|Name der Firma|Firma/Kunde|Accountname|Kundenfirma",
        "Customer name|Account name|Company name|Client name|Associated company|Organization name"
            + "|Organisation name|Deal organization|Deal organisation|Person organization"
            + "|Potential customer|Sold-to party name|Business name|Name of customer"
            + "|Associated company name|Primary associated company|CardName");
    known.add(
        ImportField.CUSTOMER_NAME,
        1,
        "Unternehmen|Organisation|Name 1|Rechnungsfirma|Rechnung Firma",
        "Organization|Billing company|Primary company|Parent account");
    known.add(
        ImportField.CUSTOMER_NAME,
        2,
        "Rechnungsname|Rechnung Name",
        "Billing name|Buyer name|Buyer|Invoice partner display name|Partner");
    known.add(
        ImportField.NUMBER,
        1,
        "",
        "Associated company IDs|Associated company ID|Deal organization ID|Person organization ID"
            + "|Organization ID|Company ID");
  }

  private static void projects(HeadingCatalogue known) {
    known.add(
        ImportField.PROJECT,
        0,
        "Name der Verkaufschance|Verkaufschance Name|Geschäftschance|Deal-Name|Angebotsname"
            + "|Vertriebschance|Dealname",
        "Deal|Deal name|Deal title|Opportunity title|Lead name|Quote name");
    known.add(ImportField.PROJECT, 2, "Betreff", "Subject");
    known.add(PROJECTS, ImportField.PROJECT, 3, "Name", "Name");
    known.add(
        ImportField.PROJECT_ID,
        0,
        "Verkaufschance ID|Deal-ID|Angebotsnummer|Angebotsnr.|Angebots-Nr.|Angebots-ID|Angebot Nr."
            + "|Offertnummer|Offert-Nr.",
        "Opportunity no.|Deal number|Quote number|Quote no.|Quote ID|Quotation number|Quotation"
            + " no.");
    known.add(
        ImportField.STAGE,
        0,
        "Deal-Phase|Dealphase|Verkaufsstufe|Vertriebsstufe|Opportunity-Phase|Verkaufschancenphase",
        "Stage name|Deal stage|Opportunity stage|Pipeline stage|Pipeline phase");
    known.add(
        ImportField.OUTCOME, 0, "Gewonnen/Verloren|Gewonnen oder verloren", "Won/Lost|Won or lost");
    known.addOr(
        PROJECTS,
        ImportField.STAGE,
        ImportField.OUTCOME,
        1,
        "Deal-Status|Status der Verkaufschance|Verkaufschancenstatus|Ergebnis",
        "Deal status|Opportunity status|Outcome|Deal outcome|Status reason");
    known.add(
        ImportField.YEARLY_VALUE,
        1,
        "Betrag|Auftragswert|Angebotswert|Dealwert|Geschätzter Umsatz|Voraussichtlicher Umsatz"
            + "|Summe|Angebotssumme|Potenzieller Umsatz",
        "Close value|Opportunity amount|Deal amount|Est. revenue|Estimated revenue|Opportunity"
            + " value|Amount in company currency|Total value|Total amount");
    known.add(ImportField.YEARLY_VALUE, 3, "Erwarteter Umsatz", "Expected revenue");
    known.add(
        ImportField.START,
        0,
        "Abschlussdatum|Erwarteter Abschluss|Voraussichtlicher Abschluss|Geplanter Abschluss"
            + "|Voraussichtliches Abschlussdatum|Erwartetes Abschlussdatum|Schlusstermin"
            + "|Erwarteter Abschlusstermin|Abschlusstermin",
        "Close date|Expected close date|Expected closing|Est. close date|Estimated close date"
            + "|Deal expected close date|Expected close|Closing date|Expected closing date");
    known.add(
        ImportField.WIN_PROBABILITY,
        0,
        "Wahrsch.|Chance in Prozent|Auftragswahrscheinlichkeit",
        "Deal probability|Deal probability percent|Opportunity probability|Win chance");
  }

  private static void sales(HeadingCatalogue known) {
    known.add(
        ImportField.ORDER,
        0,
        "Auftragsreferenz|Auftragsnummer|Auftrags-Nr.|Auftragsnr.|Bestellnummer|Bestell-Nr.|Bestellnr.|Belegnummer"
            + "|Beleg-Nr.|Belegnr.|Rechnungsnummer|Rechnungs-Nr.|Rechnungsnr.|Re.-Nr.|Verkaufsbeleg"
            + "|Bestell-ID|Verkaufs-ID|Fakturanummer|Faktura|Auftrags-ID",
        "Order ID|Order number|Order no.|Order name|Order reference|Invoice no.|Invoice"
            + " number|Invoice ID|Sales order ID|Sales order|Sales document|Document"
            + " number|Document no.|Invoice|Transaction ID|Sales document number|Billing document");
    known.add(
        ImportField.ORDER_STATUS,
        0,
        "Auftragsstatus|Bestellstatus|Rechnungsstatus|Belegstatus|Zahlungsstatus|Status|Belegart"
            + "|Vorgangsart|Auftragsart|Vorgangsstatus|Belegtyp|Vorgang|Vorgangstyp|Dokumentart"
            + "|Dokumenttyp|Dokumentenart|Dokumententyp|Beleg-Art|Rechnungsart|Rechnungstyp"
            + "|Buchungsart|Soll/Haben|Soll/Haben-Kennzeichen|Soll-/Haben-Kennzeichen|S/H"
            + "|Soll/Haben-Kz|SollHabenKz",
        "Order status|Status|Financial status|Payment status|Invoice status|Document status"
            + "|Document type|Sales order status|Transaction type|Type of document|Doc. type|Doc"
            + " type|Invoice type|Debit/Credit|Debit/Credit indicator|Debit or credit");
    known.add(
        ImportField.CANCELLED,
        0,
        "Storniert am|Stornodatum|Storniert|Storno|Absagegrund|Ablehnungsgrund|Stornogrund",
        "Cancelled at|Canceled at|Cancelled on|Canceled on|Cancelled|Canceled|Cancellation date"
            + "|Rejection reason|Reason for rejection|Cancellation reason|Cancel reason");
    known.add(
        ImportField.DATE,
        0,
        "Rechnungs-Datum|Datum der Rechnung|Rechnung vom|Fakt.-Datum|Verkaufstag|Umsatzdatum",
        "Date of invoice|Date of sale|Completed date|Invoice/Bill date");
    known.add(ImportField.DATE, 1, "Bestellt am|Auftrag vom", "Date ordered|Ordered at|Created on");
    known.add(
        ImportField.DATE,
        2,
        "Erstellt am|Angelegt am|Erfasst am",
        "Created at|Created date|Creation date|Paid at|Date paid|Date created");
    known.add(
        ImportField.PRODUCT,
        0,
        "Artikelbeschreibung|Produkttitel|Positionsbezeichnung|Positionstext",
        "Line item name|Item title|Line item description");
    known.add(
        ImportField.PRODUCT,
        1,
        "Produkt-ID|Artikel-ID|Material-Nr.|Artikelcode|Artikelbez.",
        "Product ID|Item code|Line item SKU|Material number|Item ID");
    known.add(
        ImportField.QUANTITY,
        0,
        "Bestellmenge|Auftragsmenge|Artikelmenge|Verkaufte Menge|Menge (Stk.)|Fakt.-Menge",
        "Line item quantity|Quantity ordered|Item quantity|Order quantity|Quantity sold"
            + "|Billed quantity|Order qty.");
    known.add(
        ImportField.UNIT_PRICE,
        0,
        "Einzelpreis netto|Stückpreis netto|Artikelpreis|Verkaufspreis|VK netto|Einzelpr.",
        "Line item price|Price each|Item price|Item cost|Selling price|List price each");
    known.add(
        ImportField.AMOUNT,
        0,
        "Netto|Betrag in Hauswährung|Betrag Hauswährung|Betrag netto|Wert"
            + " netto|Zeilensumme|Nettosumme|Rechnungsbetrag netto|Position netto|Umsatz"
            + " netto|Warenwert netto|Nettoauftragswert",
        "Extended amount|Net sales amount|Net|Sales amount|Net total|Line item total|Net invoice"
            + " value|Line net amount");
    known.add(
        ImportField.AMOUNT, 1, "Betrag in Belegwährung|Betrag Belegwährung", "Document amount");
    known.add(
        ImportField.AMOUNT,
        SalesTotals.RANK,
        "Betrag ohne Steuern|Nettobetrag ohne"
            + " Steuern|Zwischensumme|Bestellsumme|Auftragssumme|Bestellwert|Auftragswert",
        "Order subtotal amount|Untaxed amount|Untaxed amount signed|Untaxed amount in currency"
            + " signed|Tax excluded|Subtotal|Order subtotal|Order amount|Cart"
            + " subtotal|Order value");
    known.add(
        ImportField.AMOUNT,
        SalesTotals.ORDER_TOTAL,
        "",
        "Order total|Order total amount|Order grand total|Grand total");
    known.add(
        ImportField.AMOUNT,
        SalesTotals.GROSS,
        "Brutto|Betrag brutto|Summe brutto|Gesamtbetrag"
            + " brutto|Bruttobetrag|Bruttowert|Bruttosumme|Rechnungsbetrag brutto",
        "Total signed|Total in currency signed|Gross|Amount gross|Amount incl. tax|Gross"
            + " amount|Gross total|Gross value|Total incl. tax");
  }
}
