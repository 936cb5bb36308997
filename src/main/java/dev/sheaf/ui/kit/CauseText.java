package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;

/// Says what stands behind a failure on this computer, as the end of a sentence.
public final class CauseText {
  private CauseText() {}

  /// Why the keychain cannot be reached.
  public static String of(Failure.NoKeychain failure) {
    return switch (failure.obstacle()) {
      case LOCKED -> Messages.text("cause.keychain.locked");
      case STAYED_LOCKED -> Messages.text("cause.keychain.stayedLocked");
      case SILENT -> Messages.text("cause.keychain.silent");
      case ABSENT -> Messages.text("cause.keychain.absent");
      case NO_BUS -> Messages.text("cause.keychain.noBus");
      case BUS_FAILED -> Messages.text("cause.keychain.busFailed");
      case EMPTY -> Messages.text("cause.keychain.empty");
      case NOT_KEPT -> Messages.text("cause.keychain.notKept");
      case UNUSABLE -> Messages.text("cause.keychain.unusable");
      case TOLD -> failure.told();
    };
  }

  /// Why the library cannot be read or written.
  public static String of(Failure.StoreDamaged failure) {
    return switch (failure.damage()) {
      case DISK_FULL -> Messages.text("cause.store.diskFull");
      case BUSY -> Messages.text("cause.store.busy");
      case READ_ONLY -> Messages.text("cause.store.readOnly");
      case BROKEN -> Messages.text("cause.store.broken");
      case NEWER -> Messages.text("cause.newer");
      case OTHER_VERSION -> Messages.text("cause.store.otherVersion");
      case STUCK -> Messages.text("cause.store.stuck");
      case NO_FOLDER -> Messages.text("cause.store.noFolder");
      case TOLD -> failure.told();
    };
  }

  /// What is wrong with a file or folder.
  public static String of(Failure.BadFile failure) {
    String about = DisplayText.isolated(failure.about());
    return switch (failure.flaw()) {
      case UNWRITABLE -> Messages.text("cause.file.unwritable", about);
      case NO_TEXT -> Messages.text("cause.file.noText");
      case OTHER_ACCOUNT ->
          about.isEmpty()
              ? Messages.text("cause.file.unknownAccount")
              : Messages.text("cause.file.otherAccount", about);
      case NO_ZIP -> Messages.text("cause.file.noZip");
      case NO_REPOSITORY -> Messages.text("cause.file.noRepository");
      case NOT_EMPTY -> Messages.text("cause.file.notEmpty");
      case NEWER -> Messages.text("cause.newer");
      case ODD_ID -> Messages.text("cause.file.oddId", about);
      case NO_PLACE -> Messages.text("cause.file.noPlace");
      case FOREIGN -> Messages.text("cause.file.foreign", about);
      case UNREADABLE -> Messages.text("cause.file.unreadable", about);
      case MISSING -> Messages.text("cause.file.missing", about);
      case TOO_LARGE -> Messages.text("cause.file.tooLarge", about);
      case CHANGED -> Messages.text("cause.file.changed", about);
      case CLOSED -> Messages.text("cause.file.closed");
      case NO_CERTIFICATE -> Messages.text("cause.file.noCertificate");
      case BAD_CERTIFICATE -> Messages.text("cause.file.badCertificate", about);
      case TOO_MUCH -> Messages.text("cause.file.tooMuch");
      case TOLD -> about;
    };
  }
}
