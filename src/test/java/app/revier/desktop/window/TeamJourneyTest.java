package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.RepBooks;
import app.revier.desktop.nav.ScreenId;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The team in the real window: files are chosen, added up, and looked at in both languages. */
class TeamJourneyTest extends WindowJourney {

  @TempDir private Path reps = Path.of("");

  @Test
  void aManagerAddsUpPlansFromAnyOpenBook() {
    Path north = RepBooks.make(reps, "Nord", 90_000);
    Path south = RepBooks.make(reps, "Süd", 80_000);
    TestWindow window = open();
    window.click("#start-sample");
    window.untilShown("120 Kunden");
    window.goTo(ScreenId.TEAM);
    window.untilShown("ziehen Sie sie hierher");
    window.choose(north);
    window.click("#team-choose");
    window.untilShown("1 Gebiet: Umsatzziel 90.000");
    window.choose(south);
    window.click("#team-add");
    window.untilShown("2 Gebiete: Umsatzziel 170.000");
    window.untilShown("Weggelassen (0)");

    window.click("#language-en");
    window.untilShown("2 territories: target €170,000");
    window.choose(reps.resolve("Team.xlsx"));
    window.click("#team-save");
    window.untilShown("Written: Team.xlsx");
    assertThat(reps.resolve("Team.xlsx")).isNotEmptyFile();
  }
}
