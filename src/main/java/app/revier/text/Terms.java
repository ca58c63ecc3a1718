package app.revier.text;

import app.revier.gap.Rung;
import app.revier.segment.Cell;
import app.revier.territory.Contact;
import app.revier.territory.GrowthProject;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.SizeClass;
import app.revier.territory.Stage;
import app.revier.territory.Strategy;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of one language for the kinds and classes of the method. */
public final class Terms {

  private final Texts texts;

  /** The words of the language of these texts. */
  public Terms(Texts texts) {
    this.texts = texts;
  }

  /** {@code A-Ausbauen}; "potential missing" for no cell. */
  public String cell(@Nullable Cell cell) {
    return cell == null
        ? texts.get("terms.potential-missing")
        : texts.get("terms.cell", size(cell.size()), strategy(cell.strategy()));
  }

  /** The letter of a size. */
  public String size(SizeClass size) {
    return word("size", size);
  }

  /** The word for a strategy. */
  public String strategy(Strategy strategy) {
    return word("strategy", strategy);
  }

  /** Existing customer or prospect. */
  public String standing(boolean existing) {
    return texts.get(existing ? "terms.existing" : "terms.prospect");
  }

  /** How a potential is known. */
  public String source(Potential.Source source) {
    return word("potential", source);
  }

  /** How a position is known. */
  public String origin(Position.Origin origin) {
    return word("position", origin);
  }

  /** What a contact does. */
  public String role(Contact.Role role) {
    return word("role", role);
  }

  /** Whether a contact stays. */
  public String staying(Contact.Staying staying) {
    return word("staying", staying);
  }

  /** Where the growth comes from. */
  public String kind(GrowthProject.Kind kind) {
    return word("kind", kind);
  }

  /** Whether a project is in the plan. */
  public String choice(GrowthProject.Choice choice) {
    return word("choice", choice);
  }

  /** What a stage is called: the rep's own word, else the language's. */
  public String stage(Stage stage) {
    String key = "terms.stage-" + stage.code();
    if (!stage.label().isEmpty()) {
      return stage.label();
    }
    return texts.has(key) ? texts.get(key) : stage.code();
  }

  /** What a rung is called. */
  public String rung(Rung rung) {
    return texts.get("terms.rung-" + rung.number());
  }

  private String word(String kind, Enum<?> value) {
    return texts.get("terms." + kind + "-" + value.name().toLowerCase(Locale.ROOT));
  }
}
