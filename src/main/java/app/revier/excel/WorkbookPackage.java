package app.revier.excel;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The zip file around a workbook: its parts, found without regard to case as the Open Packaging
 * Conventions ask, and the relationships between them.
 */
final class WorkbookPackage implements AutoCloseable {

  private static final String USUAL_WORKBOOK = "xl/workbook.xml";

  private static final int MOST_RELATIONSHIPS = 100_000;

  private final ZipFile zip;
  private final ReadLimits limits;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  /**
   * One arrow from a part to another.
   *
   * @param type the last word of its type, such as {@code worksheet}
   * @param target the name of the part it points to
   */
  record Relationship(String id, String type, String target) {}

  private WorkbookPackage(ZipFile zip, ReadLimits limits) {
    this.zip = zip;
    this.limits = limits;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      parts.putIfAbsent(key(entry.getName()), entry);
    }
  }

  /** Opens the zip file; the caller closes it. */
  static WorkbookPackage open(Path file, ReadLimits limits) throws UnreadableFileException {
    ZipFile zip;
    try {
      // Names that are not marked as UTF-8 are ASCII in a workbook; any other must not stop us.
      zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    } catch (IOException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
    try {
      return new WorkbookPackage(zip, limits);
    } catch (RuntimeException e) {
      UnreadableFileException failure = ReadFailures.of(e);
      try {
        zip.close();
      } catch (IOException closing) {
        failure.addSuppressed(closing);
      }
      throw failure;
    }
  }

  /**
   * The name of the part in which the workbook lies.
   *
   * @throws UnreadableFileException if the file is another one than a workbook of this form
   */
  String workbook() throws UnreadableFileException {
    for (Relationship relationship : relationships("")) {
      if (relationship.type().equals("officeDocument")) {
        if (relationship.target().endsWith(".bin")) {
          throw new UnreadableFileException(Reason.BINARY_WORKBOOK);
        }
        return relationship.target();
      }
    }
    if (has(USUAL_WORKBOOK)) {
      return USUAL_WORKBOOK;
    }
    Reason reason =
        has("mimetype") && has("content.xml")
            ? Reason.OPEN_DOCUMENT
            : has("Index/Document.iwa") || has("Index.zip") ? Reason.NUMBERS : Reason.WRONG_KIND;
    throw new UnreadableFileException(reason);
  }

  boolean has(String part) {
    return parts.containsKey(key(part));
  }

  /** How many bytes a part says that it unpacks to; 0 if it does not say or is not there. */
  long size(String part) {
    ZipEntry entry = parts.get(key(part));
    return entry == null ? 0 : Math.max(0, entry.getSize());
  }

  /** Opens a sheet or the table of texts. */
  PartXml openLarge(String part) throws UnreadableFileException {
    return open(part, limits.sheetBytes());
  }

  /** Opens any other part. */
  PartXml open(String part) throws UnreadableFileException {
    return open(part, limits.partBytes());
  }

  private PartXml open(String part, long mostBytes) throws UnreadableFileException {
    return new PartXml(bytes(part, mostBytes));
  }

  /** The bytes of a sheet. */
  PartStream bytes(String part) throws UnreadableFileException {
    return bytes(part, limits.sheetBytes());
  }

  private PartStream bytes(String part, long mostBytes) throws UnreadableFileException {
    ZipEntry entry = parts.get(key(part));
    if (entry == null) {
      throw new UnreadableFileException(Reason.DAMAGED);
    }
    try {
      return new PartStream(
          zip.getInputStream(entry),
          limits.unpacked(entry.getCompressedSize(), mostBytes),
          limits.token(),
          entry.getCrc());
    } catch (IOException | RuntimeException e) {
      throw ReadFailures.of(e);
    }
  }

  /**
   * The relationships within the package that start at a part, or at the package itself for an
   * empty name.
   */
  List<Relationship> relationships(String part) throws UnreadableFileException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    if (!has(name)) {
      return List.of();
    }
    List<Relationship> found = new ArrayList<>();
    try (PartXml xml = open(name)) {
      xml.root();
      while (xml.nextChild()) {
        Relationship relationship = relationship(xml, folder);
        if (relationship != null && found.size() < MOST_RELATIONSHIPS) {
          found.add(relationship);
        }
        xml.skipElement();
      }
      xml.drain();
    }
    return List.copyOf(found);
  }

  private @Nullable Relationship relationship(PartXml xml, String folder)
      throws UnreadableFileException {
    String id = xml.attribute("Id");
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    if (id == null
        || type == null
        || target == null
        || "External".equals(xml.attribute("TargetMode"))) {
      return null;
    }
    String part = resolve(folder, target);
    // Some programs write every target as seen from the outermost folder.
    String fromTop = resolve("", target);
    return new Relationship(
        id, type.substring(type.lastIndexOf('/') + 1), !has(part) && has(fromTop) ? fromTop : part);
  }

  /** The name of the part that a target means; targets are relative to a folder, or absolute. */
  private static String resolve(String folder, String target) throws UnreadableFileException {
    String path = decoded(target).replace('\\', '/');
    Deque<String> names = new ArrayDeque<>();
    for (String name : (path.startsWith("/") ? path : folder + path).split("/", -1)) {
      switch (name) {
        case "", "." -> {
          // No step.
        }
        case ".." -> names.pollLast();
        default -> names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private static String decoded(String target) throws UnreadableFileException {
    if (target.indexOf('%') < 0) {
      return target;
    }
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new UnreadableFileException(Reason.DAMAGED, e);
    }
  }

  private static String key(String name) {
    String path = name.replace('\\', '/');
    return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
  }

  /** POI's model of the workbook; none if it would take too much memory. */
  @Nullable Workbook model() throws IOException {
    long bytes = 0;
    for (ZipEntry entry : parts.values()) {
      bytes += entry.getName().endsWith(".xml") ? Math.max(0, entry.getSize()) : 0;
    }
    if (bytes > Calculation.MOST_BYTES) {
      return null;
    }
    OPCPackage opened;
    try {
      opened = OPCPackage.open(new File(zip.getName()), PackageAccess.READ);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
    try {
      return new XSSFWorkbook(opened);
    } catch (IOException | RuntimeException e) {
      opened.revert();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
