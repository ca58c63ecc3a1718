package app.revier.territory;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The domain of a company, as its mail addresses and web pages name it. */
public final class WebDomain {

  /** Where anybody has a mail box or a page: they tell no company. */
  private static final Set<String> PUBLIC =
      Set.of(
          ("gmail googlemail gmx web t-online outlook hotmail live msn yahoo ymail icloud me mac"
               + " aol freenet arcor posteo mailbox proton protonmail pm bluewin aon orange wanadoo"
               + " laposte libero online kabelmail vodafone vodafonemail o2online email mail mailo"
               + " zoho yandex qq 163 126 fastmail hey tutanota tuta keemail comcast verizon att"
               + " btinternet sky virginmedia talktalk ntlworld chello sunrise hispeed rocketmail"
               + " inbox wp onet interia seznam centrum netcologne versanet unitybox ewetel osnanet"
               + " a1 drei kabsi facebook instagram linkedin xing twitter x google youtube tiktok"
               + " wordpress wixsite jimdo jimdofree blogspot github amazon ebay etsy")
              .split(" ", -1));

  /** These have their public boxes below another word: "yahoo.co.uk". */
  private static final Set<String> SECOND_LEVEL = Set.of("co", "com", "org", "net", "ac", "or");

  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9äöüß](?:[a-z0-9äöüß-]{0,61}[a-z0-9äöüß])?\\.)+[a-z]{2,24}");

  private static final int LONGEST = 300;

  private WebDomain() {}

  /** The domain of a mail address, web page or bare domain; empty if it is none of a company. */
  public static String of(String text) {
    String domain = text.length() > LONGEST ? "" : written(text);
    return DOMAIN.matcher(domain).matches() && !isPublic(domain) ? domain : "";
  }

  /** The mail address in a text, as it is compared; empty if there is none. */
  public static String mail(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    return isAddress(lower) && lower.contains("@") && !lower.contains("://") ? lower : "";
  }

  /** Whether a text can only be a mail address or a web page, and no name of a company. */
  public static boolean isAddress(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    boolean marked = lower.contains("@") || lower.contains("://") || lower.startsWith("www.");
    return marked && lower.indexOf(' ') < 0 && DOMAIN.matcher(written(lower)).matches();
  }

  /** The domain one level up; empty if there is none that a company could have. */
  public static String above(String domain) {
    int dot = domain.indexOf('.');
    String rest = dot < 0 ? "" : domain.substring(dot + 1);
    return rest.indexOf('.') < 0 ? "" : rest;
  }

  /** Of several addresses the first one. */
  private static String first(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != ';' && text.charAt(end) != ',') {
      end++;
    }
    return text.substring(0, end);
  }

  private static String written(String text) {
    String rest = first(text).strip().toLowerCase(Locale.ROOT);
    rest = rest.startsWith("mailto:") ? rest.substring("mailto:".length()) : rest;
    int scheme = rest.indexOf("://");
    rest = scheme < 0 ? rest : rest.substring(scheme + "://".length());
    rest = rest.substring(rest.lastIndexOf('@') + 1);
    for (char end : new char[] {'/', '?', '#', ':', '>'}) {
      int at = rest.indexOf(end);
      rest = at < 0 ? rest : rest.substring(0, at);
    }
    rest = rest.strip();
    return rest.startsWith("www.") ? rest.substring("www.".length()) : rest;
  }

  private static boolean isPublic(String domain) {
    String[] labels = domain.split("\\.", -1);
    int own = labels.length - 2;
    if (own > 0 && SECOND_LEVEL.contains(labels[own])) {
      own--;
    }
    return PUBLIC.contains(labels[own]);
  }
}
