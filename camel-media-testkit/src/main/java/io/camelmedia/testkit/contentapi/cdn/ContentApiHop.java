// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.cdn;

import io.camelmedia.testkit.Origin;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * A redirect of the CDN.
 *
 * @param status 301, 302, 303, 307 or 308
 * @param to where it leads
 */
public record ContentApiHop(int status, To to) {

    /** Where a redirect leads. */
    public enum To {
        /** To the same origin, by a complete address. */
        SAME_ORIGIN {
            @Override
            Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here) {
                return Optional.of("http://" + ctx.host() + next);
            }
        },
        /** To the same origin, by a path alone. */
        RELATIVE {
            @Override
            Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here) {
                return Optional.of(next);
            }
        },
        /** To the CDN's other origin, which differs in the port. */
        OTHER_PORT {
            @Override
            Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here) {
                boolean atOrigin = cdn.origin().baseUrl().endsWith(":" + ctx.port());
                Origin other = atOrigin ? cdn.mirror() : cdn.origin();
                return Optional.of(other.baseUrl() + next);
            }
        },
        /** To another name of the same server: {@code localhost} instead of {@code 127.0.0.1} or the reverse. */
        OTHER_HOST {
            @Override
            Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here) {
                String host = ctx.host().startsWith("localhost") ? "127.0.0.1" : "localhost";
                return Optional.of("http://" + host + ":" + ctx.port() + next);
            }
        },
        /** To https at the same port, which does not speak TLS. */
        HTTPS {
            @Override
            Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here) {
                return Optional.of("https://" + ctx.host() + next);
            }
        },
        /** To itself, without end. */
        ITSELF {
            @Override
            Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here) {
                return Optional.of(here);
            }
        },
        /** Nowhere: there is no {@code Location}. */
        NOWHERE {
            @Override
            Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here) {
                return Optional.empty();
            }
        };

        /**
         * @param next path and query of what follows
         * @param here path and query of the present request
         */
        abstract Optional<String> location(Context ctx, ContentApiCdn cdn, String next, String here);
    }
}
