package app.revier.handover;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What days of a book hold already: an entry that arrives and is the same but for ids is there
 * once. Counted one by one, so that two calls of one day stay two.
 */
public final class EntriesThere {

  private static final Renumbering.Ids ALL_ONE = _ -> 1;

  private final Map<AgendaEntry, Deque<AgendaEntryId>> known = new HashMap<>();
  private final Renumbering arriving;

  /**
   * The entries of a book.
   *
   * @param own of those customers that others join
   * @param customers what arriving customers become
   * @param projects what arriving projects become
   */
  public EntriesThere(
      List<AgendaEntry> own,
      Map<CustomerId, CustomerId> customers,
      Map<ProjectId, ProjectId> projects,
      Translation words) {
    arriving = new Renumbering(customers, projects, words, ALL_ONE);
    Renumbering same = Renumbering.same(own, ALL_ONE);
    for (AgendaEntry entry : own) {
      same.of(entry)
          .ifPresent(key -> known.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(entry.id()));
    }
  }

  /** The entry that is the same as one that arrives, and no other is any more; none if none is. */
  public @Nullable AgendaEntryId take(AgendaEntry entry) {
    Deque<AgendaEntryId> ids = arriving.of(entry).map(known::get).orElse(null);
    return ids == null ? null : ids.poll();
  }
}
