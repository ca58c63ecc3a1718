/**
 * The call plan (method, section 12): how often to visit whom, from the rep's own judgement of what
 * visits bring.
 */
@NullMarked
package app.revier.callplan;

import org.jspecify.annotations.NullMarked;
