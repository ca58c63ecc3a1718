/**
 * The search for the best tours: which jobs to do on which tour and in which order, so that the
 * most profit is collected within time windows and little time is lost on the road. Numbers only;
 * what the jobs stand for is the caller's affair. In the literature: the team orienteering problem
 * with time windows.
 */
@NullMarked
package app.revier.tour;

import org.jspecify.annotations.NullMarked;
