package app.revier.place;

/**
 * A town, or a part of one.
 *
 * @param name as it is written there
 * @param spot where its middle is
 * @param part whether it is a district or village of another town: if both have the name, the town
 *     is meant
 */
public record Town(String name, Spot spot, boolean part) {}
