/** Writing files so that they are complete or as they were, for the adapters that make files. */
@NullMarked
package app.revier.files;

import org.jspecify.annotations.NullMarked;
