package app.revier.architecture.broken.desktop.window;

/** Stands on top of all. */
public record Top() {}
