package io.camelmedia.testkit.ci.calls;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.camelmedia.testkit.api.Json;
import io.camelmedia.testkit.ci.rules.CiBehaviour;
import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.javalin.http.Context;
import java.util.Optional;

/** What a bulk operation did, folder by folder; when it did nothing, the answer is a conflict. */
final class CiBulk {

    static final int MAX_FOLDERS = 500;

    private final ArrayNode complete = Json.array();
    private final ArrayNode errors = Json.array();

    void done(CiFolder folder) {
        complete.add(folder.reference().put("kind", folder.kind()));
    }

    void failed(String folderId, Optional<CiFolder> folder, CiError error) {
        ObjectNode entry = errors.addObject();
        folder.ifPresent(known -> entry.put("name", known.name()));
        entry.put("kind", "Folder")
                .put("errorCode", error.code())
                .put("errorMessage", error.message())
                .put("id", folderId);
    }

    void answer(Context ctx, CiBehaviour behaviour) {
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
