package dev.sheaf.ui.settings;

import dev.sheaf.gist.CertificateFacts;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.network.AuthorityReader;
import dev.sheaf.settings.AuthorityFile;
import dev.sheaf.settings.NetworkChoice;
import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.CertificateText;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import dev.sheaf.ui.kit.Messages;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Whom the user trusts beyond the computer's own authorities.
public final class AuthoritiesViewModel implements AutoCloseable {
  private final Settings settings;
  private final Background background;
  private final Host host;
  private final ReadOnlyObjectWrapper<List<AuthorityRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Background.Task reading = Background.Task.NONE;
  private Background.Task adding = Background.Task.NONE;

  AuthoritiesViewModel(Settings settings, Background background, Host host) {
    this.settings = settings;
    this.background = background;
    this.host = host;
  }

  /// The names of the hosts that a file can be trusted for alone: those that were used.
  public List<String> hosts() {
    SequencedSet<String> names = new LinkedHashSet<>();
    names.add(host.name());
    names.addAll(settings.choices().hosts().keySet());
    return List.copyOf(names);
  }

  /// Reads the files again.
  public void look() {
    reading.cancel();
    List<AuthorityFile> files = settings.choices().network().authorities();
    reading =
        background.run(
            () -> files.stream().map(AuthoritiesViewModel::row).toList(),
            rows::set,
            Failures::known);
  }

  private static AuthorityRow row(AuthorityFile file) {
    String named = file.host();
    String scope =
        named == null
            ? Messages.text("network.authorities.all")
            : Messages.text("network.authorities.one", named);
    List<String> certificates = new ArrayList<>();
    String problem = "";
    String name = file.path();
    try {
      Path path = Path.of(file.path());
      name = String.valueOf(path.getFileName());
      for (CertificateFacts facts : AuthorityReader.facts(path)) {
        certificates.add(CertificateText.of(facts));
      }
    } catch (GistException e) {
      problem = FailureText.of(e.failure());
    } catch (InvalidPathException e) {
      problem = Messages.text("network.authorities.noPath");
    }
    return new AuthorityRow(file, DisplayText.line(name), scope, certificates, problem);
  }

  /// Trusts the certificates in a file, where it holds any.
  ///
  /// @param named the host they are trusted for; null for all
  public void add(Path file, @Nullable String named) {
    adding.cancel();
    problem.set("");
    adding =
        background.run(
            () -> AuthorityReader.facts(file),
            read -> change(now -> now.withAuthority(new AuthorityFile(file.toString(), named))),
            thrown -> problem.set(FailureText.of(Failures.known(thrown))));
  }

  /// Trusts the certificates in a file no longer; the file stays.
  public void remove(AuthorityRow row) {
    problem.set("");
    change(now -> now.withoutAuthority(row.file()));
  }

  private void change(UnaryOperator<NetworkChoice> change) {
    settings.change(choices -> choices.withNetwork(change.apply(choices.network())));
    look();
  }

  public ReadOnlyObjectProperty<List<AuthorityRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /// Why the last file was not added; empty where it was.
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public void close() {
    reading.cancel();
    adding.cancel();
  }
}
