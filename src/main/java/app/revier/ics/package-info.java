/** Calendar files (.ics): what other calendars import. */
@NullMarked
package app.revier.ics;

import org.jspecify.annotations.NullMarked;
