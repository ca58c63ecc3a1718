package app.revier.book;

import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Customer;
import app.revier.territory.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes the list of attributes, and what customers have of them. */
public final class AttributeEdits {

  private AttributeEdits() {}

  /** Whether a list has the attribute and the value of a trait. */
  static boolean has(List<Attribute> attributes, Trait trait) {
    return attributes.stream()
        .anyMatch(one -> one.code().equals(trait.attribute()) && one.value(trait.value()) != null);
  }

  /** The customers that would lose something with another list of attributes. */
  public static List<Customer> losing(Snapshot now, List<Attribute> attributes) {
    List<Attribute> before = now.settings().get(Setting.ATTRIBUTES);
    return now.territory().customers().stream()
        .filter(
            customer ->
                customer.behaviour().traits().stream()
                    .anyMatch(trait -> has(before, trait) && !has(attributes, trait)))
        .toList();
  }

  /**
   * The list as it is to be kept, as text: with the codes that its names have already.
   *
   * @throws InvalidSettingException if customers have something that it lacks
   */
  static String kept(Snapshot now, Settings after) {
    List<Attribute> list =
        AttributeListText.recognised(
            after.get(Setting.ATTRIBUTES), now.settings().get(Setting.ATTRIBUTES));
    int losing = losing(now, list).size();
    if (losing > 0) {
      throw new InvalidSettingException(
          Setting.ATTRIBUTES.key(),
          String.valueOf(losing),
          InvalidSettingException.Reason.ATTRIBUTE_IN_USE);
    }
    return AttributeListText.format(list);
  }

  /** The change to another list; what is not in it any more, customers lose. */
  static PlannedChange setting(Snapshot now, List<Attribute> attributes) {
    String key = Setting.ATTRIBUTES.key();
    String text = AttributeListText.format(attributes);
    Settings after = now.settings().withAll(Map.of(key, text));
    List<Write> writes = new ArrayList<>();
    if (!after.get(Setting.ATTRIBUTES).equals(now.settings().get(Setting.ATTRIBUTES))) {
      writes.add(new Write.PutSetting(key, after.texts().get(key)));
    }
    for (Customer customer : losing(now, attributes)) {
      Behaviour behaviour = customer.behaviour();
      for (Trait trait : behaviour.traits()) {
        if (!has(attributes, trait)) {
          behaviour = behaviour.with(trait.attribute(), null);
        }
      }
      writes.add(new Write.PutCustomer(customer.edit().behaviour(behaviour).build()));
    }
    return new PlannedChange(ChangeLabel.of("settings-changed", key), writes);
  }
}
