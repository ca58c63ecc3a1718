package app.revier.architecture.broken.cli;

import app.revier.architecture.broken.desktop.SceneViewModel;

/** An adapter that sees another one. */
public record SeesDesktop(SceneViewModel other) {}
