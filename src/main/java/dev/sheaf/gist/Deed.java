package dev.sheaf.gist;

/// Something the account wants done on its host.
public sealed interface Deed {
  /// The gist it is about; of one that is on no host so far, the id of its draft.
  String gistId();

  /// Deeds of one lane are done in their order; those of others do not wait for each other.
  String lane();

  /// A first save.
  record Create(Draft draft) implements Deed {
    @Override
    public String gistId() {
      return draft.id();
    }

    @Override
    public String lane() {
      return "gist " + gistId();
    }
  }

  /// A change of files or description.
  ///
  /// @param draft of a gist the host has
  record Save(Draft draft) implements Deed {
    @Override
    public String gistId() {
      return draft.gistId() == null ? draft.id() : draft.gistId();
    }

    @Override
    public String lane() {
      return "gist " + gistId();
    }
  }

  /// The gist goes.
  record Delete(String gistId) implements Deed {
    @Override
    public String lane() {
      return "gist " + gistId;
    }
  }

  /// A star is given, or taken back.
  record Star(String gistId, boolean starred) implements Deed {
    @Override
    public String lane() {
      return "star " + gistId;
    }
  }

  /// A copy of someone else's gist.
  record Fork(String gistId) implements Deed {
    @Override
    public String lane() {
      return "fork " + gistId;
    }
  }

  /// A comment below the gist.
  record AddComment(String gistId, String body) implements Deed {
    @Override
    public String lane() {
      return "comments " + gistId;
    }
  }

  /// Another text for one's own comment.
  record EditComment(String gistId, long comment, String body) implements Deed {
    @Override
    public String lane() {
      return "comment " + comment + " " + gistId;
    }
  }

  /// One's own comment goes.
  record DeleteComment(String gistId, long comment) implements Deed {
    @Override
    public String lane() {
      return "comment " + comment + " " + gistId;
    }
  }
}
