package app.revier.architecture.broken.text;

/** Has a name that another class has, too. */
public record NamedTwice() {}
