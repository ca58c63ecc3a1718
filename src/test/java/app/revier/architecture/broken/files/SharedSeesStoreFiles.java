package app.revier.architecture.broken.files;

import app.revier.architecture.broken.store.SeesExcel;

/** What several adapters share, but knows one of them. */
public record SharedSeesStoreFiles(SeesExcel store) {}
