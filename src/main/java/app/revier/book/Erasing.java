package app.revier.book;

import java.util.List;
import java.util.Set;

/**
 * What a book forgets for good.
 *
 * @param writes the steps that take it out of what the book holds now
 * @param places of which no time on the road is kept any more, see {@link Drive#place}
 */
public record Erasing(List<Write> writes, Set<Long> places) {

  /** Keeps its own copies. */
  public Erasing {
    writes = List.copyOf(writes);
    places = Set.copyOf(places);
  }
}
