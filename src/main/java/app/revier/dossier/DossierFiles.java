package app.revier.dossier;

import app.revier.book.Dossier;
import app.revier.book.DossierWriter;
import app.revier.book.Snapshot;
import app.revier.book.WholeBook;
import app.revier.files.FileReplacement;
import app.revier.territory.SalesLine;
import app.revier.text.DossierTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
    Path beside = beside(file, name.substring(0, name.lastIndexOf('.')));
    write(file, ending.equals(".html") ? page(dossier, texts, language) : text(dossier, texts));
    write(beside, json);
    return List.of(file, beside);
  }

  @Override
  public void writeAll(Path file, Snapshot book, List<SalesLine> sales) {
    write(file, DossierJson.of(WholeBook.of(book, sales)));
  }

  /**
   * Where the JSON goes. Nobody was asked about that file: one that is there already is replaced
   * only if it is an earlier dossier.
   */
  private static Path beside(Path file, String name) {
    Path beside = file.resolveSibling(name + ".json");
    for (int i = 2; Files.exists(beside) && !isDossier(beside); i++) {
      beside = file.resolveSibling(name + "-" + i + ".json");
    }
    return beside;
  }

  /** What cannot be read as text is none, and is left alone. */
  private static boolean isDossier(Path json) {
    try (Stream<String> lines = Files.lines(json)) {
      List<String> first = lines.limit(3).map(String::strip).toList();
      return first.size() == 3
          && first.getFirst().equals("{")
          && first.get(1).startsWith("\"title\"")
          && first.getLast().startsWith("\"book\"");
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
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
