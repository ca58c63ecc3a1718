package app.revier.task;

/** Told by long work how far it is. Implementations may be called from any thread, very often. */
@FunctionalInterface
public interface Progress {

  /** For callers that do not want to know. */
  Progress NONE = (done, total) -> {};

  /**
   * So much is done.
   *
   * @param done units of work done
   * @param total all units, or 0 if not known
   * @throws CancelledException if the work is no longer wanted; the work then changes nothing
   */
  void report(long done, long total);
}
