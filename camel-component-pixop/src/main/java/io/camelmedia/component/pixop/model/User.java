// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.camelmedia.support.error.Mask;
import io.camelmedia.support.json.MediaModel;
import java.time.Instant;
import java.util.Map;

/**
 * The user of an account (document: Retrieve account details).
 *
 * @param authSignatureMethod algorithm of the signatures of tokens
 * @param authSignaturePublicKey key to check the signatures of tokens with
 * @param apiRequestSignatureSecret shared secret to sign requests with
 * @param apiRequestSignatureMethod algorithm of the signatures of requests; the document spells the field in two ways
 * @param others fields that the service added since
 */
public record User(
        String id,
        String name,
        String email,
        Boolean emailConfirmed,
        String authSignatureMethod,
        String authSignaturePublicKey,
        String authSignaturePublicKeyId,
        Boolean banned,
        String bannedReason,
        String bannedDate,
        String apiRequestSignatureSecret,
        @JsonAlias("apiRequestSignatureSethod") String apiRequestSignatureMethod,
        String dateCreated,
        String timeLastUpdated,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> others)
        implements MediaModel, Dated {

    /** When the user was banned; null when it was not, or when the date cannot be read. */
    public Instant bannedAt() {
        return Dated.instant(bannedDate);
    }

    /** Shows no secret, and no field that might become one. */
    @Override
    public String toString() {
        return "User[id=" + id + ", name=" + name + ", email=" + email + ", banned=" + banned
                + ", apiRequestSignatureSecret=" + Mask.TEXT + "]";
    }
}
