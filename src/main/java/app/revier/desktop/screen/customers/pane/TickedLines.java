package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.theme.Space;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Fields one below the other, each with a box at its left. Tab goes through all fields, and then
 * through the boxes: typing ticks the box of a field, so that most reps never need one.
 */
final class TickedLines extends Region {

  private final List<Region> boxes = new ArrayList<>();
  private final List<Region> fields = new ArrayList<>();

  /** Takes all fields out. */
  void clear() {
    boxes.clear();
    fields.clear();
    getChildren().clear();
  }

  /** Adds a field with its box at the end. */
  void add(Region box, Region field) {
    boxes.add(box);
    fields.add(field);
    List<Node> inOrder = new ArrayList<>(fields);
    inOrder.addAll(boxes);
    getChildren().setAll(inOrder);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double left() {
    return Space.S + boxes.stream().mapToDouble(box -> box.prefWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    double gaps = Space.L * Math.max(0, fields.size() - 1);
    return gaps + fields.stream().mapToDouble(field -> height(field, width)).sum();
  }

  private double height(Region field, double width) {
    return field.prefHeight(width < 0 ? -1 : Math.max(0, width - left()));
  }

  @Override
  protected void layoutChildren() {
    double top = 0;
    for (int i = 0; i < fields.size(); i++) {
      Region box = boxes.get(i);
      double height = height(fields.get(i), getWidth());
      box.resizeRelocate(0, top, box.prefWidth(-1), box.prefHeight(-1));
      fields.get(i).resizeRelocate(left(), top, Math.max(0, getWidth() - left()), height);
      top += height + Space.L;
    }
  }
}
