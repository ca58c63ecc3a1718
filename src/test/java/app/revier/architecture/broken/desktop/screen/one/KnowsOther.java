package app.revier.architecture.broken.desktop.screen.one;

import app.revier.architecture.broken.desktop.screen.other.Other;

/** A screen that knows another. */
public record KnowsOther(Other other) {}
