package app.revier.book;

import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.Position;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks a road service, before days are planned, for the ways that the plan needs, and keeps what it
 * tells: whoever then works with the book knows it, without any network. Only planning does this;
 * nothing else waits for a service.
 */
public final class RoadAsking {

  /** As soon as this it is noticed that nobody wants to wait any more. */
  private static final long PULSE_MILLIS = 50;

  private final Book book;
  private final Services services;
  private final Consent consent;

  /**
   * What came of asking.
   *
   * @param service the one that the book names; none if it names none
   * @param off whether it is not turned on here, so that it was not asked
   * @param failure why not all was told, if so
   */
  public record Asked(
      @Nullable URI service, boolean off, ServiceFailureException.@Nullable Kind failure) {}

  /**
   * Asking for a book.
   *
   * @param services lead to the service that it names
   * @param consent whether the user has turned it on
   */
  public RoadAsking(Book book, Services services, Consent consent) {
    this.book = book;
    this.services = services;
    this.consent = consent;
  }

  /** Whether there is a service to ask: the settings name one, and it is turned on here. */
  public boolean isOn() {
    URI service = book.snapshot().settings().find(OnlineSettings.ROADS);
    return service != null && consent.isGiven(OnlineSettings.ROADS, service);
  }

  /** What came of asking nobody. */
  public Asked notAsked() {
    URI service = book.snapshot().settings().find(OnlineSettings.ROADS);
    return new Asked(service, service != null, null);
  }

  /**
   * Asks for the ways of a plan, as long as that may take.
   *
   * @param language the ISO 639 code of the language in which holidays are named
   * @param trial makes the plan, of which nothing is kept
   * @param stop whether the rep does not want to wait any longer
   * @param progress told in between, so that it can be cancelled
   * @throws CancelledException if it was; what was told until then is kept
   */
  public Asked ask(
      String language, Consumer<WeekPlanning> trial, BooleanSupplier stop, Progress progress) {
    Snapshot now = book.snapshot();
    Optional<RoadTimes> times =
        RoadTimes.of(
            now,
            services,
            consent,
            roads -> (from, to) -> patiently(roads, from, to, stop, progress));
    if (times.isEmpty()) {
      return notAsked();
    }
    RoadTimes asked = times.get();
    try {
      trial.accept(new WeekPlanning(now, language, asked));
    } finally {
      if (!asked.found().isEmpty()) {
        book.keepDrives(asked.found());
      }
    }
    return new Asked(
        now.settings().find(OnlineSettings.ROADS),
        false,
        asked.failure().map(ServiceFailureException::kind).orElse(null));
  }

  /** Waits for an answer as long as somebody wants it. */
  private static int[] patiently(
      RoadSearch roads,
      List<Position> from,
      List<Position> to,
      BooleanSupplier stop,
      Progress progress) {
    FutureTask<int[]> question = new FutureTask<>(() -> roads.seconds(from, to));
    Thread asking = Thread.ofVirtual().name("revier-roads").start(question);
    try {
      while (true) {
        progress.report(0, 0);
        if (stop.getAsBoolean()) {
          throw new ServiceFailureException(
              ServiceFailureException.Kind.NOT_AWAITED, "not waited for", null);
        }
        try {
          return question.get(PULSE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          // Waits on.
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ServiceFailureException failure) {
        throw failure;
      }
      throw new IllegalStateException("a road service cannot be asked", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancelledException cancelled = new CancelledException();
      cancelled.initCause(e);
      throw cancelled;
    } finally {
      asking.interrupt();
    }
  }
}
