package app.revier.desktop.screen.year;

import app.revier.desktop.nav.Place;
import app.revier.territory.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cause as a row.
 *
 * @param key tells it from all others
 * @param what it is, in words
 * @param amount above zero if more came
 * @param place where it leads; none if nowhere
 */
record CauseRow(String key, String what, Money amount, @Nullable Place place) {}
