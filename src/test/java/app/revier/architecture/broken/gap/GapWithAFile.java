package app.revier.architecture.broken.gap;

import java.io.File;

/** A rule of the domain that touches a file. */
record GapWithAFile(File file) {}
