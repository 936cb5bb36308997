package dev.sheaf.github;

import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Path;

/// The releases of a repository.
interface ReleaseService {
  @GET("repos/{owner}/{repository}/releases/latest")
  Call<ReleaseJson> latest(@Path("owner") String owner, @Path("repository") String repository);
}
