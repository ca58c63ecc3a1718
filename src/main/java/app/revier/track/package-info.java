/**
 * The year as it goes: what was to be expected until a day and how surely, what has come, what made
 * the difference, and where the year will end (method, section 15).
 */
@NullMarked
package app.revier.track;

import org.jspecify.annotations.NullMarked;
