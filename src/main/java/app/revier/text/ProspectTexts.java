package app.revier.text;

import app.revier.book.ProspectSettings;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.prospect.Detour;
import app.revier.prospect.ProspectRules;
import app.revier.prospect.RankedProspect;
import app.revier.prospect.TourLeg;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why a prospect has its place. */
public final class ProspectTexts {

  private final Texts texts;
  private final Snapshot snapshot;
  private final ProspectRules rules;
  private final List<Attribute> attributes;

  /** Of the prospects of a book. */
  public ProspectTexts(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
    rules = ProspectSettings.rules(snapshot.settings());
    attributes = snapshot.settings().get(Setting.ATTRIBUTES);
  }

  /** The parts of the score in words, with the points that each brings. */
  public List<String> reasons(RankedProspect one) {
    List<String> reasons = new ArrayList<>();
    RankedProspect.Points points = one.points();
    reasons.add(withPoints(whitespace(one), points.whitespace(), rules.whitespace()));
    reasons.add(withPoints(reference(one), points.reference(), rules.reference()));
    reasons.add(withPoints(way(one.detour()), points.detour(), rules.detour()));
    reasons.add(withPoints(indicators(one), points.indicators(), rules.indicators()));
    reasons.add(withPoints(research(one), points.research(), rules.research()));
    return reasons;
  }

  /** All reasons in one text. */
  public String why(RankedProspect one) {
    return String.join(" ", reasons(one));
  }

  private String withPoints(String what, double points, int weight) {
    double most = rules.total() == 0 ? 0 : 100.0 * weight / rules.total();
    return texts.get("prospects.with-points", what, texts.number(points, 1), texts.number(most, 1));
  }

  private String whitespace(RankedProspect one) {
    Money free = one.classification().whitespace();
    return free == null
        ? texts.get("prospects.no-potential")
        : texts.get("prospects.free", texts.money(free, snapshot.settings().get(Setting.CURRENCY)));
  }

  private String reference(RankedProspect one) {
    Customer sister = one.reference();
    return sister == null
        ? texts.get("prospects.no-reference")
        : texts.get("prospects.reference-of", sister.name());
  }

  /** The way in words. */
  public String way(@Nullable Detour detour) {
    if (detour == null) {
      return texts.get("prospects.no-way");
    }
    String minutes =
        texts.get(
            detour.isAbout() ? "prospects.about-minutes" : "prospects.minutes",
            detour.minutes(),
            texts.number(detour.minutes()));
    TourLeg leg = detour.leg();
    if (leg == null) {
      return texts.get("prospects.there-and-back", minutes, name(detour.near()));
    }
    String day = texts.date(leg.day());
    CustomerId before = leg.before();
    CustomerId after = leg.after();
    if (before == null && after == null) {
      return texts.get("prospects.on-day", minutes, day);
    }
    return before != null && after != null && !before.equals(after)
        ? texts.get("prospects.between", minutes, day, name(before), name(after))
        : before != null
            ? texts.get("prospects.after", minutes, day, name(before))
            : texts.get("prospects.before", minutes, day, name(after));
  }

  private String name(@Nullable CustomerId id) {
    Customer customer = id == null ? null : snapshot.territory().customer(id);
    return customer == null ? "" : customer.name();
  }

  private String indicators(RankedProspect one) {
    return one.indicators().isEmpty()
        ? texts.get("prospects.no-indicators")
        : texts.get("prospects.indicators-are", String.join(", ", labels(one)));
  }

  /** Its values that speak for a product, each with its attribute. */
  public List<String> labels(RankedProspect one) {
    List<String> labels = new ArrayList<>();
    for (Trait trait : one.indicators()) {
      for (Attribute attribute : attributes) {
        Attribute.Value value =
            attribute.code().equals(trait.attribute()) ? attribute.value(trait.value()) : null;
        if (value != null) {
          labels.add(texts.get("prospects.label", attribute.name(), value.label()));
        }
      }
    }
    return labels;
  }

  private String research(RankedProspect one) {
    LocalDate latest = one.latest();
    return latest == null
        ? texts.get("prospects.no-research")
        : texts.get(
            "prospects.research-of", one.notes(), texts.number(one.notes()), texts.date(latest));
  }
}
