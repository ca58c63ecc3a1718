package app.revier.architecture.broken.text;

import app.revier.architecture.broken.store.SeesExcel;

/** What several adapters share, but knows one of them. */
public record SharedSeesStoreText(SeesExcel store) {}
