package app.revier.architecture.broken.desktop.theme;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopTheme(Top top) {}
