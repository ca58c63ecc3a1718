package app.revier.desktop.screen.team;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.RepBooks;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.team.TeamContent.State;
import app.revier.desktop.table.Selected;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TeamViewModelTest {

  @TempDir private Path folder = Path.of("");
  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final TeamViewModel model = new TeamViewModel(fixture.desk());

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private TeamContent content() {
    return model.contentProperty().get();
  }

  private List<String> names() {
    return model.table().rows().stream().map(row -> row.rep().plan().name()).toList();
  }

  @Test
  void withoutFilesItOffersToChooseThem() {
    model.begin();

    assertThat(content().state()).isEqualTo(State.NOTHING);
    fixture.dialogs().answer(RepBooks.make(folder, "Nord", 90_000));
    model.choose();

    assertThat(content().state()).isEqualTo(State.SHOWN);
    assertThat(names()).containsExactly("Gebiet Nord");
  }

  @Test
  void whatIsDroppedIsAddedUpAndTheFilesAreRemembered() throws IOException {
    Path broken = Files.writeString(folder.resolve("Notiz.txt"), "Hallo");
    model.take(
        List.of(
            RepBooks.make(folder, "Nord", 90_000), RepBooks.make(folder, "Süd", 80_000), broken));

    assertThat(content().total()).startsWith("2 Gebiete: Umsatzziel 170.000");
    assertThat(content().leftOut()).hasSize(1);
    assertThat(content().leftOut().getFirst()).contains("Notiz.txt");
    TeamViewModel again = new TeamViewModel(fixture.desk());
    again.begin();
    assertThat(again.files()).hasSize(3);
    assertThat(again.contentProperty().get()).isEqualTo(content());
  }

  @Test
  void theSelectedRepIsToldWithItsPlan() {
    model.take(
        List.of(RepBooks.make(folder, "Nord", 90_000), RepBooks.make(folder, "Süd", 80_000)));
    TeamRow south =
        model.table().rows().stream()
            .filter(row -> row.rep().plan().name().equals("Gebiet Süd"))
            .findFirst()
            .orElseThrow();
    model.table().select(Selected.of(south.key()));

    TeamContent.Rep shown = Objects.requireNonNull(model.repProperty().get());
    assertThat(shown.name()).isEqualTo("Gebiet Süd");
    assertThat(shown.sentence()).contains("Umsatzlücke");
    assertThat(shown.steps()).isNotEmpty();
    assertThat(shown.since()).isEmpty();
  }

  @Test
  void theCorrelationThatIsTypedCountsUntilItIsCleared() {
    model.take(List.of(RepBooks.make(folder, "Nord", 70_000)));
    String independent = content().hit();

    model.correlation().textProperty().set("0,5");
    model.correlation().confirm();
    assertThat(content().hit()).contains("Korrelation von 0,5 ").isNotEqualTo(independent);

    model.correlation().textProperty().set("1,5");
    model.correlation().confirm();
    assertThat(model.correlation().complaintProperty().get()).isNotEmpty();
    assertThat(content().hit()).contains("0,5 ");

    model.correlation().textProperty().set("");
    model.correlation().confirm();
    assertThat(content().hit()).isEqualTo(independent);
  }

  @Test
  void aRepIsTakenOutAndTheFileStays() {
    Path north = RepBooks.make(folder, "Nord", 90_000);
    model.take(List.of(north, RepBooks.make(folder, "Süd", 80_000)));

    TeamRow first =
        model.table().rows().stream()
            .filter(row -> row.rep().plan().name().equals("Gebiet Nord"))
            .findFirst()
            .orElseThrow();
    model.leaveOut(first);

    assertThat(names()).containsExactly("Gebiet Süd");
    assertThat(north).exists();
    model.clear();
    assertThat(content().state()).isEqualTo(State.NOTHING);
    assertThat(model.repProperty().get()).isNull();
  }

  @Test
  void whereNoFileCanBeUsedItSaysWhy() throws IOException {
    model.take(List.of(Files.createFile(folder.resolve("leer.xlsx"))));

    assertThat(content().state()).isEqualTo(State.ALL_LEFT_OUT);
    assertThat(content().leftOut().getFirst()).contains("leer.xlsx");
  }

  @Test
  void theWorkbookIsWrittenButNeverOverAPlanOfTheTeam() {
    Path north = RepBooks.make(folder, "Nord", 90_000);
    model.take(List.of(north));
    fixture.dialogs().answer(north);
    model.save();
    Path workbook = folder.resolve("Team.xlsx");
    fixture.dialogs().answer(workbook);
    model.save();

    assertThat(workbook).isNotEmptyFile();
    assertThat(String.valueOf(fixture.dialogs().suggested())).endsWith("Teamplan 2027.xlsx");
  }

  @Test
  void inAnotherLanguageTheSameTeamIsShown() {
    model.take(List.of(RepBooks.make(folder, "Nord", 90_000)));
    TeamViewModel english = new TeamViewModel(fixture.desk(Language.ENGLISH));
    english.goOnFrom(model);
    english.begin();

    assertThat(english.contentProperty().get().total()).startsWith("1 territory: target");
    assertThat(english.table().rows()).hasSize(1);
  }
}
