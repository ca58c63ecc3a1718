/**
 * Finds customers, contacts, projects, notes and reports by the words that somebody types: however
 * they are spelled, and as fast as they are typed.
 */
@NullMarked
package app.revier.search;

import org.jspecify.annotations.NullMarked;
