package app.revier.territory;

/**
 * Who else supplies a customer.
 *
 * @param name not empty
 * @param supplies what; may be empty
 */
public record Competitor(String name, String supplies) {}
