/**
 * The days on the road: which visits are worth making, in which order, and what does not fit
 * (method, section 9). Pure rules; the search is in {@link app.revier.tour}.
 */
@NullMarked
package app.revier.week;

import org.jspecify.annotations.NullMarked;
