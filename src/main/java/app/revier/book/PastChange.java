package app.revier.book;

import java.time.Instant;

/**
 * A change that the history of a book still has.
 *
 * @param label what it is called
 * @param at when it was made
 */
public record PastChange(ChangeLabel label, Instant at) {}
