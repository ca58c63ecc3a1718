package app.revier.architecture.broken.desktop.work;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopWork(Top top) {}
