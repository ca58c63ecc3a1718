package app.revier.desktop.shell;

import app.revier.book.BookFailure;
import app.revier.book.ChangeId;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.nav.KeyboardBefore;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.desktop.work.Notices;
import app.revier.intake.UnreadableFileException;
import app.revier.text.FailureTexts;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices in the lowest line of the window, where they cover nothing. What was done goes away by
 * itself, unless somebody is about to use it, and makes way for what is done next; what is left to
 * be seen to stays until it is settled, and what failed until it is closed.
 */
public final class Toasts extends VBox implements Notices {

  private static final Logger LOG = LoggerFactory.getLogger(Toasts.class);
  private static final Duration SHOWN = Duration.seconds(8);
  private static final int MOST = 3;
  private static final String DONE = "toast-done";
  private static final String EXPLAINED = "toast-explained";

  /** What only tells what was done, and is out of date with the next change. */
  private static final String PASSING = "toast-passing";

  private final Supplier<Texts> texts;
  private final String version;

  private final ObservableValue<Node> keyboard = sceneProperty().flatMap(Scene::focusOwnerProperty);
  private final KeyboardBefore before = new KeyboardBefore();
  private final Map<HBox, Offer> offers = new HashMap<>();

  private final Map<HBox, Reminder> reminders = new LinkedHashMap<>();
  private final Map<HBox, Throwable> failures = new LinkedHashMap<>();
  private final Duration shownFor;
  private @Nullable ChangeId latest;
  private Consumer<Path> opener = _ -> {};

  private record Offer(ChangeId change, Button button) {}

  /**
   * No notices yet.
   *
   * @param texts the language of the moment
   * @param version of the program, for reports of bugs
   */
  public Toasts(Supplier<Texts> texts, String version) {
    this(texts, version, SHOWN);
  }

  /**
   * No notices yet.
   *
   * @param shownFor how long is shown what was done
   */
  Toasts(Supplier<Texts> texts, String version, Duration shownFor) {
    super(Space.XS);
    this.shownFor = shownFor;
    this.texts = texts;
    this.version = version;
    getStyleClass().add("toasts");
    setAlignment(Pos.CENTER_RIGHT);
    keyboard.subscribe(
        (last, now) -> {
          if (last != null
              && now != null
              && Focusable.isIn(now, this)
              && !Focusable.isIn(last, this)) {
            before.note(last);
          }
        });
  }

  /** How to open a book that a notice leads to. */
  public void openBooksBy(Consumer<Path> opener) {
    this.opener = opener;
  }

  @Override
  public void done(String text, @Nullable String actionText, @Nullable Runnable action) {
    tell(Material2OutlinedAL.CHECK_CIRCLE, text, DONE, actionText, action);
  }

  /** A tick would say that it was done. */
  @Override
  public void explain(String text, @Nullable String actionText, @Nullable Runnable action) {
    tell(Material2OutlinedAL.INFO, text, EXPLAINED, actionText, action);
  }

  private void tell(
      Ikon icon,
      String text,
      String styleClass,
      @Nullable String actionText,
      @Nullable Runnable action) {
    HBox toast = toast(icon, text, styleClass);
    if (actionText != null && action != null) {
      addAction(toast, actionText, action);
    } else {
      toast.getStyleClass().add(PASSING);
    }
    showForAWhile(toast);
  }

  @Override
  public void undoable(String text, String actionText, ChangeId change, Runnable action) {
    HBox toast = toast(Material2OutlinedAL.CHECK_CIRCLE, text, DONE);
    Button undo = addAction(toast, actionText, action);
    undo.setId("undo-this");
    offers.put(toast, new Offer(change, undo));
    showForAWhile(toast);
  }

  @Override
  public void remind(Reminder reminder) {
    HBox toast = toast(Material2OutlinedAL.INFO, reminder.text(), "toast-reminder");
    if (!reminder.actionText().isEmpty()) {
      if (reminder.staysWhenUsed()) {
        addButton(toast, reminder.actionText(), reminder::act);
      } else {
        addAction(toast, reminder.actionText(), reminder::act);
      }
    }
    reminders.put(toast, reminder);
    show(toast);
  }

  @Override
  public void renew() {
    reminders.keySet().retainAll(Set.copyOf(getChildren()));
    for (Map.Entry<HBox, Reminder> shown : List.copyOf(reminders.entrySet())) {
      Reminder reminder = shown.getValue();
      if (!shown.getKey().getAccessibleText().equals(reminder.text())) {
        remove(shown.getKey());
        reminders.remove(shown.getKey());
        if (!reminder.text().isEmpty()) {
          remind(reminder);
        }
      }
    }
  }

  @Override
  public void bookClosed() {
    latestIs(null);
    forgetReminders();
  }

  @Override
  public void bookShown(Path book) {
    forgetReminders();
    for (Map.Entry<HBox, Throwable> shown : List.copyOf(failures.entrySet())) {
      if (shown.getValue() instanceof BookFailure failure
          && failure.goodCopy() == null
          && failure.file().toAbsolutePath().equals(book.toAbsolutePath())) {
        remove(shown.getKey());
        failures.remove(shown.getKey());
      }
    }
  }

