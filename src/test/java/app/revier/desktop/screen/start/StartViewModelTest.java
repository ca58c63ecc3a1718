package app.revier.desktop.screen.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.RecordingNotices;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StartViewModelTest {

  private final RecordingNotices notices = new RecordingNotices();
  private final DeferredTasks tasks = new DeferredTasks(notices);

  @Test
  void recentBooksAreNamedWithTheirFolderTheLatestFirst() {
    Path first = Path.of("territories", "north.revier").toAbsolutePath();
    Path second = Path.of("territories", "south.revier").toAbsolutePath();
    StartViewModel model = new StartViewModel(tasks, () -> List.of(first, second));
    tasks.doAll();
    assertThat(model.recent()).extracting(book -> book.name()).containsExactly("north", "south");
    assertThat(model.recent().getFirst().folder()).isEqualTo(String.valueOf(first.getParent()));
    assertThat(model.recent().getFirst().file()).isEqualTo(first);
  }

  @Test
  void folderThatIsFarAwayIsNotWaitedFor() {
    StartViewModel model = new StartViewModel(tasks, () -> List.of(Path.of("far.revier")));
    assertThat(model.recent()).isEmpty();
    tasks.doAll();
    assertThat(model.recent()).hasSize(1);
  }

  @Test
  void folderThatCannotBeLookedIntoIsTold() {
    StartViewModel model =
        new StartViewModel(
            tasks,
            () -> {
              throw new IllegalStateException("no such drive");
            });
    tasks.doAll();
    assertThat(model.recent()).isEmpty();
    assertThat(notices.failures()).hasSize(1);
  }
}
