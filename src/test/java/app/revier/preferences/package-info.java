/** Tests of the file of preferences. */
@NullMarked
package app.revier.preferences;

import org.jspecify.annotations.NullMarked;
