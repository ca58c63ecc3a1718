package app.revier.desktop.screen.week;

/** What the rep does at the side while the days stay in view; it takes the place of the lists. */
sealed interface SideTask {

  /** Reads who is visited too late, and by how much. */
  record LateVisits() implements SideTask {}

  /**
   * Enters or changes something of the rep's own time.
   *
   * @param key what
   */
  record Enter(EntryKey key) implements SideTask {}
}
