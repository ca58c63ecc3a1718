package app.revier.architecture.broken.desktop;

import javafx.scene.Node;

/** A ViewModel with a node. */
public record SceneViewModel(Node node) {}
