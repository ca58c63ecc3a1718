package app.revier.phone;

import app.revier.book.PhonePage;
import app.revier.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page as a whole: it brings its style and its script and may load nothing else. */
final class PageMarkup {

  private final Texts texts;
  private final Markup markup = new Markup();
  private final String style = resource("page.css");
  private final String script = resource("page.js");

  private PageMarkup(Texts texts) {
    this.texts = texts;
  }

  static String of(PhonePage page, Texts texts) {
    PageMarkup markup = new PageMarkup(texts);
    markup.add(page);
    return markup.markup.document();
  }

  private void add(PhonePage page) {
    String title =
        page.territory().isBlank()
            ? texts.get("phone.title")
            : texts.get("phone.title-of", page.territory());
    markup.open("html", "lang", texts.language().code());
    head(title, page.isForTicks());
    body(page, title);
    markup.close();
  }

  private void head(String title, boolean forTicks) {
    markup.open("head");
    markup.empty("meta", "charset", "utf-8");
    markup.element("title", title);
    named("viewport", "width=device-width, initial-scale=1");
    named("color-scheme", "light dark");
    named("referrer", "no-referrer");
    named("format-detection", "telephone=no");
    markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(forTicks));
    markup.code("style", style);
    markup.close();
  }

  private void named(String name, String content) {
    markup.empty("meta", "name", name, "content", content);
  }

  /** Nothing is loaded and nothing runs but what this very page brings. */
  private String policy(boolean forTicks) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
        + digest(style)
        + (forTicks ? "; script-src " + digest(script) : "");
  }

  private void body(PhonePage page, String title) {
    String first = page.days().isEmpty() ? "" : page.days().getFirst().date().toString();
    if (page.isForTicks()) {
      markup.open("body", "data-book", page.book(), "data-file", "revier-" + first + ".json");
    } else {
      markup.open("body");
    }
    markup.open("header");
    markup.element("h1", title, "dir", "auto");
    if (!page.isForTicks()) {
      markup.element("p", texts.get("phone.preview"), "class", "notice");
    }
    markup.close();
    days(page);
    markup.open("main");
    DayMarkup day = new DayMarkup(texts, markup, page.isForTicks());
    page.days().forEach(day::add);
    if (page.isForTicks()) {
      giveBack();
    }
    markup.close();
    markup.element("footer", texts.get("phone.private"));
    if (page.isForTicks()) {
      markup.code("script", script);
    }
    markup.close();
  }

  private void days(PhonePage page) {
    markup.open("nav", "aria-label", texts.get("phone.days"));
    for (PhonePage.Day day : page.days()) {
      markup.open("a", "href", "#" + DayMarkup.id(day));
      markup.text(texts.shortDay(day.date())).close();
    }
    if (page.isForTicks()) {
      markup.element("a", texts.get("phone.give-back"), "href", "#back");
    }
    markup.close();
  }

  private void giveBack() {
    markup.open("section", "id", "back", "aria-labelledby", "head-back");
    markup.element("h2", texts.get("phone.give-back"), "id", "head-back");
    markup.element("p", texts.get("phone.needs-script"), "class", "notice unlive");
    markup.open("div", "class", "live");
    markup.element("p", texts.get("phone.how-back"));
    markup.element(
        "p", texts.get("phone.not-kept"), "id", "unkept", "class", "notice", "hidden", "hidden");
    markup.open("p", "class", "links");
    button("save", texts.get("phone.save"));
    button("share", texts.get("phone.share"), "hidden", "hidden");
    markup.close();
    markup.element(
        "p",
        "",
        "id",
        "told",
        "role",
        "status",
        "data-given",
        texts.get("phone.given"),
        "data-none",
        texts.get("phone.none-ticked"),
        "data-without",
        texts.get("phone.without-result"));
    markup.open("details");
    markup.element("summary", texts.get("phone.as-text"));
    markup.element("label", texts.get("phone.copy-text"), "for", "text", "class", "above");
    markup.element("textarea", "", "id", "text", "rows", "4", "readonly", "readonly");
    markup.close().close().close();
  }

  private void button(String id, String text, String... more) {
    String[] attributes = new String[4 + more.length];
    attributes[0] = "type";
    attributes[1] = "button";
    attributes[2] = "id";
    attributes[3] = id;
    System.arraycopy(more, 0, attributes, 4, more.length);
    markup.element("button", text, attributes);
  }

  private static String digest(String code) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /** With line feeds, however it was checked out: the digest goes by what the browser reads. */
  private static String resource(String name) {
    try (InputStream in = PageMarkup.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
