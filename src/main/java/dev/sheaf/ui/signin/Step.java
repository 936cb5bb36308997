package dev.sheaf.ui.signin;

/// The steps of signing in.
public enum Step {
  TOKEN,
  CODE,
  CHECKED,
  KEEPING
}
