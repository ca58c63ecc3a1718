package app.revier.architecture.broken.odd;

/** Has a name that another class has, too. */
public record NamedTwice() {}
