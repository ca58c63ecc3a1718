/** Customers with everything about them, on the way from one rep's book to another's. */
@NullMarked
package app.revier.handover;

import org.jspecify.annotations.NullMarked;
