package app.revier.desktop.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How projects end: what is asked, and what becomes of the answer. */
class EndingViewModelTest {

  private static final ProjectId TRIAL = new ProjectId(1);
  private static final ProjectId OFFER = new ProjectId(2);

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final EndingViewModel model = fixture.endings();

  @BeforeEach
  void fill() {
    book.settings().set(Map.of(Setting.PLAN_YEAR.key(), "2027"));
    book.customers().save(Customer.named(new CustomerId(1), "K1", "Klinik"));
    book.projects().saveAll(List.of(project(TRIAL, "in-trial"), project(OFFER, "offer")));
  }

  private static GrowthProject project(ProjectId id, String stage) {
    return new GrowthProjectBuilder(id, new CustomerId(1), "P" + id.value(), stage)
        .yearlyValue(Money.of(40_000))
        .build();
  }

  private GrowthProject project(ProjectId id) {
    return Objects.requireNonNull(book.snapshot().territory().project(id));
  }

  private Closing closing(ProjectId id) {
    return Objects.requireNonNull(project(id).closing());
  }

  private Stage stage(String code) {
    return book.snapshot().settings().get(Setting.STAGES).stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private EndingQuestion asked() {
    return Objects.requireNonNull(model.questionProperty().get());
  }

  @Test
  void whatStaysOpenIsMovedInOneStepWithoutAQuestion() {
    model.move(List.of(TRIAL, OFFER), stage("introduced"));
    assertThat(model.questionProperty().get()).isNull();
    assertThat(project(TRIAL).stage()).isEqualTo("introduced");
    book.undo(Progress.NONE);
    assertThat(project(OFFER).stage()).isEqualTo("offer");
  }

  @Test
  void whatIsWonIsAskedForItsRealValue() {
    model.move(List.of(OFFER), stage("won"));
    assertThat(project(OFFER).stage()).isEqualTo("offer");
    asked().value().textProperty().set("x");
    model.answer();
    assertThat(project(OFFER).stage()).isEqualTo("offer");
    asked().value().textProperty().set("36,000");
    assertThat(model.inPlan(asked())).contains("2027").contains("36,000");
    model.answer();
    assertThat(project(OFFER).stage()).isEqualTo("won");
    assertThat(project(OFFER).yearlyValue()).isEqualTo(Money.of(36_000));
    assertThat(closing(OFFER).value()).isEqualTo(Money.of(36_000));
    assertThat(closing(OFFER).stage()).isEqualTo("offer");
    assertThat(model.questionProperty().get()).isNull();
  }

  @Test
  void nothingIsLostWithoutAReasonUnlessTheRepSaysSo() {
    model.move(List.of(TRIAL), stage("lost"));
    model.answer();
    assertThat(project(TRIAL).stage()).isEqualTo("in-trial");
    asked().noReason().choose(true);
    model.answer();
    assertThat(project(TRIAL).stage()).isEqualTo("lost");
    assertThat(closing(TRIAL).reason()).isEmpty();
    assertThat(project(TRIAL).yearlyValue()).isEqualTo(Money.of(40_000));
  }

  @Test
  void severalThatAreLostHaveOneReasonAndSeveralThatAreWonAValueEach() {
    model.move(List.of(TRIAL, OFFER), stage("lost"));
    assertThat(model.count()).isEqualTo(1);
    asked().reason().textProperty().set("Too expensive");
    model.answer();
    assertThat(closing(TRIAL).reason()).isEqualTo("Too expensive");
    assertThat(closing(OFFER).reason()).isEqualTo("Too expensive");
    book.undo(Progress.NONE);
    assertThat(project(TRIAL).stage()).isEqualTo("in-trial");

    model.move(List.of(TRIAL, OFFER), stage("won"));
    assertThat(model.count()).isEqualTo(2);
    asked().value().textProperty().set("1,000");
    model.answer();
    asked().value().textProperty().set("2,000");
    model.answer();
    assertThat(project(TRIAL).yearlyValue()).isEqualTo(Money.of(1_000));
    assertThat(project(OFFER).yearlyValue()).isEqualTo(Money.of(2_000));
  }

  @Test
  void aQuestionThatIsLeftMovesNothing() {
    model.move(List.of(TRIAL), stage("lost"));
    model.leave();
    assertThat(project(TRIAL).stage()).isEqualTo("in-trial");
    assertThat(model.questionProperty().get()).isNull();
  }

  @Test
  void whatHasEndedAlreadyIsAskedAboutAfterwards() {
    Snapshot before = book.snapshot();
    book.projects().save(project(OFFER).edit().stage("won").build());
    model.ended(before);
    assertThat(asked().isTold()).isTrue();
    asked().value().textProperty().set("50,000");
    asked().reason().textProperty().set("Good trial");
    model.answer();
    assertThat(project(OFFER).yearlyValue()).isEqualTo(Money.of(50_000));
    assertThat(closing(OFFER).value()).isEqualTo(Money.of(50_000));
    assertThat(closing(OFFER).reason()).isEqualTo("Good trial");
    assertThat(closing(OFFER).stage()).isEqualTo("offer");
  }

  @Test
  void whatIsOpenAgainOrGoneIsNotAskedAbout() {
    Snapshot before = book.snapshot();
    book.projects().save(project(OFFER).edit().stage("lost").build());
    model.ended(before);
    book.undo(Progress.NONE);
    assertThat(model.questionProperty().get()).isNull();
    model.move(List.of(TRIAL), stage("lost"));
    book.projects().delete(List.of(TRIAL));
    assertThat(model.questionProperty().get()).isNull();
  }

  @Test
  void whatIsTypedIsThereInAnotherLanguage() {
    model.move(List.of(OFFER), stage("won"));
    asked().value().textProperty().set("36,000");
    asked().reason().textProperty().set("Good trial");
    EndingViewModel german = new EndingViewModel(fixture.desk(Language.GERMAN));
    german.takeOver(model);
    EndingQuestion same = Objects.requireNonNull(german.questionProperty().get());
    assertThat(same.value().text()).isEqualTo("36.000");
    assertThat(same.reason().text()).isEqualTo("Good trial");
  }
}
