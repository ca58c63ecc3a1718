package app.revier.architecture.broken.odd;

/** Has no place in the directions. */
public record UnknownAtTop() {}
