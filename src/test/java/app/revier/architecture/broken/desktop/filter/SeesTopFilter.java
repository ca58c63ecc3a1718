package app.revier.architecture.broken.desktop.filter;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopFilter(Top top) {}
