package app.revier.prospect;

import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The way from one place of a planned day to the next.
 *
 * @param day which day
 * @param from where it begins
 * @param to where it ends
 * @param before at whom it begins; none at home or a hotel
 * @param after at whom it ends; none at home or a hotel
 */
public record TourLeg(
    LocalDate day,
    Position from,
    Position to,
    @Nullable CustomerId before,
    @Nullable CustomerId after) {}
