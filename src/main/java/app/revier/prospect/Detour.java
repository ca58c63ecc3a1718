package app.revier.prospect;

import app.revier.territory.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * What the way to a prospect costs.
 *
 * @param minutes more on the road, zero or more: between two places of a planned day, or from an
 *     existing customer there and back
 * @param leg between which places; none if an existing customer is nearer than any planned day
 * @param near from which existing customer; none if it is on the way of a planned day
 * @param isAbout whether that is only about so, since a place is known by postcode or town only
 */
public record Detour(
    int minutes, @Nullable TourLeg leg, @Nullable CustomerId near, boolean isAbout) {}
