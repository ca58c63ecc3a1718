package app.revier.desktop.screen.week.arrange;

import app.revier.agenda.InquiryId;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A call: whom and when, what to say, and what came of it. */
public final class ArrangePane extends VBox {

  private static final double SIDE_BY_SIDE = 240;

  private final ArrangeViewModel model;
  private final Texts texts;
  private final Runnable next;
  private final Consumer<InquiryId> setBack;
  private final FieldControls controls;
  private final VBox call = new VBox(Space.S);
  private final VBox answers = new VBox(Space.M);
  private final Button agreed;

  /**
   * The call of a ViewModel.
   *
   * @param next what to do when something came of it
   * @param setBack takes back what was noted of it
   */
  public ArrangePane(
      ArrangeViewModel model, Texts texts, Runnable next, Consumer<InquiryId> setBack) {
    super(Space.M);
    this.model = model;
    this.texts = texts;
    this.next = next;
    this.setBack = setBack;
    controls = FieldControls.ofFormToLeave(texts, model.readOnlyReason());
    agreed = button("arrange.agreed", "arrange-agreed", () -> model.agreed(next));
    agreed.getStyleClass().add("accent");
    answers.getChildren().addAll(agreed, other(), later(), refused());
    VBox body = new VBox(Space.L, call, answers);
    body.setPadding(new Insets(0, Space.S, 0, 0));
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().add(scroll);
    model.callProperty().subscribe(this::show);
  }

  /** Where the keyboard goes. */
  public Node keyboard() {
    return agreed;
  }

  private Button button(String key, String id, Runnable action) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    button.setDisable(!model.readOnlyReason().isEmpty());
    return button;
  }

  private Node other() {
    CheckedField field = controls.words(model.other());
    field.input().setPromptText(texts.get("arrange.other-example"));
    model.other().whenEntered(() -> model.agreedOther(next));
    Node answer =
        beside(
            field,
            button("arrange.agreed-other", "arrange-agreed-other", () -> model.agreedOther(next)));
    Label understood = Words.muted("");
    understood.setId("arrange-understood");
    understood.setWrapText(true);
    understood.textProperty().bind(model.understoodProperty());
    understood.visibleProperty().bind(understood.textProperty().isNotEmpty());
    understood.managedProperty().bind(understood.visibleProperty());
    return new VBox(Space.XS, answer, understood);
  }

  private Node later() {
    return new VBox(
        Space.S,
        controls.words(model.until()),
        new FlowPane(
            Space.S,
            Space.XS,
            button("arrange.asked", "arrange-asked", () -> model.asked(next)),
            button("arrange.later", "arrange-later", () -> model.later(next))));
  }

  private Node refused() {
    Button refused = button("arrange.refused", "arrange-refused", () -> model.refused(next));
    refused.setTooltip(Words.hint(texts.get("arrange.refused-hint")));
    model.notBefore().whenEntered(() -> model.refused(next));
    CheckedField field = controls.words(model.notBefore());
    field.input().setPromptText(texts.get("arrange.not-before-prompt"));
    return beside(field, refused);
  }

  /** An answer with what is typed for it, side by side where there is room for both. */
  private Node beside(CheckedField field, Button button) {
    HBox.setHgrow(field, Priority.ALWAYS);
    button.setMinWidth(USE_PREF_SIZE);
    StackPane row = new StackPane();
    widthProperty()
        .subscribe(width -> row.getChildren().setAll(row(field, button, width.doubleValue())));
    return row;
  }

  private static Node row(CheckedField field, Button button, double width) {
    if (width < SIDE_BY_SIDE) {
      return new VBox(Space.S, field, button);
    }
    HBox row = new HBox(Space.S, field, button);
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private void show(@Nullable Call now) {
    call.getChildren().clear();
    answers.setVisible(now != null);
    if (now == null) {
      call.getChildren().add(Words.muted(texts.get("arrange.gone")));
      return;
    }
    call.getChildren().add(Words.text(now.when()));
    if (!now.state().isEmpty()) {
      Label state = Words.text(now.state());
      state.getStyleClass().add("caution");
      state.setId("arrange-state");
      Button back = button("arrange.set-back", "arrange-set-back", () -> setBack(now));
      back.setTooltip(Words.hint(texts.get("arrange.set-back-hint")));
      call.getChildren().addAll(state, back);
    }
    call.getChildren().add(reach(now));
    now.hints().forEach(hint -> call.getChildren().add(Words.muted(hint)));
    Label opening = Words.text(now.opening());
    opening.setId("arrange-opening");
    VBox card = new VBox(opening);
    card.getStyleClass().add("card-pane");
    call.getChildren().add(card);
    call.getChildren().forEach(each -> ((Region) each).setMinHeight(USE_PREF_SIZE));
  }

  private Node reach(Call now) {
    VBox reach = new VBox(Space.XS);
    if (now.number().isEmpty()) {
      reach.getChildren().add(Words.muted(texts.get("arrange.no-phone")));
    } else {
      Hyperlink number = new Hyperlink(now.number());
      number.setId("arrange-number");
      number.setOnAction(_ -> model.dial());
      number.setDisable(now.dialled().isEmpty());
      Button copy =
          Icons.bare(Material2OutlinedAL.CONTENT_COPY, texts.get("arrange.copy"), () -> copy(now));
      copy.setId("arrange-copy");
      HBox line = new HBox(Space.XS, number, copy);
      line.setAlignment(Pos.CENTER_LEFT);
      reach.getChildren().add(line);
    }
    if (!now.mail().isEmpty()) {
      Hyperlink write = new Hyperlink(texts.get("arrange.write"));
      write.setId("arrange-write");
      write.setOnAction(_ -> model.write());
      reach.getChildren().add(write);
    }
    return reach;
  }

  private void setBack(Call now) {
    if (now.noted() != null) {
      setBack.accept(now.noted());
    }
  }

  private void copy(Call now) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, now.number()));
    model.copied();
  }
}
