package app.revier.intake;

import static app.revier.intake.ImportField.ACTIVITY_DAY;
import static app.revier.intake.ImportField.ACTIVITY_KIND;
import static app.revier.intake.ImportField.ACTIVITY_MINUTES;
import static app.revier.intake.ImportField.ACTIVITY_PROJECT;
import static app.revier.intake.ImportField.ACTIVITY_RESULT;
import static app.revier.intake.ImportField.ACTIVITY_SOURCE;
import static app.revier.intake.ImportField.ACTIVITY_TEXT;

/** The headings of tables of visits, calls, mails and notes. */
final class ActivityHeadings {

  private ActivityHeadings() {}

  static void addTo(HeadingCatalogue known) {
    known.add(
        ACTIVITY_DAY,
        0,
        "Datum|Besuchsdatum|Kontaktdatum|Datum des Besuchs|Datum des Kontakts|Besucht am"
            + "|Aktivitätsdatum|Gesprächsdatum",
        "Date|Visit date|Contact date|Activity date|Date of visit|Day of the contact|Visited on"
            + "|Call date");
    known.add(ACTIVITY_DAY, 1, "Tag|Startdatum|Beginn|Start", "Day|Start date|Start|Due date");
    known.add(
        ACTIVITY_KIND,
        0,
        "Kontaktart|Art des Kontakts|Aktivitätsart|Art der Aktivität|Aktivitätstyp",
        "Contact type|Kind of contact|Type of contact|Activity type|Type of activity");
    known.add(ACTIVITY_KIND, 1, "Art|Typ|Aktivität", "Kind|Type|Activity");
    known.add(
        ACTIVITY_RESULT,
        0,
        "Ergebnis|Ergebnis des Kontakts|Besuchsergebnis",
        "Result|Outcome|Contact result|Result of the contact");
    known.add(
        ACTIVITY_MINUTES,
        0,
        "Minuten|Dauer|Dauer in Minuten|Gesprächsdauer|Dauer des Besuchs",
        "Minutes|Duration|Duration in minutes|Length|Call duration");
    known.add(
        ACTIVITY_TEXT,
        0,
        "Was war|Besuchsbericht|Besuchsnotiz|Gesprächsnotiz|Bericht|Notiz|Notizen|Bemerkung"
            + "|Bemerkungen|Kommentar|Text|Inhalt|Was besprochen wurde",
        "What was said|Visit report|Report|Note|Notes|Remark|Remarks|Comment|Comments|Text"
            + "|Content");
    known.add(ACTIVITY_TEXT, 1, "Beschreibung|Betreff|Thema|Was", "Description|Subject|Topic|What");
    known.add(ACTIVITY_SOURCE, 0, "Quelle|Woher", "Source|From where");
    known.add(
        ACTIVITY_PROJECT,
        0,
        "Zum Projekt|Projekt|Projektname",
        "About project|Project|Project name");
  }
}
