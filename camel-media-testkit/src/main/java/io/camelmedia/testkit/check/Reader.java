// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes every reading call of a service, beginning with those whose answers hold ids that others need. */
final class Reader {

    private final Service service;
    private final Http http;
    private final Ids ids;
    private final Map<String, String> headers;

    Reader(Service service, String baseUrl, Credentials credentials) {
        this.service = service;
        this.http = new Http(baseUrl);
        this.ids = service.ids();
        this.headers = new HashMap<>(service.authenticate(http, credentials));
        // Reading media costs a byte.
        headers.put("Range", "bytes=0-0");
    }

    /** The answers; a read that needs an id which no answer told has none. */
    Map<Read, Http.Answer> readAll(List<Read> reads) {
        Map<Read, Http.Answer> answers = new LinkedHashMap<>();
        List<Read> left = new ArrayList<>(reads);
        boolean progress = true;
        while (progress) {
            progress = false;
            for (Iterator<Read> all = left.iterator(); all.hasNext(); ) {
                Read read = all.next();
                if (isPossible(read)) {
                    all.remove();
                    answers.put(read, send(read));
                    progress = true;
                }
            }
        }
        return answers;
    }

    private boolean isPossible(Read read) {
        return read.parameters(ids).stream().allMatch(ids::has)
                && service.needs(read.operation()).stream().allMatch(ids::has);
    }

    private Http.Answer send(Read read) {
        String path = read.filled(ids);
        String query = service.query(read.operation(), ids);
        if (read.list() && read.method().equals("GET")) {
            query = query.isEmpty() ? service.pageOf() : query + "&" + service.pageOf();
        }
        JsonNode body = service.body(read.operation(), ids).orElse(null);
        Http.Answer answer = http.send(read.method(), query.isEmpty() ? path : path + "?" + query, body, headers);
        answer.json().filter(json -> !answer.isRefused()).ifPresent(json -> ids.learn(read.operation(), json));
        return answer;
    }
}
