package app.revier.agenda;

/** What an agenda is made of. */
public sealed interface Entry permits Absence, Appointment, Task, Stop {

  /** Which entry of its kind it is. */
  EntryId id();
}
