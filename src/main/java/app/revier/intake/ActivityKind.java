package app.revier.intake;

import app.revier.agenda.Activity;
import app.revier.territory.Note;
import org.jspecify.annotations.Nullable;

/** What a row of a list of activities tells of. */
enum ActivityKind {
  /** The rep was at the customer. */
  VISIT(Activity.Kind.VISIT, null),
  /** They spoke by telephone. */
  CALL(Activity.Kind.CALL, null),
  /** They spoke by video. */
  VIDEO(Activity.Kind.VIDEO, null),
  /** A mail was written or came. */
  MAIL(null, Note.Kind.MAIL),
  /** Something worth remembering. */
  NOTE(null, Note.Kind.NOTE),
  /** Something that was found out. */
  RESEARCH(null, Note.Kind.RESEARCH);

  private static final String GERMAN_VISIT =
      "Besuch|Kundenbesuch|Vor-Ort-Besuch|Vor-Ort-Termin|Außendienstbesuch|Termin|Kundentermin"
          + "|Besprechung|Treffen|Vorführung|Schulung";
  private static final String ENGLISH_VISIT =
      "Visit|Customer visit|Site visit|On-site visit|Meeting|Appointment|Event|Demo|Training";

  /** The words for each in lists. */
  static final Vocabulary<ActivityKind> WORDS =
      new Vocabulary.Builder<ActivityKind>()
          .add(VISIT, GERMAN_VISIT, ENGLISH_VISIT)
          .add(
              CALL,
              "Anruf|Telefonat|Telefon|Telefongespräch|Tel.|Telefontermin",
              "Call|Phone call|Phone|Telephone|Telephone call|Logged call")
          .add(
              VIDEO,
              "Video|Videobesprechung|Videotermin|Videokonferenz|Videocall|Online-Termin|Online-Meeting|Teams",
              "Video|Video call|Video meeting|Online meeting|Web meeting|Teams|Zoom")
          .add(
              MAIL, "Mail|E-Mail|Schreiben|Brief", "Mail|E-mail|List e-mail|Incoming e-mail|Letter")
          .add(RESEARCH, "Recherche|Rechercheergebnis|Presse|Webseite", "Research|Press|Web page")
          .add(NOTE, "Notiz|Vermerk|Bemerkung|Info", "Note|Comment|Memo|Info")
          .build();

  private final Activity.@Nullable Kind contact;
  private final Note.@Nullable Kind note;

  ActivityKind(Activity.@Nullable Kind contact, Note.@Nullable Kind note) {
    this.contact = contact;
    this.note = note;
  }

  /** How the customer was met; none if it was not. */
  Activity.@Nullable Kind contact() {
    return contact;
  }

  /** What kind of note it is; none if the customer was met. */
  Note.@Nullable Kind note() {
    return note;
  }
}
