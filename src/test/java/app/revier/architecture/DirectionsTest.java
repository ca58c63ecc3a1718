package app.revier.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house keeps its directions, and each rule notices the fixture that breaks it. */
class DirectionsTest {

  private static final String FIXTURE = "app.revier.architecture.broken";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("app.revier");

  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(FIXTURE);

  private final Directions house = new Directions("app.revier");
  private final Directions broken = new Directions(FIXTURE);

  @Test
  void looksAtTheWholeHouse() {
    assertThat(HOUSE.size()).isGreaterThan(100);
  }

  @Test
  void domainIsPure() {
    house.domainIsPure().check(HOUSE);
    notices(broken.domainIsPure(), "GapWithAFile");
  }

  @Test
  void useCasesKnowNoAdapter() {
    house.useCasesKnowNoAdapter().check(HOUSE);
    notices(broken.useCasesKnowNoAdapter(), "BookWithAStore");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "files", "sealed"})
  void sharedPartsKnowNoAdapter(String shared) {
    house.sharedPartsKnowNoAdapter(shared).allowEmptyShould(false).check(HOUSE);
    notices(broken.sharedPartsKnowNoAdapter(shared), "SharedSeesStore");
  }

  @Test
  void packagesAreKnown() {
    house.packagesAreKnown().check(HOUSE);
    notices(broken.packagesAreKnown(), "UnknownAtTop");
    notices(broken.packagesAreKnown(), "UnknownInside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "store",
        "excel",
        "ics",
        "phone",
        "paper",
        "holidays",
        "online",
        "preferences",
        "desktop",
        "cli"
      })
  void adaptersKeepApart(String adapter) {
    house.adaptersKeepApart(adapter).allowEmptyShould(false).check(HOUSE);
    notices(broken.adaptersKeepApart(adapter), "Sees");
  }

  @ParameterizedTest
  @CsvSource({
    "java.sql, store",
    "org.sqlite, store",
    "org.apache.poi, excel",
    "de.focus_shift, holidays",
    "biweekly, ics",
    "org.apache.pdfbox, paper",
    "java.net.http, online",
    "javax.crypto, sealed",
    "javafx, desktop",
    "picocli, cli"
  })
  void librariesStayInTheirAdapter(String library, String adapter) {
    house.librariesStayInTheirAdapter(library, adapter).check(HOUSE);
    notices(broken.librariesStayInTheirAdapter(library, adapter), "EverythingAtOnce");
  }

  @Test
  void viewModelsKnowNoScene() {
    house.viewModelsKnowNoScene().check(HOUSE);
    notices(broken.viewModelsKnowNoScene(), "SceneViewModel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shell", "screen", "tour", "filter", "table", "chart", "map", "form", "nav", "work", "theme"
      })
  void platformKeepsItsOrder(String upper) {
    house.platformKeepsItsOrder(upper).allowEmptyShould(true).check(HOUSE);
    notices(broken.platformKeepsItsOrder(upper), "SeesTop");
  }

  @Test
  void screensKeepApart() {
    house.screensKeepApart().check(HOUSE);
    notices(broken.screensKeepApart(), "KnowsOther");
  }

  @Test
  void desktopIsKnown() {
    house.desktopIsKnown().check(HOUSE);
    notices(broken.desktopIsKnown(), "Unplaced");
  }

  @Test
  void eachNameIsGivenOnce() {
    assertThat(house.namesGivenTwice(HOUSE)).isEmpty();
    assertThat(broken.namesGivenTwice(BROKEN)).containsExactly("NamedTwice");
  }

  @Test
  void freeOfCycles() {
    house.freeOfCycles().check(HOUSE);
    notices(broken.freeOfCycles(), "Cycle");
  }

  private static void notices(ArchRule rule, String culprit) {
    assertThatThrownBy(() -> rule.check(BROKEN))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(culprit);
  }
}
