package app.revier.intake;

import static app.revier.intake.ImportKind.ACTIVITIES;

/** The headings of lists of what happened with customers: visits, calls, mails and notes. */
final class ActivityHeadings {

  private ActivityHeadings() {}

  static void addTo(HeadingCatalogue known) {
    known.add(
        ImportField.ACTIVITY,
        0,
        "Aktivität|Aktivitätsart|Aktivitätstyp|Art der Aktivität|Kontaktart|Art des Kontakts"
            + "|Besuchsart|Vorgangsart|Aktivitätskategorie",
        "Activity|Activity type|Kind of activity|Type of activity|Contact type|Kind of contact"
            + "|Engagement type|Task subtype|Interaction type");
    known.add(ImportField.ACTIVITY, 1, "Art|Typ|Aufgabentyp", "Kind|Type|Task type");
    known.add(
        ACTIVITIES,
        ImportField.DATE,
        0,
        "Besuchsdatum|Besuch am|Besucht am|Aktivitätsdatum|Kontaktdatum|Datum der Aktivität|Am",
        "Visit date|Visited on|Activity date|Date of activity|Contact date|Date of contact|On");
    known.add(
        ACTIVITIES,
        ImportField.DATE,
        1,
        "Fälligkeitsdatum|Fällig am|Erledigt am|Beginn|Startdatum|Termin",
        "Due date|Completed on|Completed date|Start|Start date|Activity assigned date|Logged on");
    known.add(ImportField.SUBJECT, 0, "Betreff|Thema|Titel|Anlass", "Subject|Topic|Title|Reason");
    known.add(
        ImportField.REPORT,
        0,
        "Bericht|Besuchsbericht|Gesprächsnotiz|Besuchsnotiz|Inhalt|Protokoll|Bemerkung|Bemerkungen"
            + "|Notiz|Notizen|Beschreibung|Kommentar|Kommentare|Text|Details",
        "Report|Visit report|Call notes|Visit notes|Content|Minutes of meeting|Note|Notes"
            + "|Description|Comment|Comments|Remarks|Text|Details|Body");
    known.add(
        ImportField.MINUTES,
        0,
        "Minuten|Dauer|Dauer in Minuten|Dauer (Min.)|Besuchsdauer|Gesprächsdauer",
        "Minutes|Duration|Duration in minutes|Duration (min)|Length");
    known.add(
        ImportField.RESULT,
        0,
        "Stattgefunden|Ergebnis|Erledigt|Status",
        "Took place|Result|Outcome|Done|Completed|Status");
    known.add(ImportField.SOURCE, 0, "Quelle", "Source");
    known.add(
        ImportField.ABOUT_PROJECT,
        0,
        "Projekt|Projektname|Verkaufschance|Opportunity|Deal",
        "Project|Project name|Opportunity|Opportunity name|Deal|Deal name|Related to");
    known.add(
        ImportField.PERSON,
        0,
        "Ansprechpartner|Ansprechpartnerin|Kontakt|Kontaktperson|Gesprächspartner"
            + "|Gesprächspartnerin|Teilnehmer",
        "Contact|Contact name|Contact person|Full name|Person|Attendees|Participants");
  }
}
