package app.revier.excel.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Holds the parts of a workbook against what the format asks for (ECMA-376, part 1), with nothing
 * of what writes them. What a spreadsheet program would "repair" is a complaint.
 */
final class PackageRules {

  private static final String PACKAGE_RELATIONS = "_rels/.rels";

  /** The elements of a worksheet in the order of the schema, as far as they are used. */
  private static final List<String> ORDER =
      List.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "sheetCalcPr",
          "sheetProtection",
          "protectedRanges",
          "scenarios",
          "autoFilter",
          "sortState",
          "dataConsolidate",
          "customSheetViews",
          "mergeCells",
          "phoneticPr",
          "conditionalFormatting",
          "dataValidations",
          "hyperlinks",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "colBreaks",
          "customProperties",
          "cellWatches",
          "ignoredErrors",
          "smartTags",
          "drawing",
          "legacyDrawing",
          "legacyDrawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final Map<String, Document> parts = new TreeMap<>();
  private final Set<String> others = new HashSet<>();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> tableIds = new HashSet<>();
  private int styles;
  private int differentials;

  private PackageRules() {}

  /** What is wrong with a file, each with the part it is in. */
  static List<String> complaints(Path file) throws IOException {
    PackageRules rules = new PackageRules();
    rules.read(file);
    rules.check();
    return rules.complaints;
  }

  private void read(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      DocumentBuilder builder = builder();
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        String name = entry.getName();
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          try {
            if (parts.put(name, builder.parse(new ByteArrayInputStream(bytes))) != null) {
              complain(name, "there twice");
            }
          } catch (SAXException e) {
            complain(name, "not well-formed: " + e.getMessage());
          }
        } else {
          others.add(name);
        }
      }
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void check() {
    checkContentTypes();
    checkRelations();
    Document texts = parts.get("xl/sharedStrings.xml");
    if (texts != null) {
      children(texts.getDocumentElement(), "si").forEach(si -> shared.add(si.getTextContent()));
    }
    Element look = Objects.requireNonNull(parts.get("xl/styles.xml")).getDocumentElement();
    styles = children(child(look, "cellXfs"), "xf").size();
    Element dxfs = find(look, "dxfs");
    differentials = dxfs == null ? 0 : children(dxfs, "dxf").size();
    checkWorkbook();
    parts.forEach(
        (name, document) -> {
          if (name.matches("xl/worksheets/[^/]+\\.xml")) {
            new SheetRules(this, name, document.getDocumentElement()).check();
          }
        });
  }

  private void checkContentTypes() {
    Element types = Objects.requireNonNull(parts.get("[Content_Types].xml")).getDocumentElement();
    Set<String> endings = new HashSet<>();
    Set<String> overrides = new HashSet<>();
    children(types, "Default").forEach(one -> endings.add(one.getAttribute("Extension")));
    children(types, "Override")
        .forEach(one -> overrides.add(one.getAttribute("PartName").substring(1)));
    parts.keySet().stream()
        .filter(name -> !name.equals("[Content_Types].xml"))
        .filter(name -> !overrides.contains(name))
        .filter(name -> !endings.contains(name.substring(name.lastIndexOf('.') + 1)))
        .forEach(name -> complain(name, "no content type"));
    overrides.stream()
        .filter(name -> !parts.containsKey(name) && !others.contains(name))
        .forEach(name -> complain(name, "has a type and is not there"));
  }

  private void checkRelations() {
    parts.forEach(
        (name, document) -> {
          if (name.endsWith(".rels")) {
            Set<String> ids = new HashSet<>();
            for (Element relation : children(document.getDocumentElement(), "Relationship")) {
              if (!ids.add(relation.getAttribute("Id"))) {
                complain(name, "id twice: " + relation.getAttribute("Id"));
              }
              String target = target(name, relation.getAttribute("Target"));
              if (!relation.getAttribute("TargetMode").equals("External")
                  && !parts.containsKey(target)
                  && !others.contains(target)) {
                complain(name, "leads nowhere: " + target);
              }
            }
          }
        });
  }

  private static String target(String relations, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String folder =
        relations.equals(PACKAGE_RELATIONS)
            ? ""
            : relations.substring(0, relations.indexOf("_rels/"));
    return Path.of(folder + target).normalize().toString().replace('\\', '/');
  }

  private void checkWorkbook() {
    Element workbook = Objects.requireNonNull(parts.get("xl/workbook.xml")).getDocumentElement();
    Set<String> sheets = new HashSet<>();
    for (Element sheet : children(child(workbook, "sheets"), "sheet")) {
      String name = sheet.getAttribute("name");
      if (!sheets.add(name.toLowerCase(Locale.ROOT))
          || name.length() > 31
          || !name.matches("[^\\[\\]*?/\\\\:']+")) {
        complain("xl/workbook.xml", "sheet " + name);
      }
    }
    Element defined = find(workbook, "definedNames");
    Set<String> builtIn = new HashSet<>();
    for (Element one : defined == null ? List.<Element>of() : children(defined, "definedName")) {
      String name = one.getAttribute("name");
      boolean own = !name.startsWith("_xlnm.");
      if (own
          ? !isLegal(name) || !names.add(name.toLowerCase(Locale.ROOT))
          : !builtIn.add(name + one.getAttribute("localSheetId"))) {
        complain("xl/workbook.xml", "name " + name);
      }
    }
  }

  /** A name is no reference to a cell and has letters, digits and underscores only. */
  static boolean isLegal(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_.]{0,254}")
        && !name.matches("[A-Za-z]{1,3}[0-9]+")
        && !name.matches("(?i)[rc]|r[0-9]*c[0-9]*");
  }

  /** Whether a name is given. */
  boolean isDefined(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Takes the name and the id of a table. */
  boolean takesTable(String id, String name) {
    return isLegal(name) && names.add(name.toLowerCase(Locale.ROOT)) && tableIds.add(id);
  }

  int styles() {
    return styles;
  }

  int differentials() {
    return differentials;
  }

  List<String> shared() {
    return shared;
  }

  /** The parts to which a part leads, by the ending of the type of the relation. */
  List<Element> related(String part, String type) {
    int at = part.lastIndexOf('/');
    String relations = part.substring(0, at) + "/_rels" + part.substring(at) + ".rels";
    List<Element> found = new ArrayList<>();
    Document document = parts.get(relations);
    if (document != null) {
      for (Element relation : children(document.getDocumentElement(), "Relationship")) {
        Document target = parts.get(target(relations, relation.getAttribute("Target")));
        if (relation.getAttribute("Type").endsWith("/" + type) && target != null) {
          found.add(target.getDocumentElement());
        }
      }
    }
    return found;
  }

  void complain(String part, String what) {
    complaints.add(part + ": " + what);
  }

  static int place(String element) {
    return ORDER.indexOf(element);
  }

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element
          && (name.isEmpty() || element.getLocalName().equals(name))) {
        found.add(element);
      }
    }
    return found;
  }

  static @Nullable Element find(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.getFirst();
  }

  static Element child(Element parent, String name) {
    return Objects.requireNonNull(find(parent, name), name);
  }

  static Map<String, String> byAttribute(List<Element> elements, String key, String value) {
    Map<String, String> map = new HashMap<>();
    elements.forEach(one -> map.put(one.getAttribute(key), one.getAttribute(value)));
    return map;
  }
}
