package app.revier.architecture.broken.holidays;

import app.revier.architecture.broken.preferences.SeesCli;

/** An adapter that sees another one. */
public record SeesPreferences(SeesCli other) {}
