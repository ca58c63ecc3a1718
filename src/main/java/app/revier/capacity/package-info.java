/**
 * The time budget of a year: days in the field, visits they give, visits that are needed (method,
 * section 5).
 */
@NullMarked
package app.revier.capacity;

import org.jspecify.annotations.NullMarked;
