package dev.sheaf.github;

import retrofit2.Call;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.Headers;
import retrofit2.http.POST;

/// Sign-in by a code that is typed in a browser; outside the API, at the host's web root.
interface DeviceService {
  @FormUrlEncoded
  @Headers("Accept: application/json")
  @POST("login/device/code")
  Call<DeviceCodeJson> start(@Field("client_id") String clientId, @Field("scope") String scopes);

  @FormUrlEncoded
  @Headers("Accept: application/json")
  @POST("login/oauth/access_token")
  Call<AccessTokenJson> poll(
      @Field("client_id") String clientId,
      @Field("device_code") String deviceCode,
      @Field("grant_type") String grantType);
}
