/** Tests of what screens do with personal data. */
@NullMarked
package app.revier.desktop.person;

import org.jspecify.annotations.NullMarked;
