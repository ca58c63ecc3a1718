package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ToldWaysTest {

  private record Way(long from, long to) {}

  @RepeatedTest(50)
  void knowsOfEachWayWhatWasToldLast(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<Way, Integer> expected = new HashMap<>();
    ToldWays told = ToldWays.of(List.of());
    for (int round = 0; round < 4; round++) {
      List<Drive> drives = new ArrayList<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        Drive drive = new Drive(random.nextInt(6), random.nextInt(6), random.nextInt(100));
        drives.add(drive);
        expected.put(new Way(drive.from(), drive.to()), drive.seconds());
      }
      told = told.with(drives);
      for (long from = 0; from < 6; from++) {
        for (long to = 0; to < 6; to++) {
          assertThat(told.seconds(from, to))
              .isEqualTo(expected.getOrDefault(new Way(from, to), ToldWays.UNTOLD));
        }
      }
    }
  }
}
