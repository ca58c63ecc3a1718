package app.revier.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.team.Roster.Read;
import app.revier.team.Roster.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static RepSketch rep(String name) {
    return new RepSketch(name).customer("1", "Klinik", 10_000, 0.9);
  }

  private static Read<String> read(String file, RepSketch rep) {
    return new Read<>(file, rep.plan());
  }

  @Test
  void ofSeveralVersionsTheNewestCountsWhateverTheOrder() {
    Read<String> october = read("b", rep("Nord").asOf("2026-10-01"));
    Read<String> november = read("a", rep("Nord").asOf("2026-11-01").customer("2", "X", 1, 0.5));
    Read<String> september = read("c", rep("Nord").asOf("2026-09-01").customer("3", "Y", 1, 0.5));

    Roster<String> roster = Roster.of(List.of(october, november, september));

    assertThat(roster.misfits()).isEmpty();
    assertThat(roster.entries()).hasSize(1);
    assertThat(roster.entries().getFirst().now()).isSameAs(november);
    assertThat(roster.entries().getFirst().before()).isSameAs(october);
    assertThat(roster.entries().getFirst().older()).isEqualTo(1);
  }

  @Test
  void theSameVersionInTwoFilesCountsOnce() {
    Roster<String> roster = Roster.of(List.of(read("a", rep("Nord")), read("copy", rep("Nord"))));

    assertThat(roster.entries()).hasSize(1);
    assertThat(roster.entries().getFirst().before()).isNull();
    assertThat(roster.misfits()).hasSize(1);
    assertThat(roster.misfits().getFirst().reason()).isEqualTo(Reason.SAME_VERSION);
    assertThat(roster.misfits().getFirst().plan().file()).isEqualTo("copy");
  }

  @Test
  void anotherYearIsNeverAddedUp() {
    Roster<String> roster =
        Roster.of(
            List.of(
                read("a", rep("Nord").year(2026)), read("b", rep("Süd")), read("c", rep("West"))));

    assertThat(roster.entries()).extracting(entry -> entry.now().file()).containsExactly("b", "c");
    assertThat(roster.misfits())
        .extracting(Roster.Misfit::reason)
        .containsExactly(Reason.OTHER_YEAR);
  }

  @Test
  void ofEquallyManyTheLaterYearCounts() {
    Roster<String> roster =
        Roster.of(List.of(read("a", rep("Nord").year(2026)), read("b", rep("Süd"))));

    assertThat(roster.entries()).extracting(entry -> entry.now().file()).containsExactly("b");
  }

  @Test
  void anotherCurrencyIsNeverAddedUp() {
    Roster<String> roster =
        Roster.of(List.of(read("a", rep("Nord")), read("b", rep("Schweiz").currency("CHF"))));

    assertThat(roster.entries()).extracting(entry -> entry.now().file()).containsExactly("a");
    assertThat(roster.misfits())
        .extracting(Roster.Misfit::reason)
        .containsExactly(Reason.OTHER_CURRENCY);
  }
}
