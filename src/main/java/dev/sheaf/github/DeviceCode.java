package dev.sheaf.github;

import dev.sheaf.gist.Token;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// What a person types on a host's page to sign in here.
///
/// @param secret what this sign-in is asked after with; not for showing
/// @param userCode what to type
/// @param page where to type it
/// @param interval how long to leave between two questions
public record DeviceCode(
    Token secret, String userCode, URI page, Instant expiresAt, Duration interval) {}
