/**
 * The records of the rep's own time: absences, appointments, tasks, opening hours and the stops of
 * planned days.
 */
@NullMarked
package app.revier.agenda;

import org.jspecify.annotations.NullMarked;
