package app.revier.architecture.broken.desktop.odd;

/** Has no place in the order. */
public record Unplaced() {}
