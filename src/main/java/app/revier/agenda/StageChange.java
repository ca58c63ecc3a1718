package app.revier.agenda;

import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import java.time.LocalDate;

/**
 * A project went from one stage to another, and no report tells of it.
 *
 * @param id which change
 * @param customer at whom the project is
 * @param project which project
 * @param date on which day
 * @param from the code of the stage before
 * @param to the code of the stage since
 */
public record StageChange(
    StageChangeId id,
    CustomerId customer,
    ProjectId project,
    LocalDate date,
    String from,
    String to)
    implements AgendaEntry {}
