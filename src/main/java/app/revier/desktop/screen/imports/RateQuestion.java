package app.revier.desktop.screen.imports;

/**
 * What one unit of another currency is worth.
 *
 * @param currency its code of three letters
 * @param amounts how many amounts of the files are in it; of very many, those whose problems are
 *     kept
 * @param typed the answer as typed; empty if there is none
 * @param complaint why it cannot be taken; empty if it can or if there is none
 */
record RateQuestion(String currency, int amounts, String typed, String complaint) {

  /** Whether there is no rate yet. */
  boolean isOpen() {
    return typed.isEmpty() || !complaint.isEmpty();
  }
}
