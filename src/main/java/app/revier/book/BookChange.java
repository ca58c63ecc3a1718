package app.revier.book;

/**
 * A change that was made, as who made it gets it back: to be named, and to be undone as this very
 * change.
 *
 * @param id which
 * @param label what it is called
 */
public record BookChange(ChangeId id, ChangeLabel label) {}
