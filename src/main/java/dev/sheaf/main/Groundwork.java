package dev.sheaf.main;

import dev.sheaf.settings.Home;
import dev.sheaf.settings.Settings;
import dev.sheaf.settings.Tenancy;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// What is laid before there is a window: the home is this process's, and its library opens while
/// the toolkit starts.
final class Groundwork implements AutoCloseable {
  private final StartOptions options;
  private final Home home;
  private final Tenancy tenancy;
  private final Doorbell doorbell;
  private final Settings settings;
  private FutureTask<Backstage> backstage;
  // What is opened first, until it is asked for.
  private @Nullable FutureTask<Opening> first;

  private Groundwork(StartOptions options, Home home, Tenancy tenancy, Doorbell doorbell) {
    this.options = options;
    this.home = home;
    this.tenancy = tenancy;
    this.doorbell = doorbell;
    this.settings = Settings.open(home.settings());
    // Before the toolkit, whose own texts follow it, too.
    Locale system = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(settings.choices().language().on(system));
    this.backstage = preparing();
    FutureTask<Opening> opening = new FutureTask<>(this::open);
    first = opening;
    start(opening);
  }

  static Groundwork lay(StartOptions options, Home home, Tenancy tenancy) throws IOException {
    Doorbell doorbell = Doorbell.open();
    tenancy.tell(doorbell.tenant("Sheaf"));
    Groundwork ground = new Groundwork(options, home, tenancy, doorbell);
    // Whoever ends this process politely has not made it crash.
    Runtime.getRuntime().addShutdownHook(new Thread(ground::leave));
    return ground;
  }

  private FutureTask<Backstage> preparing() {
    Callable<Backstage> work =
        () -> {
          Logging.to(home.logs());
          return Backstage.open(home, settings);
        };
    FutureTask<Backstage> task = new FutureTask<>(work);
    start(task);
    return task;
  }

  private static void start(FutureTask<?> task) {
    Thread.ofPlatform().daemon().name("opening").start(task);
  }

  StartOptions options() {
    return options;
  }

  Home home() {
    return home;
  }

  Settings settings() {
    return settings;
  }

  Doorbell doorbell() {
    return doorbell;
  }

  /// Whether the app crashed the last time.
  boolean afterCrash() {
    return tenancy.afterCrash();
  }

  /// The accounts and libraries, as soon as they are open; what failed is tried again by the next
  /// call.
  synchronized Backstage backstage() throws Exception {
    try {
      return backstage.get();
    } catch (ExecutionException e) {
      backstage = preparing();
      // It failed with that.
      first = null;
      throw cause(e);
    }
  }

  /// What the window opens with: the first time, what was found out since the process started; it
  /// blocks, for long where a keychain does.
  Opening opening() throws Exception {
    FutureTask<Opening> early = takeFirst();
    if (early == null) {
      return open();
    }
    try {
      return early.get();
    } catch (InterruptedException e) {
      early.cancel(true);
      throw e;
    } catch (ExecutionException e) {
      throw cause(e);
    }
  }

  private synchronized @Nullable FutureTask<Opening> takeFirst() {
    FutureTask<Opening> early = first;
    first = null;
    return early;
  }

  private Opening open() throws Exception {
    return backstage().opening(options.wanted().demo());
  }

  private static Exception cause(ExecutionException e) {
    return e.getCause() instanceof Exception failure ? failure : e;
  }

  private void leave() {
    try {
      doorbell.close();
      tenancy.close();
    } catch (IOException e) {
      // The system takes both from a process that ends.
    }
  }

  @Override
  public void close() {
    settings.close();
    leave();
  }
}
