// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.control;

import io.camelmedia.testkit.api.ApiProblem;
import io.camelmedia.testkit.api.Json;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Who may drive a simulator: any process of this machine but a page in a browser, and whoever sends the token. */
final class ControlGuard {

    private static final String BEARER = "Bearer ";

    private final Optional<String> token;

    ControlGuard(Optional<String> token) {
        this.token = token;
    }

    Handler guarded(Handler handler) {
        return ctx -> {
            if (!hasToken(ctx) && !(isLocal(ctx) && ctx.header("Origin") == null)) {
                throw new ApiProblem(403, Json.object().put("error", refusal()));
            }
            handler.handle(ctx);
        };
    }

    private String refusal() {
        return token.isPresent()
                ? "from elsewhere than this machine Authorization: Bearer with the control token is needed"
                : "the simulator is driven from this machine only, because it was started without a control token";
    }

    private boolean hasToken(Context ctx) {
        String header = ctx.header("Authorization");
        return header != null
                && header.startsWith(BEARER)
                && token.filter(expected -> same(expected, header.substring(BEARER.length())))
                        .isPresent();
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** The address is a literal, so no name is looked up. */
    private static boolean isLocal(Context ctx) {
        try {
            return InetAddress.getByName(ctx.req().getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
