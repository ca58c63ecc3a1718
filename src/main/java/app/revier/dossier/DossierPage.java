package app.revier.dossier;

import app.revier.dossier.DossierParts.Named;
import app.revier.dossier.DossierParts.Part;
import java.util.List;

/** A dossier as a page that loads nothing and runs nothing, whatever a text holds. */
final class DossierPage {

  private static final String STYLE =
      "body{font:15px/1.45 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
          + "color:#222;background:#fff}h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem;"
          + "border-bottom:1px solid #bbb}dl{display:grid;grid-template-columns:14rem 1fr;"
          + "gap:.15rem 1rem;margin:.6rem 0;break-inside:avoid}dt{color:#555}dd{margin:0;"
          + "white-space:pre-wrap;overflow-wrap:anywhere}dl+dl{border-top:1px dotted #ccc;"
          + "padding-top:.6rem}";

  private final StringBuilder html = new StringBuilder();

  private DossierPage() {}

  static String of(DossierParts parts, String language) {
    DossierPage page = new DossierPage();
    page.html
        .append("<!DOCTYPE html>\n<html lang=\"")
        .append(language)
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" style-src 'unsafe-inline'\">\n");
    page.element("title", parts.title());
    page.html.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
    page.element("h1", parts.title());
    page.element("p", parts.source());
    parts.parts().forEach(page::part);
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void part(Part part) {
    element("h2", part.heading());
    for (List<Named> entry : part.entries()) {
      if (entry.size() == 1 && entry.getFirst().name().isEmpty()) {
        element("p", entry.getFirst().value());
      } else if (!entry.isEmpty()) {
        html.append("<dl>\n");
        for (Named line : entry) {
          element("dt", line.name());
          element("dd", line.value());
        }
        html.append("</dl>\n");
      }
    }
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        default -> html.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    html.append("</").append(name).append(">\n");
  }
}
