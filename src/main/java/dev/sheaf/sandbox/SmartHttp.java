package dev.sheaf.sandbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/// Lets Git clone and fetch over HTTP; pushing is refused.
final class SmartHttp {
  private static final String SERVICE = "git-upload-pack";

  private final World world;

  SmartHttp(World world) {
    this.world = world;
  }

  /// For `gist / ID.git / info / refs` or `gist / ID.git / git-upload-pack`
  Answer answer(Call call) {
    String id = call.path().get(1).replaceFirst("\\.git$", "");
    GistRepo repo =
        world.read(gists -> gists.find(id).map(Gist::repo).orElseThrow(Refusal::notFound));
    try {
      if (call.path().getLast().equals(SERVICE) && call.method().equals("POST")) {
        return pack(call, repo.git());
      } else if (SERVICE.equals(call.query().get("service")) && call.method().equals("GET")) {
        return refs(call, repo.git());
      }
      return Answer.bytes(
          403, "text/plain", "Pushing is not possible here.\n".getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // What was sent is not Git's protocol.
      throw Refusal.of(400, "Bad Request");
    }
  }

  private static Answer refs(Call call, Repository repository) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PacketLineOut out = new PacketLineOut(bytes);
    try (UploadPack upload = upload(call, repository)) {
      if (!protocol(call).contains("version=2")) {
        out.writeString("# service=" + SERVICE + "\n");
        out.end();
      }
      upload.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(out));
    }
    return answer("application/x-" + SERVICE + "-advertisement", bytes);
  }

  private static Answer pack(Call call, Repository repository) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (UploadPack upload = upload(call, repository)) {
      upload.upload(new ByteArrayInputStream(call.body()), bytes, null);
    }
    return answer("application/x-" + SERVICE + "-result", bytes);
  }

  private static UploadPack upload(Call call, Repository repository) {
    UploadPack upload = new UploadPack(repository);
    upload.setBiDirectionalPipe(false);
    upload.setExtraParameters(protocol(call));
    return upload;
  }

  private static List<String> protocol(Call call) {
    return call.header("Git-Protocol").map(header -> List.of(header.split(":"))).orElse(List.of());
  }

  private static Answer answer(String contentType, ByteArrayOutputStream bytes) {
    return Answer.bytes(200, contentType, bytes.toByteArray()).with("Cache-Control", "no-cache");
  }
}
