package app.revier.architecture.broken.desktop.screen;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopScreen(Top top) {}
