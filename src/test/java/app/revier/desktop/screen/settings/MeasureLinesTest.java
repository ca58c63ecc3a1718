package app.revier.desktop.screen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Measure;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of measures as the rep edits it. */
class MeasureLinesTest {

  private final Book book = SampleBooks.empty();
  private final SettingsViewModel model =
      new SettingsViewModel(new DeskFixture(book, Language.GERMAN).desk());
  private final OrderedList<Measure, MeasureForm> measures = model.measures();

  @BeforeEach
  void twoMeasures() {
    book.onChange(model::refresh);
    book.settings().set(Map.of(Setting.MEASURES.key(), "Vortrag, Teststellung"));
    book.customers().save(Customer.named(new CustomerId(1), "K1", "Klinik"));
    project(1, "Messe");
    project(2, "Teststellung");
  }

  private void project(long id, String measure) {
    book.projects()
        .save(
            new GrowthProjectBuilder(new ProjectId(id), new CustomerId(1), "P", "offer")
                .measure(measure)
                .build());
  }

  private List<String> shown() {
    return measures.items().forms().stream().map(form -> form.name.text()).toList();
  }

  private List<String> ofProjects() {
    return book.snapshot().territory().projects().stream().map(GrowthProject::measure).toList();
  }

  private MeasureForm form(String name) {
    return measures.items().forms().stream()
        .filter(form -> form.name.text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void rename(MeasureForm form, String name) {
    form.name.textProperty().set(name);
    form.name.confirm();
  }

  @Test
  void whatProjectsHaveIsShownWithTheRest() {
    assertThat(shown()).containsExactly("Vortrag", "Teststellung", "Messe");
  }

  @Test
  void projectsFollowANewName() {
    MeasureForm form = form("Messe");
    rename(form, "Hausmesse");
    assertThat(ofProjects()).containsExactly("Hausmesse", "Teststellung");
    assertThat(shown()).containsExactly("Vortrag", "Teststellung", "Hausmesse");
    assertThat(measures.items().forms()).contains(form);
    book.undo(Progress.NONE);
    assertThat(ofProjects()).containsExactly("Messe", "Teststellung");
    assertThat(shown()).containsExactly("Vortrag", "Teststellung", "Messe");
  }

  @Test
  void aNameThatIsThereAlreadyIsNotTaken() {
    rename(form("Messe"), "vortrag");
    assertThat(form("vortrag").name.complaintProperty().get()).contains("zusammenlegen");
    assertThat(ofProjects()).containsExactly("Messe", "Teststellung");
  }

  @Test
  void aNewOneStandsAtTheEndAndCanBeMoved() {
    MeasureForm form = measures.items().add();
    rename(form, "Audit");
    assertThat(shown()).containsExactly("Vortrag", "Teststellung", "Messe", "Audit");
    measures.move(form("Audit"), -1);
    measures.move(form("Vortrag"), -1);
    assertThat(shown()).containsExactly("Vortrag", "Teststellung", "Audit", "Messe");
    assertThat(book.snapshot().measures())
        .extracting(Measure::name)
        .containsExactly("Vortrag", "Teststellung", "Audit", "Messe");
  }

  @Test
  void onlyWhatNoProjectHasIsDeleted() {
    assertThat(form("Messe").obstacleProperty().get()).contains("1 Projekt");
    measures.delete(form("Messe"));
    measures.delete(form("Vortrag"));
    assertThat(shown()).containsExactly("Teststellung", "Messe");
  }

  @Test
  void whatIsMergedGoesAndItsProjectsHaveTheOther() {
    Measure into = measures.othersThan(form("Messe")).getLast();
    measures.merge(form("Messe"), into);
    assertThat(shown()).containsExactly("Vortrag", "Teststellung");
    assertThat(ofProjects()).containsExactly("Teststellung", "Teststellung");
  }
}
