package dev.sheaf.ui.signin;

import java.util.List;

/// What came of looking at what was typed.
public sealed interface Checked {
  /// A token that a host knows.
  ///
  /// @param name as the person wants to be called
  /// @param where whose account on which host it is
  record Good(String name, String login, String where, List<Ability> abilities)
      implements Checked {}

  /// It cannot be used as it stands.
  ///
  /// @param why a sentence or two
  record Wrong(Field field, String why) implements Checked {}

  /// The fields of the form.
  enum Field {
    HOST,
    TOKEN
  }
}
