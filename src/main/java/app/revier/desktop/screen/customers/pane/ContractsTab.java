package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.screen.customers.pane.Controls.line;

import app.revier.desktop.theme.CheckedField;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Contract;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What is secured by contracts. */
final class ContractsTab implements PaneTab {

  private final Editor editor;
  private final Texts texts;
  private final Controls controls;
  private final SubjectWords words;
  private final Label sum = Words.text("");
  private final ItemsView<ContractForm> contracts;
  private final VBox node = new VBox(Space.L);

  ContractsTab(Editor editor, SubjectWords words) {
    this.editor = editor;
    this.words = words;
    texts = editor.desk().texts();
    controls = Controls.of(editor);
    contracts = new ItemsView<>(editor.contracts, this::contract, false);
    sum.setMinHeight(Region.USE_PREF_SIZE);
    Button add = Icons.button(Material2AL.ADD, texts.get("customers.add-contract"), this::begin);
    node.getChildren().addAll(sum, contracts, controls.button(add));
  }

  private void begin() {
    contracts.nodeOf(editor.contracts.add()).lookup(".text-field").requestFocus();
  }

  @Override
  public String code() {
    return "contracts";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public int count(Subject subject) {
    return subject.customer().contracts().size();
  }

  @Override
  public void show(Subject subject) {
    sum.setText(words.contracts(subject));
  }

  private Node contract(ContractForm form) {
    Runnable commit = () -> editor.contracts.commit(form);
    CheckedField from = controls.words("customers.field-from", form.from, commit);
    CheckedField until = controls.words("customers.field-until", form.until, commit);
    from.input().setPromptText(texts.get("customers.from-prompt"));
    until.input().setPromptText(texts.get("customers.until-prompt"));
    CheckedField amount =
        CheckedField.figure(texts.get("customers.field-contract", words.currencySign()));
    controls.bound(amount, form.amount, commit);
    Label share = Words.muted("");
    form.inputs()
        .forEach(input -> input.textProperty().subscribe(value -> share.setText(planYear(form))));
    return new VBox(
        Space.XS,
        MasterTab.withDelete(
            controls,
            line(from, until, amount),
            "customers.delete-contract",
            () -> editor.contracts.remove(form)),
        share);
  }

  private String planYear(ContractForm form) {
    return form.value() instanceof app.revier.text.Entry.Value<Contract>(Contract contract)
        ? words.contract(contract)
        : "";
  }
}
