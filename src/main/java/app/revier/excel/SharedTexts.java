package app.revier.excel;

import app.revier.intake.SourceCell;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.util.ArrayList;
import java.util.List;

/** The table of texts that the cells of a workbook share, each kept once. */
final class SharedTexts {

  /** The table of a workbook without one. */
  static final SharedTexts NONE = new SharedTexts(List.of());

  /** About what a text takes in memory besides its characters: three headers and a reference. */
  private static final int OVERHEAD = 64;

  private final List<SourceCell> texts;

  private SharedTexts(List<SourceCell> texts) {
    this.texts = texts;
  }

  /** Reads the table. */
  static SharedTexts read(PartXml xml, ReadLimits limits) throws UnreadableFileException {
    List<SourceCell> texts = new ArrayList<>();
    TextBuffer text = new TextBuffer(limits.textLength());
    long memory = 0;
    xml.root();
    while (xml.nextChild()) {
      if (!xml.name().equals("si")) {
        xml.skipElement();
        continue;
      }
      text.clear();
      readRichText(xml, text);
      SourceCell cell = text.toCell();
      memory += cell instanceof SourceCell.Text ? OVERHEAD + 2L * text.length() : Integer.BYTES;
      if (memory > limits.textMemory()) {
        throw new UnreadableFileException(Reason.TOO_LARGE);
      }
      texts.add(cell);
    }
    xml.drain();
    return new SharedTexts(texts);
  }

  /**
   * Reads the text of the element that begins here, which may be in runs of different looks. How it
   * is to be pronounced (rPh) is no part of it.
   */
  static void readRichText(PartXml xml, TextBuffer text) throws UnreadableFileException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "t" -> xml.readText(text);
        case "r" -> readRichText(xml, text);
        default -> xml.skipElement();
      }
    }
  }

  /**
   * One text of the table.
   *
   * @throws UnreadableFileException if there is none of that number
   */
  SourceCell get(int index) throws UnreadableFileException {
    if (index < 0 || index >= texts.size()) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    return texts.get(index);
  }
}
