package app.revier.book;

import app.revier.territory.Closing;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of how its project ended.
 *
 * @param value what it is really worth in twelve months; none leaves its yearly value
 * @param reason why it ended so; may be empty
 */
public record Ended(@Nullable Money value, String reason) {

  /** A project that has ended so on a day. */
  GrowthProject of(GrowthProject project, LocalDate day) {
    Money worth = value == null ? project.yearlyValue() : value;
    return project
        .edit()
        .yearlyValue(worth)
        .closing(new Closing(day, value, reason, null, "", ""))
        .build();
  }
}
