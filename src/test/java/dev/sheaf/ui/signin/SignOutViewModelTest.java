package dev.sheaf.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.account.Accounts;
import dev.sheaf.account.SandboxAccounts;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOutViewModelTest {
  @TempDir private Path home;
  private final List<SignOutViewModel.SignedOut> done = new ArrayList<>();
  private SandboxAccounts world;
  private Account account;

  @BeforeEach
  void signIn() throws Exception {
    world = new SandboxAccounts(home);
    account = world.accounts.signIn(world.valid(world.sandbox.token())).account();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private SignOutViewModel with(Accounts accounts) {
    return new SignOutViewModel(
        accounts, new ImmediateBackground(), account, new Holdings(3, 1), done::add);
  }

  @Test
  void theLocalCopyIsKeptUnlessChosenOtherwise() throws Exception {
    with(world.accounts).signOut();
    assertThat(done).containsExactly(new SignOutViewModel.SignedOut(account, false));
    assertThat(world.accounts.known()).isEmpty();
    assertThat(world.keychain.read(account.key())).isEmpty();
    assertThat(world.table.all()).hasSize(1);
  }

  @Test
  void theCallerIsToldToDeleteTheLocalCopy() throws Exception {
    SignOutViewModel model = with(world.accounts);
    model.deleteLocalCopyProperty().set(true);
    model.signOut();
    assertThat(done).containsExactly(new SignOutViewModel.SignedOut(account, true));
    assertThat(world.table.all()).isEmpty();
  }

  @Test
  void aKeychainThatCannotBeReachedLeavesTheChoice() throws Exception {
    SignOutViewModel model = with(world.with(new SandboxAccounts.Locked()));
    model.signOut();
    assertThat(model.stateProperty().get())
        .isEqualTo(new Loadable.Failed<>(new Failure.NoKeychain(Failure.Obstacle.LOCKED)));
    assertThat(done).isEmpty();
    assertThat(world.accounts.known()).hasSize(1);
    model.signOutLeavingToken();
    assertThat(done).hasSize(1);
    assertThat(world.accounts.known()).isEmpty();
  }
}
