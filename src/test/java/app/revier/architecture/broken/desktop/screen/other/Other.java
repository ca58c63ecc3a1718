package app.revier.architecture.broken.desktop.screen.other;

/** Another screen. */
public record Other() {}
