/**
 * The way from last year's revenue to the target: what is secured and at risk, what the growth
 * projects add, and how likely the target is reached (method, section 6).
 */
@NullMarked
package app.revier.gap;

import org.jspecify.annotations.NullMarked;
