package app.revier.architecture.broken.desktop.map;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopMap(Top top) {}
