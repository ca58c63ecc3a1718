package app.revier.architecture.broken.desktop.shell;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopShell(Top top) {}
