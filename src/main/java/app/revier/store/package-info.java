/**
 * Keeps a book in one SQLite file: the file itself and who may write to it, its tables and their
 * versions, reading and writing of the records, and the changes that can be undone.
 */
@NullMarked
package app.revier.store;

import org.jspecify.annotations.NullMarked;
