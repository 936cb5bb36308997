package dev.sheaf.ui.signin;

/// How much of an account is on this machine.
///
/// @param drafts unsaved texts, which only this machine has
public record Holdings(long gists, long drafts) {}
