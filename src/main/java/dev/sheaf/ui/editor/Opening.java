package dev.sheaf.ui.editor;

import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.library.OpenGist;
import dev.sheaf.ui.session.Session;
import dev.sheaf.ui.session.Shown;
import java.util.Optional;
import java.util.Set;

/// Gets a gist ready for the editor, with what was typed in it and not saved.
record Opening(Library library, Session session) {
  /// From the local copy, at once; empty where not all of it is here.
  Optional<EditedGist> cached(String id) throws GistException {
    Optional<OpenGist> here = library.cached(id);
    return here.isPresent() ? Optional.of(edited(here.get())) : Optional.empty();
  }

  EditedGist fresh(String id) throws GistException {
    return edited(library.open(id));
  }

  /// A gist that is on no host so far.
  EditedGist draft(String draftId) throws GistException {
    Optional<Draft> waiting = waiting(draftId);
    Draft draft =
        library
            .drafts()
            .find(draftId)
            .or(() -> waiting)
            .orElseThrow(() -> new GistException(new Failure.NotFound()));
    EditedGist gist = new EditedGist(draftId, DraftOf.restoreNew(draft), true);
    gist.draftKeptProperty().set(true);
    gist.queuedProperty().set(waiting.filter(save -> isSame(save, draft)).isPresent());
    return gist;
  }

  /// What was typed last and not saved, as the session shows it; empty where there is nothing.
  Optional<Shown> typedLast() throws GistException {
    for (Draft draft : library.drafts().all()) {
      if (draft.gistId() == null) {
        return Optional.of(new Shown.Unsaved(draft.id()));
      }
      Optional<OpenGist> gist = library.cached(draft.gistId());
      if (gist.isPresent()) {
        return Optional.of(new Shown.Saved(gist.get().gist()));
      }
    }
    return Optional.empty();
  }

  // What waits to be sent of a gist.
  private Optional<Draft> waiting(String id) throws GistException {
    Optional<Draft> last = Optional.empty();
    for (Errand errand : library.outbox().about(id)) {
      if (errand.state() instanceof Errand.State.Refused) {
        continue;
      }
      last =
          switch (errand.deed()) {
            case Deed.Create(Draft draft) -> Optional.of(draft);
            case Deed.Save(Draft draft) -> Optional.of(draft);
            case Deed.Delete _, Deed.Star _, Deed.Fork _ -> last;
            case Deed.AddComment _, Deed.EditComment _, Deed.DeleteComment _ -> last;
          };
    }
    return last;
  }

  private static boolean isSame(Draft one, Draft other) {
    return one.description().equals(other.description())
        && Set.copyOf(one.files()).equals(Set.copyOf(other.files()));
  }

  private EditedGist edited(OpenGist open) throws GistException {
    Gist gist = open.gist();
    boolean changeable = session.owns(gist);
    Optional<Draft> waiting = changeable ? waiting(gist.id()) : Optional.<Draft>empty();
    Optional<Draft> draft =
        changeable ? library.drafts().find(gist.id()).or(() -> waiting) : Optional.<Draft>empty();
    EditedGist edited;
    if (draft.isPresent()) {
      Gist base = library.drafts().base(draft.get(), gist);
      edited = new EditedGist(gist.id(), DraftOf.restore(draft.get(), open, base), true);
      edited.draftKeptProperty().set(true);
      edited.queuedProperty().set(waiting.filter(save -> isSame(save, draft.get())).isPresent());
      if (!DraftOf.beganFrom(gist, draft.get())) {
        edited.newerProperty().set(Optional.of(SavedGist.of(open)));
      }
    } else {
      edited = new EditedGist(gist.id(), GistEdit.of(SavedGist.of(open)), changeable);
    }
    edited.overwrittenProperty().set(library.merging().overwritten(gist.id()));
    boolean starred = library.starred().contains(gist.id());
    edited.starProperty().set(starred ? EditedGist.Star.YES : EditedGist.Star.UNKNOWN);
    return edited;
  }
}
