package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// GitHub's description of its API, to hold answers against.
final class Contract {
  private static final String LOCATION = "https://sandbox.invalid/api.json";

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonNode description;
  private final JsonSchemaFactory schemas;
  private final Map<String, JsonSchema> compiled = new HashMap<>();
  private final SchemaValidatorsConfig strict =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  Contract(Path file) throws IOException {
    description = mapper.readTree(file.toFile());
    allowUnknownLanguages(description);
    schemas =
        JsonSchemaFactory.getInstance(
            VersionFlag.V4,
            builder ->
                builder
                    .metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri())
                    .schemaLoaders(
                        loaders -> loaders.schemas(Map.of(LOCATION, description.toString()))));
  }

  // Recorded: the language of a file can be null. Only one of the descriptions says so.
  private static void allowUnknownLanguages(JsonNode description) {
    for (JsonNode parent : description.findParents("language")) {
      if (parent.get("language") instanceof ObjectNode language && language.has("type")) {
        language.put("nullable", true);
      }
    }
  }

  /// @param template the path as the description has it, such as `/gists/{gist_id}`
  void holds(String method, String template, Reply reply) throws IOException {
    String what = method + " " + template + " " + reply.status();
    JsonNode answers = description.at(pointer("paths", template, method)).get("responses");
    assertThat(answers).as(method + " " + template + " is described").isNotNull();
    String status = String.valueOf(reply.status());
    assertThat(answers.has(status)).as(what + " is described").isTrue();
    String at = pointer("paths", template, method, "responses", status);
    if (description.at(at).has("$ref")) {
      at = description.at(at).get("$ref").asText().substring(1);
    }
    String schema = at + pointer("content", "application/json", "schema");
    if (description.at(schema).isMissingNode()) {
      assertThat(reply.bytes()).as(what + " has no body").isEmpty();
    } else {
      assertThat(reply.header("Content-Type")).startsWith("application/json");
      assertThat(violations(schema, mapper.readTree(reply.bytes()))).as(what).isEmpty();
    }
  }

  private Set<ValidationMessage> violations(String pointer, JsonNode body) {
    return compiled
        .computeIfAbsent(
            pointer, at -> schemas.getSchema(SchemaLocation.of(LOCATION + "#" + at), strict))
        .validate(body);
  }

  private static String pointer(String... steps) {
    StringBuilder pointer = new StringBuilder();
    for (String step : steps) {
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
