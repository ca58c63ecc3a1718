package app.revier.architecture.broken.book;

import app.revier.architecture.broken.store.SeesExcel;

/** A use case that knows its adapter. */
record BookWithAStore(SeesExcel store) {}