  private void forgetReminders() {
    List.copyOf(reminders.keySet()).forEach(this::remove);
    reminders.clear();
  }

  /** What was said to be done goes; what failed is said again in the language of the moment. */
  public void languageChanged() {
    forgetDone();
    failures.keySet().retainAll(Set.copyOf(getChildren()));
    for (Map.Entry<HBox, Throwable> shown : List.copyOf(failures.entrySet())) {
      HBox old = shown.getKey();
      before.giveBack(old);
      getChildren()
          .set(getChildren().indexOf(old), failed(shown.getValue(), words(shown.getValue())));
      failures.remove(old);
    }
  }

  private void forgetDone() {
    allWith(DONE).forEach(this::remove);
    allWith(EXPLAINED).forEach(this::remove);
  }

  private List<Node> allWith(String styleClass) {
    return getChildren().stream()
        .filter(each -> each.getStyleClass().contains(styleClass))
        .toList();
  }

  @Override
  public void latestIs(@Nullable ChangeId change) {
    if (!Objects.equals(change, latest)) {
      latest = change;
      allWith(PASSING).forEach(this::remove);
    }
    // Notices go by themselves, too.
    offers.keySet().retainAll(Set.copyOf(getChildren()));
    offers.forEach(
        (toast, offer) -> {
          if (change == null || change.compareTo(offer.change) < 0) {
            remove(toast);
          } else if (!change.equals(offer.change)) {
            toast.getChildren().remove(offer.button);
          }
        });
  }

  private Button addAction(HBox toast, String text, Runnable action) {
    return addButton(
        toast,
        text,
        () -> {
          remove(toast);
          action.run();
        });
  }

  private void showForAWhile(HBox toast) {
    forgetDone();
    PauseTransition shown = new PauseTransition(shownFor);
    shown.setOnFinished(_ -> remove(toast));
    Runnable wait =
        () -> {
          if (toast.isHover() || toast.isFocusWithin()) {
            shown.pause();
          } else {
            shown.play();
          }
        };
    toast.hoverProperty().subscribe(wait);
    toast.focusWithinProperty().subscribe(wait);
    wait.run();
    show(toast);
  }

  /** Takes a notice away; the keyboard goes back to where it was before it went in there. */
  private void remove(Node toast) {
    before.giveBack(toast);
    getChildren().remove(toast);
  }

  @Override
  public void failed(Throwable failure) {
    String words = words(failure);
    if (words != null) {
      LOG.warn("not done", failure);
    } else {
      LOG.error("Bug {}", FailureTexts.code(failure), failure);
    }
    show(failed(failure, words));
  }

  /** The notice of a failure. */
  private HBox failed(Throwable failure, @Nullable String words) {
    HBox toast;
    if (words != null) {
      toast = toast(Material2OutlinedAL.ERROR_OUTLINE, words, "toast-failed");
      if (failure instanceof BookFailure book && book.goodCopy() != null) {
        Path copy = book.goodCopy();
        addAction(toast, texts.get().get("shell.open-good-copy"), () -> opener.accept(copy));
      }
    } else {
      BugReport report = BugReport.of(failure, version);
      String bug = texts.get().get("shell.bug", report.code());
      toast = toast(Material2OutlinedAL.ERROR_OUTLINE, bug, "toast-failed");
      addButton(toast, texts.get().get("shell.copy-details"), () -> copy(report.details()));
    }
    failures.put(toast, failure);
    return toast;
  }

  private @Nullable String words(Throwable failure) {
    return failure instanceof UnreadableFileException
        ? texts.get().get("shell.unreadable")
        : new FailureTexts(texts.get()).expected(failure);
  }

  private static void copy(String details) {
    ClipboardContent content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** What is said again is not said twice. */
  private void show(HBox toast) {
    getChildren().stream()
        .filter(shown -> toast.getAccessibleText().equals(shown.getAccessibleText()))
        .toList()
        .forEach(this::remove);
    while (getChildren().size() >= MOST) {
      remove(getChildren().getFirst());
    }
    getChildren().add(toast);
  }

  private HBox toast(Ikon icon, String text, String styleClass) {
    Label words = Words.text(text);
    words.setMinHeight(USE_PREF_SIZE);
    HBox toast = new HBox(Space.S, Icons.of(icon), words);
    toast.setAlignment(Pos.CENTER_RIGHT);
    toast.getStyleClass().addAll("toast", styleClass);
    toast.setAccessibleRole(AccessibleRole.TEXT);
    toast.setAccessibleText(text);
    toast
        .getChildren()
        .add(
            Icons.bare(
                Material2OutlinedAL.CLOSE, texts.get().get("shell.close"), () -> remove(toast)));
    return toast;
  }

  private static Button addButton(HBox toast, String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    toast.getChildren().add(toast.getChildren().size() - 1, button);
    return button;
  }
}
