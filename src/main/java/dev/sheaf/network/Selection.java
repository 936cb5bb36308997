package dev.sheaf.network;

import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/// Tells for each address which proxy stands in between, as the user chose it. This machine itself
/// is always reached straight.
final class Selection extends ProxySelector {
  private static final List<Proxy> STRAIGHT = List.of(Proxy.NO_PROXY);

  private final Supplier<NetworkChoice> choice;
  private final VariableProxies variables;
  private final Supplier<SystemProxies> system;
  private final ScriptProxies scripts;

  Selection(
      Supplier<NetworkChoice> choice,
      VariableProxies variables,
      Supplier<SystemProxies> system,
      ScriptProxies scripts) {
    this.choice = choice;
    this.variables = variables;
    this.system = system;
    this.scripts = scripts;
  }

  @Override
  public List<Proxy> select(URI address) {
    // Java asks for its plain sockets, too; those know where they go.
    if (!Addresses.isWeb(address) || HostPatterns.isLoopback(Addresses.host(address))) {
      return STRAIGHT;
    }
    NetworkChoice chosen = choice.get();
    String script = chosen.script();
    return switch (chosen.wayInUse()) {
      case NONE -> STRAIGHT;
      case MANUAL -> manual(chosen.manual(), address);
      case SCRIPT -> script == null ? STRAIGHT : scripts.find(script, address);
      case SYSTEM -> ofComputer(address);
    };
  }

  private static List<Proxy> manual(ManualProxy manual, URI address) {
    HostPatterns exceptions = new HostPatterns(manual.exceptions());
    return exceptions.match(Addresses.host(address), Addresses.port(address))
        ? STRAIGHT
        : List.of(proxy(manual));
  }

  private static Proxy proxy(ManualProxy manual) {
    Proxy.Type type =
        switch (manual.kind()) {
          case HTTP -> Proxy.Type.HTTP;
          case SOCKS5 -> Proxy.Type.SOCKS;
        };
    return new Proxy(type, InetSocketAddress.createUnresolved(manual.host(), manual.port()));
  }

  // Whoever sets variables for a program means it.
  private List<Proxy> ofComputer(URI address) {
    return variables.areSet()
        ? variables.find(address).map(found -> List.of(found.proxy())).orElse(STRAIGHT)
        : system.get().find(address);
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException why) {
    // Whoever connects tries the next one by itself, and says so where there is none.
  }
}
