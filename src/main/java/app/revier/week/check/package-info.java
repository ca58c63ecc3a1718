/**
 * Holds finished days against the request they were planned for, rule by rule (method, section 9).
 * Written apart from the planner and its search: it works everything out anew from the request.
 */
@NullMarked
package app.revier.week.check;

import org.jspecify.annotations.NullMarked;
