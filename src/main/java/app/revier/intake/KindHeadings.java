package app.revier.intake;

import java.util.Set;

/** Headings, folded, that say little or much about the kind of a table by themselves. */
final class KindHeadings {

  /** Headings that stand in lists of any kind. */
  static final Set<String> COMMON =
      Set.of(
          "status",
          "art",
          "typ",
          "type",
          "kind",
          "plan",
          "start",
          "beginn",
          "begin",
          "wert",
          "value",
          "datum",
          "date",
          "anzahl",
          "position",
          "amount",
          "betrag",
          "summe",
          "volumen",
          "volume",
          "preis",
          "price",
          "units",
          "budget",
          "kosten",
          "offen",
          "open",
          "nutzen",
          "auswahl",
          "entscheidung",
          "stunden",
          "hours",
          "aktion",
          "phase",
          "thema",
          "titel",
          "title",
          "tag",
          "day",
          "job",
          "besuche",
          "visits");

  /** Headings of lists of people. */
  static final Set<String> OF_PEOPLE =
      Set.of(
          "geburtsdatum",
          "geburtstag",
          "geschlecht",
          "alter",
          "birthdate",
          "dateofbirth",
          "birthday",
          "gender",
          "age",
          "personalnummer",
          "personalnr",
          "employeeid",
          "kurs",
          "course",
          "teilnehmer",
          "teilnehmerin",
          "participant",
          "schulung",
          "seminar",
          "anrede",
          "salutation");

  private KindHeadings() {}
}
