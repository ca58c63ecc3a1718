@NullMarked
package app.revier.handover;

import org.jspecify.annotations.NullMarked;
