/** Tests of what is typed into fields. */
@NullMarked
package app.revier.desktop.form;

import org.jspecify.annotations.NullMarked;
