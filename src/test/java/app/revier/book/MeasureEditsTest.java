package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Measure;
import app.revier.territory.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rep's list of measures, and what becomes of projects when it changes. */
class MeasureEditsTest {

  private final Book book = SampleBooks.empty();

  @BeforeEach
  void threeProjects() {
    book.customers().save(Customer.named(new CustomerId(1), "K1", "Klinik"));
    book.projects()
        .saveAll(List.of(project(1, "Messe"), project(2, "teststellung "), project(3, "")));
  }

  private static GrowthProject project(long id, String measure) {
    return new GrowthProjectBuilder(new ProjectId(id), new CustomerId(1), "P" + id, "offer")
        .measure(measure)
        .build();
  }

  private void list(String text) {
    book.settings().set(Map.of(Setting.MEASURES.key(), text));
  }

  private String list() {
    return String.valueOf(book.snapshot().settings().text(Setting.MEASURES));
  }

  private List<String> names() {
    return book.snapshot().measures().stream().map(Measure::name).toList();
  }

  private List<String> ofProjects() {
    return book.snapshot().territory().projects().stream().map(GrowthProject::measure).toList();
  }

  @Test
  void whatOnlyProjectsHaveStandsAfterTheList() {
    assertThat(names()).containsExactly("Messe", "teststellung");
    list("Produktvorführung, Teststellung");
    assertThat(names()).containsExactly("Produktvorführung", "Teststellung", "Messe");
  }

  @Test
  void projectsFollowAMeasureThatIsRenamedInOneStep() {
    list("Teststellung, Messe");
    list("Test vor Ort[teststellung], Messe");
    assertThat(ofProjects()).containsExactly("Messe", "Test vor Ort", "");
    book.undo(Progress.NONE);
    assertThat(ofProjects()).containsExactly("Messe", "Teststellung", "");
    assertThat(names()).containsExactly("Teststellung", "Messe");
  }

  @Test
  void projectsFollowAMeasureThatOnlyTheyHad() {
    list("Hausmesse[messe]");
    assertThat(ofProjects()).containsExactly("Hausmesse", "teststellung ", "");
    assertThat(names()).containsExactly("Hausmesse", "teststellung");
  }

  @Test
  void whoTypesANameAnewMeansTheMeasureThatIsThere() {
    list("Test vor Ort[own-1], Messe");
    list("Messe, test vor ort");
    assertThat(list()).isEqualTo("Messe, test vor ort[own-1]");
  }

  @Test
  void aMeasureThatProjectsHaveStays() {
    list("Teststellung, Messe, Vortrag");
    assertThatThrownBy(() -> list("Messe, Vortrag"))
        .isInstanceOfSatisfying(
            InvalidSettingException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(InvalidSettingException.Reason.MEASURE_IN_USE);
              assertThat(e.value()).isEqualTo("Teststellung");
            });
    list("Teststellung, Messe");
    assertThat(names()).containsExactly("Teststellung", "Messe");
  }

  @Test
  void ofTwoThatAreMergedProjectsHaveTheOneThatStays() {
    list("Teststellung, Vortrag");
    book.projects().mergeMeasures("messe", "teststellung");
    assertThat(names()).containsExactly("Teststellung", "Vortrag");
    assertThat(ofProjects()).containsExactly("Teststellung", "Teststellung", "");
    book.undo(Progress.NONE);
    assertThat(ofProjects()).containsExactly("Messe", "Teststellung", "");
    assertThat(names()).containsExactly("Teststellung", "Vortrag", "Messe");
    assertThatThrownBy(() -> book.projects().mergeMeasures("messe", "messe"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aListIsReadAsItWasWrittenWhateverANameHolds() {
    List<Measure> list = new ArrayList<>();
    for (String name : List.of("a, b", "Test: \"groß\"", "[x]*", "Probe", "Pro-be", "?", "!")) {
      list.add(
          new Measure(
              AttributeListText.newCode(name, list.stream().map(Measure::code).toList()), name));
    }
    assertThat(MeasureListText.parse(MeasureListText.format(list))).isEqualTo(list);
    assertThat(MeasureListText.parse("Messe; Vortrag\nTest"))
        .extracting(Measure::name)
        .containsExactly("Messe", "Vortrag", "Test");
    assertThat(MeasureListText.parse("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Messe, messe", "Messe*", "Messe: a", "Messe,", "a[x], b[x]"})
  void whatIsNoListIsRefused(String text) {
    assertThatThrownBy(() -> list(text)).isInstanceOf(InvalidSettingException.class);
    assertThat(list()).isEmpty();
  }
}
