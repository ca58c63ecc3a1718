/**
 * Services outside of the laptop that the rep may turn on: where addresses are, how long the road
 * takes. Nothing else of the program uses the network.
 */
@NullMarked
package app.revier.online;

import org.jspecify.annotations.NullMarked;
