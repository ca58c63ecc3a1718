package app.revier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

  private static final Path HOME = Path.of("/home/rep");

  @Test
  void followsTheCustomOfEachSystem() {
    assertThat(UserFolders.of("Linux", HOME, Map.of()).data())
        .isEqualTo(Path.of("/home/rep/.local/share/revier"));
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")).data())
        .isEqualTo(Path.of("/data/revier"));
    assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).data())
        .isEqualTo(Path.of("/home/rep/Library/Application Support/Revier"));
    assertThat(UserFolders.of("Darwin", HOME, Map.of("APPDATA", "/roaming")).data())
        .isEqualTo(Path.of("/home/rep/.local/share/revier"));
    assertThat(UserFolders.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")).data())
        .isEqualTo(Path.of("/roaming/Revier"));
  }

  @Test
  void whatCanBeFetchedAgainIsApart() {
    assertThat(UserFolders.of("Linux", HOME, Map.of()).cache())
        .isEqualTo(Path.of("/home/rep/.cache/revier"));
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "/fast")).cache())
        .isEqualTo(Path.of("/fast/revier"));
    assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).cache())
        .isEqualTo(Path.of("/home/rep/Library/Caches/Revier"));
    assertThat(UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")).cache())
        .isEqualTo(Path.of("/local/Revier/Cache"));
  }
}
