// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Uploads by tus 1.0.0 (https://tus.io/protocols/resumable-upload), counted and not kept. */
final class Tus {

    private final Map<String, Long> offsets = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    Told create(Asked asked) throws IOException {
        asked.discard();
        String id = "u" + number.incrementAndGet();
        offsets.put(id, 0L);
        return Told.status("201 Created")
                .with("Tus-Resumable", "1.0.0")
                .with("Location", asked.path().replaceAll("/$", "") + "/" + id);
    }

    Told append(Asked asked) throws IOException {
        Long offset = offsets.get(asked.lastSegment());
        if (offset == null) {
            return Told.status("404 Not Found");
        }
        if (offset != Long.parseLong(asked.header("upload-offset"))) {
            return Told.status("409 Conflict");
        }
        long arrived = asked.discard();
        offsets.put(asked.lastSegment(), offset + arrived);
        return standing(offset + arrived, "204 No Content");
    }

    Told ask(Asked asked) {
        Long offset = offsets.get(asked.lastSegment());
        return offset == null ? Told.status("404 Not Found") : standing(offset, "200 OK");
    }

    private static Told standing(long offset, String status) {
        return Told.status(status).with("Tus-Resumable", "1.0.0").with("Upload-Offset", offset);
    }
}
