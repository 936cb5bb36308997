package dev.sheaf.github;

import dev.sheaf.gist.GistChange;
import java.time.Instant;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/// Every operation of the Gist API.
interface GistService {
  @GET("gists")
  Call<List<GistJson>> gists(
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag,
      @Query("since") @Nullable Instant since,
      @Query("per_page") @Nullable Integer perPage,
      @Query("page") @Nullable Integer page);

  @GET("gists/public")
  Call<List<GistJson>> publicGists(
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag,
      @Query("since") @Nullable Instant since,
      @Query("per_page") @Nullable Integer perPage,
      @Query("page") @Nullable Integer page);

  @GET("gists/starred")
  Call<List<GistJson>> starredGists(
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag,
      @Query("since") @Nullable Instant since,
      @Query("per_page") @Nullable Integer perPage,
      @Query("page") @Nullable Integer page);

  @GET("users/{login}/gists")
  Call<List<GistJson>> gistsOf(
      @Path("login") String login,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag,
      @Query("since") @Nullable Instant since,
      @Query("per_page") @Nullable Integer perPage,
      @Query("page") @Nullable Integer page);

  @GET
  Call<List<GistJson>> gistsAt(
      @Url HttpUrl page,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag);

  @POST("gists")
  Call<GistJson> create(@Header("Accept") String accept, @Body NewGistJson gist);

  @GET("gists/{id}")
  Call<GistJson> gist(
      @Path("id") String id,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag);

  @PATCH("gists/{id}")
  Call<GistJson> update(
      @Path("id") String id, @Header("Accept") String accept, @Body GistChange change);

  @DELETE("gists/{id}")
  Call<Void> delete(@Path("id") String id, @Header("Accept") String accept);

  @GET("gists/{id}/{sha}")
  Call<GistJson> revision(
      @Path("id") String id,
      @Path("sha") String sha,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag);

  @GET("gists/{id}/commits")
  Call<List<RevisionJson>> revisions(
      @Path("id") String id,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag,
      @Query("per_page") @Nullable Integer perPage,
      @Query("page") @Nullable Integer page);

  @GET
  Call<List<RevisionJson>> revisionsAt(
      @Url HttpUrl page,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag);

  @GET("gists/{id}/forks")
  Call<List<GistJson>> forks(
      @Path("id") String id,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag,
      @Query("per_page") @Nullable Integer perPage,
      @Query("page") @Nullable Integer page);

  @POST("gists/{id}/forks")
  Call<GistJson> fork(@Path("id") String id, @Header("Accept") String accept);

  @GET("gists/{id}/star")
  Call<Void> isStarred(@Path("id") String id, @Header("Accept") String accept);

  @PUT("gists/{id}/star")
  Call<Void> star(@Path("id") String id, @Header("Accept") String accept);

  @DELETE("gists/{id}/star")
  Call<Void> unstar(@Path("id") String id, @Header("Accept") String accept);

  @GET("gists/{id}/comments")
  Call<List<CommentJson>> comments(
      @Path("id") String id,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag,
      @Query("per_page") @Nullable Integer perPage,
      @Query("page") @Nullable Integer page);

  @GET
  Call<List<CommentJson>> commentsAt(
      @Url HttpUrl page,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag);

  @POST("gists/{id}/comments")
  Call<CommentJson> addComment(
      @Path("id") String id, @Header("Accept") String accept, @Body CommentBodyJson comment);

  @GET("gists/{id}/comments/{comment}")
  Call<CommentJson> comment(
      @Path("id") String id,
      @Path("comment") long comment,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag);

  @PATCH("gists/{id}/comments/{comment}")
  Call<CommentJson> editComment(
      @Path("id") String id,
      @Path("comment") long comment,
      @Header("Accept") String accept,
      @Body CommentBodyJson changed);

  @DELETE("gists/{id}/comments/{comment}")
  Call<Void> deleteComment(
      @Path("id") String id, @Path("comment") long comment, @Header("Accept") String accept);

  @GET("user")
  Call<UserJson> user(
      @Header("Accept") String accept, @Header("If-None-Match") @Nullable String etag);

  @GET("users/{login}")
  Call<UserJson> profile(
      @Path("login") String login,
      @Header("Accept") String accept,
      @Header("If-None-Match") @Nullable String etag);

  @GET("rate_limit")
  Call<RateLimitJson> rateLimit(@Header("Accept") String accept);

  @GET
  Call<ResponseBody> bytes(@Url HttpUrl address, @Tag Asset asset);
}
