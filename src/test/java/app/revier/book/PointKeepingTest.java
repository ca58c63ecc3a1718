package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.RestorePoint.Reason;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PointKeepingTest {

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Berlin");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("one zone");
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final Path NORTH = Path.of("north.revier");
  private static final Path SOUTH = Path.of("south.revier");

  private final Hands clock = new Hands();
  private final MemoryPoints points = new MemoryPoints(clock);
  private final MemoryStore store = new MemoryStore();
  private final List<BookFailure> failures = new ArrayList<>();
  private int last;

  private Committer committer() {
    PointKeeping keeping = new PointKeeping(points, store, clock);
    keeping.onFailure(failures::add);
    return new Committer(store, keeping, new FewHolidays(), clock, store.load(Progress.NONE));
  }

  private void change(Committer committer, String code) {
    last++;
    Customer customer = Customer.named(new CustomerId(last), "K" + last, "Kunde " + last);
    committer.commit(
        now -> new PlannedChange(ChangeLabel.of(code), List.of(new Write.PutCustomer(customer))));
  }

  @Test
  void anEmptyBookHasNothingToGoBackTo() {
    change(committer(), "imported");
    assertThat(points.reasons()).isEmpty();
  }

  @Test
  void theFirstChangeOfADayMakesOne() {
    Committer committer = committer();
    change(committer, "customer-added");
    change(committer, "customer-added");
    change(committer, "customer-added");
    assertThat(points.reasons()).containsExactly(Reason.DAY);
    assertThat(points.list(store.file()).getFirst().customers()).isEqualTo(1);

    clock.now = Instant.parse("2026-11-30T23:00:00Z"); // midnight in Berlin
    change(committer, "customer-added");
    assertThat(points.reasons()).containsExactly(Reason.DAY, Reason.DAY);
  }

  @Test
  void aBookOpenedAgainTheSameDayNeedsNoOther() {
    change(committer(), "customer-added");
    change(committer(), "customer-added");
    change(committer(), "customer-added");
    assertThat(points.reasons()).containsExactly(Reason.DAY);
  }

  @Test
  void takingBackIsAChangeToo() {
    change(committer(), "customer-added");
    committer().undo(Progress.NONE);
    assertThat(points.reasons()).containsExactly(Reason.DAY);

    change(committer(), "customer-added");
    clock.now = clock.now.plus(Duration.ofDays(1));
    committer().undo(Progress.NONE);
    assertThat(points.reasons()).hasSize(2);
  }

  @Test
  void eachImportMakesOne() {
    Committer committer = committer();
    change(committer, "customer-added");
    change(committer, "imported");
    change(committer, "calendar-imported");
    change(committer, "customer-added");
    assertThat(points.reasons()).containsExactly(Reason.IMPORT, Reason.IMPORT);
  }

  @Test
  void whatChangesNothingMakesNone() {
    Committer committer = committer();
    change(committer, "customer-added");
    committer.commit(now -> new PlannedChange(ChangeLabel.of("imported"), List.of()));
    assertThat(points.reasons()).isEmpty();
  }

  @Test
  void aChangeGoesOnWithoutAndIsToldOf() {
    Committer committer = committer();
    change(committer, "customer-added");
    points.fail(BookFailure.Reason.NO_SPACE);
    change(committer, "customer-added");
    change(committer, "customer-added");
    assertThat(committer.snapshot().territory().customers()).hasSize(3);
    assertThat(failures).hasSize(1);

    points.fail(null);
    change(committer, "customer-added");
    assertThat(points.reasons()).isEmpty();
    clock.now = clock.now.plus(Duration.ofMinutes(15));
    change(committer, "customer-added");
    assertThat(points.reasons()).containsExactly(Reason.DAY);
  }

  @Test
  void ofAChangeThatFailsNobodyHearsThatItIsSaved() {
    Committer committer = committer();
    change(committer, "customer-added");
    points.fail(BookFailure.Reason.NO_SPACE);
    store.failNext(BookFailure.Reason.NO_SPACE);
    assertThatThrownBy(() -> change(committer, "customer-added")).isInstanceOf(BookFailure.class);
    assertThat(failures).isEmpty();

    change(committer, "customer-added");
    assertThat(failures).hasSize(1);
  }

  @Test
  void anImportTriesAgainAtOnce() {
    Committer committer = committer();
    change(committer, "customer-added");
    points.fail(BookFailure.Reason.NO_SPACE);
    change(committer, "imported");
    points.fail(null);
    change(committer, "imported");
    assertThat(points.reasons()).containsExactly(Reason.IMPORT);
  }

  @Test
  void theRepIsToldOnceADayAndBook() {
    Map<String, String> remembered = new HashMap<>();
    Preferences preferences = Preferences.in(remembered);
    PointWarning warning = new PointWarning(preferences, clock);
    assertThat(warning.isDue(NORTH)).isTrue();
    assertThat(warning.isDue(SOUTH)).isTrue();
    assertThat(new PointWarning(preferences, clock).isDue(NORTH)).isFalse();
    clock.now = clock.now.plus(Duration.ofDays(1));
    assertThat(warning.isDue(NORTH)).isTrue();
    assertThat(warning.isDue(NORTH)).isFalse();
  }
}
