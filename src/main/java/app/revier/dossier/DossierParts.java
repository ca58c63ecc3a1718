package app.revier.dossier;

import app.revier.book.Dossier;
import app.revier.book.Dossier.Entry;
import app.revier.book.Dossier.Line;
import app.revier.book.Dossier.Section;
import app.revier.text.DossierTexts;
import java.util.ArrayList;
import java.util.List;

/**
 * A dossier in words.
 *
 * @param title what it is called
 * @param source from which book and day it is
 * @param parts what is kept, by kind
 */
record DossierParts(String title, String source, List<Part> parts) {

  /**
   * What is kept of one kind.
   *
   * @param heading what it is called
   * @param entries one by one, each line by line
   */
  record Part(String heading, List<List<Named>> entries) {}

  /**
   * Something that is known.
   *
   * @param name what; empty for a sentence of its own
   * @param value in words
   */
  record Named(String name, String value) {}

  static DossierParts of(Dossier dossier, DossierTexts texts) {
    List<Part> parts = new ArrayList<>();
    for (Section section : dossier.sections()) {
      parts.add(part(section, texts));
      if (section.code().equals("customer")) {
        parts.add(new Part(texts.section("class"), List.of(List.of(new Named("", texts.why())))));
      }
    }
    return new DossierParts(texts.title(), texts.source(), parts);
  }

  private static Part part(Section section, DossierTexts texts) {
    String heading = texts.section(section.code());
    if (section.code().equals("earlier")) {
      // The rows as the database had them say nothing to people that is not said above.
      return new Part(
          heading, List.of(List.of(new Named("", texts.earlier(section.entries().size())))));
    }
    return new Part(heading, section.entries().stream().map(entry -> lines(entry, texts)).toList());
  }

  private static List<Named> lines(Entry entry, DossierTexts texts) {
    List<Named> lines = new ArrayList<>();
    for (Line line : entry.lines()) {
      String label = texts.label(line);
      if (label != null) {
        lines.add(new Named(label, texts.value(line)));
      }
    }
    return lines;
  }

  /** As plain text. */
  String plain() {
    StringBuilder text = new StringBuilder(title).append('\n').append(source).append('\n');
    for (Part part : parts) {
      text.append('\n').append(part.heading()).append('\n');
      text.append("-".repeat(part.heading().length())).append('\n');
      boolean first = true;
      for (List<Named> entry : part.entries()) {
        if (!first && entry.size() > 1) {
          text.append('\n');
        }
        first = false;
        for (Named line : entry) {
          text.append(line.name().isEmpty() ? "" : line.name() + ": ");
          text.append(line.value().replace("\n", "\n  ")).append('\n');
        }
      }
    }
    return text.toString();
  }
}
