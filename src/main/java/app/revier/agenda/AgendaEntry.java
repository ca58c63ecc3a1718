package app.revier.agenda;

/** What an agenda is made of. */
public sealed interface AgendaEntry
    permits Absence,
        Appointment,
        Task,
        Stop,
        Activity,
        CalledOff,
        SpecialRule,
        Inquiry,
        Published,
        StageChange,
        Review {

  /** Which entry of its kind it is. */
  AgendaEntryId id();
}
