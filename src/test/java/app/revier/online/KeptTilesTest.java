package app.revier.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.revier.book.ServiceFailureException;
import app.revier.book.ServiceFailureException.Kind;
import app.revier.book.TileAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the map from a server that stands in, kept in a folder. */
@Timeout(60)
class KeptTilesTest {

  private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  @TempDir private Path folder;

  /** What a picture begins with is all that is looked at here. */
  private static String picture(String what) {
    return "GIF89a " + what;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static TileAddress address(StandIn server) {
    return new TileAddress(server.address() + "/{z}/{x}/{y}.gif");
  }

  private KeptTiles tiles(StandIn server, Clock clock) {
    return new KeptTiles(
        new WebTiles(address(server), "1.2"), new TileFolder(folder, address(server), clock));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void aPictureIsAskedForOnceAndSaysWhoAsks() {
    try (StandIn server =
        new StandIn(question -> new StandIn.Answer(200, picture(question.uri())))) {
      KeptTiles tiles = tiles(server, CLOCK);
      assertThat(tiles.kept(7, 66, 42)).isNull();
      assertThat(text(tiles.tile(7, 66, 42))).isEqualTo("GIF89a /maps/7/66/42.gif");
      assertThat(text(tiles.tile(7, 66, 42))).isEqualTo("GIF89a /maps/7/66/42.gif");
      assertThat(server.questions()).hasSize(1);
      assertThat(server.questions().getFirst().headers())
          .containsOnly("user-agent", "accept", "host", "connection", "upgrade", "http2-settings");
      assertThat(server.agents()).containsExactly("Revier/1.2 (sales planner on a desktop)");
      assertThat(text(tiles(server, CLOCK).tile(7, 66, 42)))
          .as("after a new start")
          .isEqualTo("GIF89a /maps/7/66/42.gif");
      assertThat(server.questions()).hasSize(1);
    }
  }

  @Test
  void anOldPictureIsAskedForAgainAndServesWhereThereIsNoAnswer() {
    AtomicInteger status = new AtomicInteger(503);
    try (StandIn server =
        new StandIn(question -> new StandIn.Answer(status.get(), picture("new")))) {
      TileAddress before = address(server);
      Clock later = Clock.offset(CLOCK, TileFolder.FRESH.plusSeconds(1));
      TileFolder kept = new TileFolder(folder, before, CLOCK);
      kept.keep(7, 66, 42, picture("old").getBytes(StandardCharsets.UTF_8));
      KeptTiles tiles =
          new KeptTiles(new WebTiles(before, "1.2"), new TileFolder(folder, before, later));
      assertThat(text(tiles.tile(7, 66, 42))).isEqualTo(picture("old"));
      status.set(200);
      assertThat(text(tiles.tile(7, 66, 42))).isEqualTo(picture("new"));
      assertThat(text(tiles.tile(7, 66, 42))).isEqualTo(picture("new"));
      assertThat(server.questions()).hasSize(2);
    }
  }

  @Test
  void whatIsNoPictureIsNeitherGivenNorKept() throws IOException {
    Map<String, StandIn.Answer> answers = new ConcurrentHashMap<>();
    answers.put("/maps/1/0/0.gif", new StandIn.Answer(404, picture("none")));
    answers.put("/maps/1/0/1.gif", new StandIn.Answer(200, "<html>Please log in</html>"));
    try (StandIn server =
        new StandIn(
            question -> answers.getOrDefault(question.uri(), new StandIn.Answer(200, "")))) {
      KeptTiles tiles = tiles(server, CLOCK);
      List<Kind> kinds = new ArrayList<>();
      for (int[] place : new int[][] {{0, 0}, {0, 1}, {1, 1}}) {
        assertThatExceptionOfType(ServiceFailureException.class)
            .isThrownBy(() -> tiles.tile(1, place[0], place[1]))
            .satisfies(failure -> kinds.add(failure.kind()))
            .withMessageContaining("127.0.0.1")
            .withMessageNotContaining("maps");
      }
      assertThat(kinds).containsExactly(Kind.REFUSED, Kind.NOT_UNDERSTOOD, Kind.NOT_UNDERSTOOD);
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void withoutANetworkThereAreTheKeptOnesOnly() {
    StandIn server = StandIn.saying(200, picture("there"));
    KeptTiles tiles = tiles(server, CLOCK);
    tiles.tile(3, 4, 2);
    server.close();
    assertThat(text(tiles.tile(3, 4, 2))).isEqualTo(picture("there"));
    assertThat(tiles.kept(3, 4, 2)).isNotNull();
    assertThatExceptionOfType(ServiceFailureException.class)
        .isThrownBy(() -> tiles.tile(3, 4, 3))
        .extracting(ServiceFailureException::kind)
        .isEqualTo(Kind.UNREACHABLE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReadWhatWasLookedAt() throws IOException {
    try (StandIn server = StandIn.saying(200, picture("there"))) {
      tiles(server, CLOCK).tile(3, 4, 2);
    }
    for (Path file : files()) {
      assertThat(Files.getPosixFilePermissions(file))
          .containsExactlyInAnyOrder(
              PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
      for (Path above = file.getParent();
          above != null && !above.equals(folder);
          above = above.getParent()) {
        assertThat(Files.getPosixFilePermissions(above))
            .doesNotContain(
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ,
                PosixFilePermission.GROUP_EXECUTE,
                PosixFilePermission.OTHERS_EXECUTE);
      }
    }
  }

  @Test
  void whenItGrowsTooLargeTheOldestGo() throws IOException {
    TileAddress some = new TileAddress("https://tile.example/{z}/{x}/{y}.png?key=secret");
    byte[] bytes = picture("x".repeat(93)).getBytes(StandardCharsets.UTF_8);
    for (int x = 0; x < 12; x++) {
      Clock then = Clock.offset(CLOCK, Duration.ofHours(x));
      new TileFolder(folder, some, then, 1_000).keep(5, x, 0, bytes);
    }
    TileFolder kept = new TileFolder(folder, some, CLOCK, 1_000);
    assertThat(files()).hasSizeBetween(8, 10);
    assertThat(kept.find(5, 0, 0)).isNull();
    assertThat(kept.find(5, 11, 0)).isNotNull();
    assertThat(files()).allSatisfy(file -> assertThat(file.toString()).doesNotContain("secret"));
  }

  @Test
  void noMoreThanTwoAreFetchedAtATime() throws Exception {
    AtomicInteger running = new AtomicInteger();
    CountDownLatch release = new CountDownLatch(1);
    try (StandIn server =
        StandIn.parallel(
            question -> {
              running.incrementAndGet();
              await(release);
              return new StandIn.Answer(200, picture(question.uri()));
            })) {
      KeptTiles tiles = tiles(server, CLOCK);
      List<Thread> all = new ArrayList<>();
      for (int x = 0; x < 6; x++) {
        int place = x;
        all.add(Thread.ofPlatform().start(() -> tiles.tile(4, place, 0)));
      }
      while (running.get() + all.stream().filter(KeptTilesTest::waitsItsTurn).count() < 6) {
        Thread.onSpinWait();
      }
      assertThat(running).hasValue(2);
      release.countDown();
      for (Thread one : all) {
        one.join();
      }
      assertThat(running).hasValue(6);
    }
  }

  private static boolean waitsItsTurn(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(Semaphore.class.getName()));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
