package dev.sheaf.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Node;

/// What the sidebar offers besides going somewhere.
///
/// @param addPerson asks, beside the node, whom to follow
/// @param unfollow takes the login of who is followed no longer
/// @param forgetSearch takes the question that is kept no longer
public record SidebarActions(
    Consumer<Node> addPerson, Consumer<String> unfollow, Consumer<String> forgetSearch) {}
