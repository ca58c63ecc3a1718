package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.territory.Note;
import org.jspecify.annotations.Nullable;

/** The words of lists of activities, in German and English. */
final class ActivityWords {

  /**
   * What an entry of the timeline is: a contact, or a note.
   *
   * @param met how the customer was met; none for a note
   * @param noted what kind of note it is; none for a contact
   */
  record Entry(Activity.@Nullable Kind met, Note.@Nullable Kind noted) {

    static final Entry VISIT = new Entry(Activity.Kind.VISIT, null);
    static final Entry NOTE = new Entry(null, Note.Kind.NOTE);
  }

  /** How a customer was met, or what is noted. */
  static final Vocabulary<Entry> ENTRIES =
      new Vocabulary.Builder<Entry>()
          .add(
              Entry.VISIT,
              "Besuch|Kundenbesuch|Vor Ort|Vor-Ort-Termin|Termin|Besprechung|Treffen|Persönlich",
              "Visit|Customer visit|On site|Meeting|Appointment|Event|Face to face|In person")
          .add(
              new Entry(Activity.Kind.CALL, null),
              "Anruf|Telefonat|Telefon|Telefonisch|Telefongespräch",
              "Call|Phone call|Phone|Telephone|Telephone call")
          .add(
              new Entry(Activity.Kind.VIDEO, null),
              "Videobesprechung|Video|Videogespräch|Videokonferenz|Videocall|Online-Termin|Teams",
              "Video meeting|Video|Video call|Video conference|Online meeting")
          .add(
              new Entry(null, Note.Kind.MAIL),
              "Mail|E-Mail|Email|Brief|Schreiben",
              "Mail|E-mail|Email|Letter")
          .add(
              Entry.NOTE,
              "Notiz|Bemerkung|Anmerkung|Sonstiges|Aufgabe",
              "Note|Remark|Comment|Other|Task|To-do")
          .add(
              new Entry(null, Note.Kind.RESEARCH), "Recherche|Info|Information", "Research|Finding")
          .build();

  /** What came of it. */
  static final Vocabulary<Activity.Result> RESULTS =
      new Vocabulary.Builder<Activity.Result>()
          .add(
              Activity.Result.HELD,
              "gehalten|stattgefunden|erledigt|durchgeführt|abgeschlossen|erreicht|ja",
              "held|done|completed|closed|took place|reached|yes")
          .add(
              Activity.Result.NOT_HELD,
              "nicht gehalten|ausgefallen|nicht stattgefunden|abgesagt|nicht erreicht|niemand"
                  + " da|nein",
              "not held|cancelled|canceled|not reached|nobody there|no show|no")
          .add(
              Activity.Result.MOVED,
              "verschoben|verlegt|vertagt",
              "moved|postponed|rescheduled|deferred")
          .build();

  private ActivityWords() {}
}
