package app.revier.excel;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one part of a workbook, step by step. Names are compared without their namespace, so
 * that the strict and the transitional form of a workbook read alike. Every error of the parser,
 * checked or not, leaves as an {@link UnreadableFileException}.
 */
final class PartXml implements AutoCloseable {

  /** The kinds of steps. */
  enum Step {
    /** An element begins. */
    START,
    /** An element ends. */
    END,
    /** Some characters; one text may come in several pieces. */
    TEXT,
    /** The document is over. */
    DONE
  }

  /** No part of a workbook nests deeper than a few dozen elements. */
  private static final int MOST_DEPTH = 200;

  /**
   * The parser keeps every name it meets, and SpreadsheetML with its extensions has a few hundred:
   * a file that invents ever new ones would fill the memory.
   */
  private static final int MOST_UNKNOWN_NAMES = 2_000;

  private final PartStream bytes;
  private final XMLStreamReader2 xml;
  private final Set<String> unknownNames = new HashSet<>();
  private int depth;

  PartXml(PartStream bytes) throws UnreadableFileException {
    this.bytes = bytes;
    try {
      InputFactoryImpl factory = new InputFactoryImpl();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.configureForSpeed();
      this.xml = (XMLStreamReader2) factory.createXMLStreamReader(bytes);
    } catch (XMLStreamException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }

  /** How many bytes have been read. From any thread. */
  long count() {
    return bytes.count();
  }

  /** Goes one step on; comments and processing instructions are passed over. */
  Step next() throws UnreadableFileException {
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MOST_DEPTH) {
            throw new UnreadableFileException(Reason.DAMAGED);
          }
          return Step.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return Step.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return Step.TEXT;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return Step.DONE;
        }
        // Entities are where bombs are hidden; those that are only declared do nothing.
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableFileException(Reason.DAMAGED);
        default -> {
          // A comment, a processing instruction or a document type says nothing about cells.
        }
      }
    }
  }

  private int advance() throws UnreadableFileException {
    bytes.step();
    try {
      return xml.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }

  /**
   * Goes to the outermost element.
   *
   * @return its name
   */
  String root() throws UnreadableFileException {
    Step step = next();
    while (step == Step.TEXT) {
      step = next();
    }
    if (step != Step.START) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    return name();
  }

  /** The name of the element that begins or ends here. */
  String name() {
    return xml.getLocalName();
  }

  /**
   * Goes to the next child of the element it stands in.
   *
   * @return whether there is one; if not, the element has ended
   */
  boolean nextChild() throws UnreadableFileException {
    while (true) {
      switch (next()) {
        case START -> {
          return true;
        }
        case END -> {
          return false;
        }
        case TEXT -> {
          // White space between elements.
        }
        case DONE -> throw new UnreadableFileException(Reason.DAMAGED);
      }
    }
  }

  /** Passes over the element that begins here, with all it holds. */
  void skipElement() throws UnreadableFileException {
    int outside = depth - 1;
    countUnknownName(name());
    while (depth > outside) {
      switch (next()) {
        case START -> {
          countUnknownName(name());
          countUnknownAttributes();
        }
        case DONE -> throw new UnreadableFileException(Reason.DAMAGED);
        default -> {
          // Neither names nor an end.
        }
      }
    }
  }

  /** Counts a name that the reader has no use for. */
  void countUnknownName(String name) throws UnreadableFileException {
    if (unknownNames.size() >= MOST_UNKNOWN_NAMES && !unknownNames.contains(name)) {
      throw new UnreadableFileException(Reason.TOO_LARGE);
    }
    unknownNames.add(name);
  }

  private void countUnknownAttributes() throws UnreadableFileException {
    int count = attributes();
    for (int i = 0; i < count; i++) {
      countUnknownName(attributeName(i));
    }
  }

  /** How many attributes the element that begins here has. */
  int attributes() {
    return xml.getAttributeCount();
  }

  /** The name of one attribute. */
  String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  /** Gives the characters of one attribute to a decoder, without making a text of them. */
  void decodeAttribute(int index, TypedValueDecoder decoder) throws UnreadableFileException {
    try {
      xml.getAttributeAs(index, decoder);
    } catch (XMLStreamException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }

  /** The value of an attribute of no namespace. */
  @Nullable String attribute(String name) throws UnreadableFileException {
    return attribute(name, "");
  }

  /** The value of the attribute whose namespace ends in {@code namespaceEnd}; empty for none. */
  @Nullable String attribute(String name, String namespaceEnd) throws UnreadableFileException {
    try {
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        String namespace = xml.getAttributeNamespace(i);
        boolean matches =
            namespaceEnd.isEmpty()
                ? namespace == null || namespace.isEmpty()
                : namespace != null && namespace.endsWith(namespaceEnd);
        if (matches && xml.getAttributeLocalName(i).equals(name)) {
          return xml.getAttributeValue(i);
        }
      }
      return null;
    } catch (RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }

  /** Adds the characters of a {@link Step#TEXT} to a buffer. */
  void appendTo(TextBuffer text) throws UnreadableFileException {
    char[] characters;
    int start;
    int length;
    try {
      characters = xml.getTextCharacters();
      start = xml.getTextStart();
      length = xml.getTextLength();
    } catch (RuntimeException e) {
      throw ReadFailures.of(e);
    }
    text.append(characters, start, length);
  }

  /** Reads the text of the element that begins here up to its end, without that of children. */
  void readText(TextBuffer text) throws UnreadableFileException {
    while (true) {
      switch (next()) {
        case TEXT -> appendTo(text);
        case START -> skipElement();
        case END -> {
          return;
        }
        case DONE -> throw new UnreadableFileException(Reason.DAMAGED);
      }
    }
  }

  /** Reads the rest of the part unparsed, so that its checksum is compared. */
  void drain() throws UnreadableFileException {
    try {
      bytes.drain();
    } catch (IOException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }

  @Override
  public void close() throws UnreadableFileException {
    try {
      xml.close();
      bytes.close();
    } catch (XMLStreamException | IOException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }
}
