package dev.sheaf.ui.drafts;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Errand.State;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.drafts.OutboxRow.Standing;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Messages;
import org.jspecify.annotations.Nullable;

/// Puts errands into words.
final class OutboxRows {
  private static final int LONGEST = 80;

  private OutboxRows() {}

  /// @param host what the host is called
  /// @param online whether it can be reached
  static OutboxRow of(Errand errand, String host, boolean online) {
    return new OutboxRow(
        errand.number(),
        what(errand.deed()),
        DisplayText.line(errand.title()),
        state(errand.state(), host, online),
        standing(errand.state()),
        errand.since(),
        gistId(errand.deed()),
        draftId(errand.deed()));
  }

  private static String what(Deed deed) {
    return switch (deed) {
      case Deed.Create(Draft draft) -> Messages.text("outbox.create", draft.files().size());
      case Deed.Save(Draft draft) -> Messages.text("outbox.save", draft.files().size());
      case Deed.Delete(String id) -> Messages.text("outbox.delete");
      case Deed.Star(String id, boolean starred) ->
          starred ? Messages.text("outbox.star") : Messages.text("outbox.unstar");
      case Deed.Fork(String id) -> Messages.text("outbox.fork");
      case Deed.AddComment(String id, String body) -> Messages.text("outbox.comment", quoted(body));
      case Deed.EditComment(String id, long comment, String body) ->
          Messages.text("outbox.editComment", quoted(body));
      case Deed.DeleteComment(String id, long comment) -> Messages.text("outbox.deleteComment");
    };
  }

  private static String quoted(String body) {
    String start = body.length() <= LONGEST ? body : body.substring(0, LONGEST) + "…";
    return DisplayText.isolated(start);
  }

  private static String state(State state, String host, boolean online) {
    return switch (state) {
      case State.Waiting() ->
          online ? Messages.text("outbox.waiting") : Messages.text("outbox.offline", host);
      case State.Sending() -> Messages.text("outbox.sending");
      case State.Refused(Failure reason) -> FailureText.of(reason);
      case State.Unsure() -> Messages.text("outbox.unsure", host);
    };
  }

  private static Standing standing(State state) {
    return switch (state) {
      case State.Waiting() -> Standing.WAITING;
      case State.Sending() -> Standing.SENDING;
      case State.Refused refused -> Standing.REFUSED;
      case State.Unsure() -> Standing.UNSURE;
    };
  }

  private static @Nullable String gistId(Deed deed) {
    return deed instanceof Deed.Create ? null : deed.gistId();
  }

  private static @Nullable String draftId(Deed deed) {
    return deed instanceof Deed.Create(Draft draft) ? draft.id() : null;
  }
}
