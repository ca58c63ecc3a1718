package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Contract;
import app.revier.text.Entry;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** What is secured by contracts. */
final class ContractsTab implements PaneTab {

  private final CustomerEditor editor;
  private final Texts texts;
  private final FieldControls controls;
  private final SubjectWords words;
  private final Label sum = Words.text("");
  private final ItemsView<ContractForm> contracts;
  private final VBox node = new VBox(Space.L);

  ContractsTab(CustomerEditor editor, SubjectWords words) {
    this.editor = editor;
    this.words = words;
    texts = editor.desk().texts();
    controls = editor.controls();
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
  public boolean counts() {
    return true;
  }

  @Override
  public int count(Subject subject) {
    return subject.customer().contracts().size();
  }

  @Override
  public boolean holds(CustomerPart part) {
    return part instanceof CustomerPart.OneContract || part instanceof CustomerPart.NewContract;
  }

  @Override
  public void reveal(CustomerPart part) {
    if (part instanceof CustomerPart.OneContract(Contract contract)) {
      contracts.reveal(form -> contract.equals(form.kept()));
    } else if (part instanceof CustomerPart.NewContract) {
      contracts.reveal(editor.contracts.add()::equals);
    }
  }

  @Override
  public void show(Subject subject) {
    sum.setText(words.contracts(subject));
  }

  private Node contract(ContractForm form) {
    CheckedField from = controls.words(form.from);
    CheckedField until = controls.words(form.until);
    from.input().setPromptText(texts.get("customers.from-prompt"));
    until.input().setPromptText(texts.get("customers.until-prompt"));
    CheckedField amount = controls.figure(form.amount);
    Label share = Words.muted("");
    form.inputs().forEach(input -> input.whenChanged(() -> share.setText(planYear(form))));
    share.setText(planYear(form));
    share.visibleProperty().bind(share.textProperty().isNotEmpty());
    share.managedProperty().bind(share.visibleProperty());
    Node delete = controls.delete("customers.delete-contract", () -> editor.contracts.remove(form));
    return new VBox(
        Space.XS,
        FieldLines.withSmall(line(from, until, amount), delete),
        share,
        FieldLines.heldUp(form, texts));
  }

  private String planYear(ContractForm form) {
    return form.value() instanceof Entry.Value<Contract>(Contract contract)
        ? words.contract(contract)
        : "";
  }
}
