package app.revier.dossier;

import app.revier.book.Dossier;
import app.revier.book.DossierWriter;
import app.revier.files.FileReplacement;
import app.revier.text.DossierTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes dossiers as a page or as plain text, and as JSON. */
public final class DossierFiles implements DossierWriter {

  @Override
  public List<Path> write(Path file, Dossier dossier, Locale language) {
    if (!DossierWriter.takes(file)) {
      throw new IllegalArgumentException("neither .html nor .txt nor .json");
    }
    DossierTexts texts = new DossierTexts(new Texts(Language.of(language)), dossier);
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    String json = DossierJson.of(dossier, texts);
    if (ending.equals(".json")) {
      write(file, json);
      return List.of(file);
    }
    Path beside = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    write(file, ending.equals(".html") ? page(dossier, texts, language) : text(dossier, texts));
    write(beside, json);
    return List.of(file, beside);
  }

  private static String page(Dossier dossier, DossierTexts texts, Locale language) {
    return DossierPage.of(DossierParts.of(dossier, texts), language.getLanguage());
  }

  private static String text(Dossier dossier, DossierTexts texts) {
    return DossierParts.of(dossier, texts).plain();
  }

  private static void write(Path file, String content) {
    FileReplacement.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }
}
