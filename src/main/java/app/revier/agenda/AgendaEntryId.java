package app.revier.agenda;

/** Identifies an entry of the agenda among those of its kind. */
public sealed interface AgendaEntryId
    permits AbsenceId,
        AppointmentId,
        TaskId,
        StopId,
        ActivityId,
        CalledOffId,
        SpecialRuleId,
        InquiryId,
        PublishedId,
        StageChangeId,
        ReviewId {

  /** The number, above zero. */
  long value();
}
