package app.revier.architecture.broken.desktop.nav;

import app.revier.architecture.broken.desktop.window.Top;

/** Knows the window, which is above it. */
public record SeesTopNav(Top top) {}
