package app.revier.intake;

import app.revier.territory.Contract;
import app.revier.territory.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about the contract of a customer. A part it says nothing about stays as it is.
 *
 * @param amount what is secured in twelve months
 * @param from the first day
 * @param until the last day
 */
record ContractTerms(@Nullable Money amount, @Nullable LocalDate from, @Nullable LocalDate until) {

  /** What would come of the contracts of a customer. */
  sealed interface Result {}

  /** These are the contracts. */
  record Agreed(List<Contract> contracts) implements Result {}

  /** The amount of a new contract is missing. */
  record WithoutAmount() implements Result {}

  /** The contract would end before it begins. */
  record Backwards() implements Result {}

  /** There are several contracts, and none is the one that is meant. */
  record Unclear() implements Result {}

  boolean isEmpty() {
    return amount == null && from == null && until == null;
  }

  /** Puts the terms on what there is. */
  Result onto(List<Contract> contracts) {
    for (Contract contract : contracts) {
      if (fits(contract)) {
        return new Agreed(contracts);
      }
    }
    return switch (contracts.size()) {
      case 0 -> first();
      case 1 -> changed(contracts.getFirst());
      default -> new Unclear();
    };
  }

  private boolean fits(Contract contract) {
    return (amount == null || amount.equals(contract.yearlyAmount()))
        && (from == null || from.equals(contract.from()))
        && (until == null || until.equals(contract.until()));
  }

  private Result first() {
    if (amount == null) {
      return new WithoutAmount();
    }
    // Lists show a zero where there is no contract.
    return amount.isZero() && from == null && until == null
        ? new Agreed(List.of())
        : contract(from, until, amount);
  }

  private Result changed(Contract before) {
    return contract(
        from == null ? before.from() : from,
        until == null ? before.until() : until,
        Objects.requireNonNullElse(amount, before.yearlyAmount()));
  }

  private static Result contract(
      @Nullable LocalDate from, @Nullable LocalDate until, Money amount) {
    return from != null && until != null && until.isBefore(from)
        ? new Backwards()
        : new Agreed(List.of(new Contract(from, until, amount)));
  }
}
