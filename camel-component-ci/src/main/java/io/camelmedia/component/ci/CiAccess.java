// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.ACCESS;
import static io.camelmedia.component.ci.CiParam.MEDIABOX_PASSWORD;

import io.camelmedia.support.http.Credentials;
import io.camelmedia.support.operation.CredentialsSelector;
import io.camelmedia.support.operation.call.Values;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** How a MediaBox is opened, and what proves that the caller may (document: Open MediaBox). */
enum CiAccess implements CredentialsSelector {
    /** With the account's token: for its participants. */
    SECURE {
        @Override
        public Credentials of(Values values, Credentials own) {
            return own;
        }
    },
    /** With the MediaBox's password; the service ignores the user name that goes with it. */
    PROTECTED {
        @Override
        public Credentials of(Values values, Credentials own) {
            String pair = "mediabox:" + values.text(MEDIABOX_PASSWORD);
            String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return Credentials.fixed(Map.of("Authorization", "Basic " + basic));
        }
    },
    /** Without any proof: for anyone. */
    PUBLIC {
        @Override
        public Credentials of(Values values, Credentials own) {
            return Credentials.NONE;
        }
    };

    /** By the access that the call names. */
    static final CredentialsSelector NAMED = CredentialsSelector.sometimes((values, own) ->
            valueOf(values.text(ACCESS).toUpperCase(Locale.ROOT)).of(values, own));
}
