package app.revier.desktop.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.work.DeferredTasks;
import app.revier.desktop.work.RecordingNotices;
import app.revier.text.Language;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the overview shows before its figures are there. */
final class OverviewViewTest {

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private final DeferredTasks tasks = new DeferredTasks(new RecordingNotices());

  private static List<String> words(OverviewView view) {
    view.applyCss();
    return view.lookupAll(".label").stream()
        .filter(OverviewViewTest::isVisible)
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private static boolean isVisible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private OverviewView view(Book book) {
    Desk desk = new DeskFixture(book, Language.ENGLISH).desk(tasks);
    OverviewViewModel model = new OverviewViewModel(desk);
    OverviewView view = new OverviewView(desk, model);
    new Scene(view);
    model.refresh(book.snapshot());
    return view;
  }

  @Test
  void theFrameIsThereBeforeTheFigures() throws Exception {
    Fx.call(
        () -> {
          OverviewView view = view(SampleBooks.normal());
          assertThat(words(view)).contains("The way to the target", "Working out the figures …");
          tasks.doAll();
          assertThat(words(view)).contains("The way to the target");
          assertThat(words(view)).doesNotContain("Working out the figures …");
          assertThat(view.lookupAll(".waterfall-bar")).isNotEmpty();
          return view;
        });
  }

  @Test
  void anEmptyBookIsInvitedToImportAtOnce() throws Exception {
    Fx.call(
        () -> {
          assertThat(words(view(SampleBooks.empty())))
              .noneMatch(text -> text.contains("Working out"))
              .anyMatch(text -> text.contains("customer list"));
          return tasks;
        });
  }
}
