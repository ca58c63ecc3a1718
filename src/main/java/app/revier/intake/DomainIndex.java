package app.revier.intake;

import app.revier.territory.Customer;
import app.revier.territory.Reach;
import app.revier.territory.WebDomain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds customers by their mail address, or the domain of it or of their web page. */
final class DomainIndex {

  /** Two where several customers have the domain or address: then it tells none of them. */
  private final Map<String, List<CustomerEntry>> byDomain = new HashMap<>();

  void add(CustomerEntry entry) {
    Customer customer = entry.now();
    Reach reach = customer.reach();
    String web = WebDomain.of(reach.web());
    String mail = WebDomain.of(reach.mail());
    add(web, entry);
    add(WebDomain.mail(reach.mail()), entry);
    if (!mail.equals(web) && !entry.isPerson()) {
      add(mail, entry);
    }
  }

  private void add(String domain, CustomerEntry entry) {
    if (!domain.isEmpty()) {
      byDomain.merge(
          domain, List.of(entry), (before, one) -> List.of(before.getFirst(), one.getFirst()));
    }
  }

  /**
   * The only customer who has the mail address, else the domain or one above it; none if nobody or
   * several have it.
   */
  @Nullable CustomerEntry onlyOne(String text) {
    List<CustomerEntry> withMail = byDomain.get(WebDomain.mail(text));
    if (withMail != null && withMail.size() == 1) {
      return withMail.getFirst();
    }
    String domain = WebDomain.of(text);
    for (String one = domain; !one.isEmpty(); one = WebDomain.above(one)) {
      List<CustomerEntry> found = byDomain.get(one);
      if (found != null) {
        return found.size() == 1 ? found.getFirst() : null;
      }
    }
    return null;
  }

  /** Whether any customer has the domain, or one above it. */
  boolean has(String text) {
    String one = WebDomain.of(text);
    while (!one.isEmpty() && !byDomain.containsKey(one)) {
      one = WebDomain.above(one);
    }
    return !one.isEmpty();
  }
}
