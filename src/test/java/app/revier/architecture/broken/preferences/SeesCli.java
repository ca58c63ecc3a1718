package app.revier.architecture.broken.preferences;

import app.revier.architecture.broken.cli.SeesDesktop;

/** An adapter that sees another one. */
public record SeesCli(SeesDesktop other) {}
