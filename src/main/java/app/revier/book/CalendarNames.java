package app.revier.book;

/** What a calendar that others may see says of customers. */
public enum CalendarNames {
  /** Names, addresses and what a visit is for. */
  FULL,
  /** The number of the customer and nothing else. */
  NUMBER,
  /** Nothing but that there is an appointment. */
  NONE
}
