package dev.sheaf.ui.comments;

import dev.sheaf.ui.kit.Pictures;
import dev.sheaf.ui.markdown.BlockNodes;
import java.time.Instant;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/// What all comments on the screen share.
///
/// @param now what ages are told from
/// @param unfolded the ids of long comments that are shown whole
record CommentWorld(
    Pictures pictures, ObservableValue<Instant> now, BlockNodes nodes, Set<Long> unfolded) {}
