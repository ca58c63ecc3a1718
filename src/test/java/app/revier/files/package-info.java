/** Tests of writing files. */
@NullMarked
package app.revier.files;

import org.jspecify.annotations.NullMarked;
