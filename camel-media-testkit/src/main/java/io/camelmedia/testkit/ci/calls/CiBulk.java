// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiItem;
import io.javalin.http.Context;
import java.util.Optional;

/** What a bulk operation did, item by item; when it did nothing, the answer is a conflict. */
public final class CiBulk {

    static final int MAX_FOLDERS = 500;

    private final String kind;
    private final ArrayNode complete = Json.array();
    private final ArrayNode errors = Json.array();

    CiBulk() {
        this("Folder");
    }

    /** @param kind {@code Folder} or {@code Asset} */
    public CiBulk(String kind) {
        this.kind = kind;
    }

    public void done(CiItem item) {
        done(item.reference().put("kind", kind));
    }

    /** Adds an entry for something that was made of an item, such as a stream. */
    public void done(ObjectNode entry) {
        complete.add(entry);
    }

    public void failed(String id, Optional<? extends CiItem> item, CiError error) {
        ObjectNode entry = errors.addObject();
        item.ifPresent(known -> entry.put("name", known.name()));
        entry.put("kind", kind)
                .put("errorCode", error.code())
                .put("errorMessage", error.message())
                .put("id", id);
    }

    public void answer(Context ctx, CiBehaviour behaviour) {
        ObjectNode answer = Json.object();
        if (complete.isEmpty() && behaviour.bulkErrorsWithCode()) {
            answer.put("code", CiError.BULK_OPERATION_FAILED.code())
                    .put("message", CiError.BULK_OPERATION_FAILED.message());
        }
        answer.put("completeCount", complete.size()).put("errorCount", errors.size());
        answer.set("errors", errors);
        if (complete.isEmpty()) {
            Json.answer(ctx, 409, answer);
        } else {
            answer.set("complete", complete);
            Json.answer(ctx, 200, answer);
        }
    }
}
