package app.revier.text;

import app.revier.book.Finding;
import java.util.List;
import java.util.Locale;

/** Puts findings of the check into words. */
public final class FindingTexts {

  private final Texts texts;

  /** The sentences of the language of these texts. */
  public FindingTexts(Texts texts) {
    this.texts = texts;
  }

  /** What is the matter, in a sentence. */
  public String sentence(Finding finding) {
    return texts.get(
        "findings." + finding.code().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        finding.arguments().toArray());
  }

  /** The same below a heading that names its kind: the customer alone, where that says it all. */
  public String below(Finding finding) {
    List<String> arguments = finding.arguments();
    return finding.customer() != null && arguments.size() == 2
        ? texts.get("findings.customer", arguments.toArray())
        : sentence(finding);
  }
}
