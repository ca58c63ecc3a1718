package app.revier.architecture.broken.territory.odd;

/** Has no place inside another package. */
public record UnknownInside() {}
