@NullMarked
package app.revier.team;

import org.jspecify.annotations.NullMarked;
