package app.revier.architecture.broken.desktop.tour;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopTour(Top top) {}
