package app.revier.architecture.broken.sealed;

import app.revier.architecture.broken.store.SeesExcel;

/** What several adapters share, but knows one of them. */
public record SharedSeesStoreSealed(SeesExcel store) {}
