package app.revier.architecture.broken.desktop;

import app.revier.architecture.broken.store.SeesExcel;

/** An adapter that sees another one. */
record SeesStoreToo(SeesExcel other) {}
