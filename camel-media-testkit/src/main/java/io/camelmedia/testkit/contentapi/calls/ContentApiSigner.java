// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.contentapi.calls;

import io.camelmedia.testkit.contentapi.cdn.ContentApiCdn;
import io.camelmedia.testkit.contentapi.rules.ContentApiError;
import io.camelmedia.testkit.contentapi.state.ContentApiStore;
import io.camelmedia.testkit.media.MediaAnswer;
import io.javalin.http.Context;
import java.io.IOException;

/** Answers with the signed address of a file. */
final class ContentApiSigner {

    private final ContentApiStore store;
    private final ContentApiCdn cdn;

    ContentApiSigner(ContentApiStore store, ContentApiCdn cdn) {
        this.store = store;
        this.cdn = cdn;
    }

    /** Fails when there is no such file, or a test made its address unsignable. */
    void requireSignable(String contentId) {
        if (!store.isSignable(contentId)) {
            throw ContentApiError.unsignable(contentId);
        }
    }

    /** @param rendition the last part of the address */
    void redirect(Context ctx, String contentId, String rendition) throws IOException {
        requireSignable(contentId);
        if (cdn.isBypassed()) {
            MediaAnswer.write(ctx, store.content(contentId).orElseThrow());
            return;
        }
        ctx.status(302);
        ctx.header("Location", cdn.address(contentId, rendition));
        ctx.contentType("text/html");
        ctx.result("Moved Temporarily");
    }
}
