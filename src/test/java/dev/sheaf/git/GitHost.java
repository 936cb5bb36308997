package dev.sheaf.git;

import dev.sheaf.github.TlsHost;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/// Lets whoever signs in clone one repository, which holds the file `a.txt`, and notes who asked.
final class GitHost extends Dispatcher implements AutoCloseable {
  private static final String SERVICE = "git-upload-pack";

  /// The headers `Authorization` that came; empty text where there was none.
  final List<String> logins = new CopyOnWriteArrayList<>();

  private final Git git;

  GitHost(Path folder) throws IOException, GitAPIException {
    git = Git.init().setDirectory(folder.toFile()).call();
    Files.writeString(folder.resolve("a.txt"), "one\n");
    var _ = git.add().addFilepattern("a.txt").call();
    var _ =
        git.commit()
            .setMessage("one")
            .setAuthor("Jo", "jo@example.com")
            .setCommitter("Jo", "jo@example.com")
            .setSign(false)
            .call();
  }

  /// Answers in the place of that host.
  void answerFor(TlsHost host) {
    host.server.setDispatcher(this);
  }

  @Override
  public MockResponse dispatch(RecordedRequest request) {
    String login = request.getHeader("Authorization");
    logins.add(login == null ? "" : login);
    if (login == null) {
      return new MockResponse()
          .setResponseCode(401)
          .setHeader("WWW-Authenticate", "Basic realm=\"git\"");
    }
    try (UploadPack upload = new UploadPack(git.getRepository())) {
      upload.setBiDirectionalPipe(false);
      return "POST".equals(request.getMethod()) ? pack(request, upload) : refs(upload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MockResponse refs(UploadPack upload) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PacketLineOut out = new PacketLineOut(bytes);
    out.writeString("# service=" + SERVICE + "\n");
    out.end();
    upload.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(out));
    return answer("advertisement", bytes);
  }

  private static MockResponse pack(RecordedRequest request, UploadPack upload) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InputStream sent = request.getBody().inputStream();
    boolean packed = "gzip".equals(request.getHeader("Content-Encoding"));
    upload.upload(packed ? new GZIPInputStream(sent) : sent, bytes, null);
    return answer("result", bytes);
  }

  private static MockResponse answer(String kind, ByteArrayOutputStream bytes) {
    return new MockResponse()
        .setHeader("Content-Type", "application/x-" + SERVICE + "-" + kind)
        .setBody(new Buffer().write(bytes.toByteArray()));
  }

  @Override
  public void close() {
    git.close();
  }
}
