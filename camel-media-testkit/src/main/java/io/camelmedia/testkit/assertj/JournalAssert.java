// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.assertj;

import io.camelmedia.testkit.wire.Journal;
import io.camelmedia.testkit.wire.RecordedRequest;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on the requests of a journal. In paths {@code *} stands for any characters, as a method for any. */
public final class JournalAssert extends AbstractAssert<JournalAssert, Journal> {

    JournalAssert(Journal journal) {
        super(journal, JournalAssert.class);
    }

    /** At least one request of this method and path has come; the assertions that follow are on those. */
    public RequestsAssert received(String method, String path) {
        isNotNull();
        List<RecordedRequest> found = actual.requests(method, path);
        if (found.isEmpty()) {
            failWithMessage("%nExpecting a request %s %s%nbut there were%n%s", method, path, told(actual.all()));
        }
        return new RequestsAssert(method + " " + path, found);
    }

    /** No request of this method and path has come. */
    public JournalAssert receivedNo(String method, String path) {
        isNotNull();
        List<RecordedRequest> found = actual.requests(method, path);
        if (!found.isEmpty()) {
            failWithMessage("%nExpecting no request %s %s%nbut there were%n%s", method, path, told(found));
        }
        return this;
    }

    static String told(List<RecordedRequest> requests) {
        return requests.isEmpty()
                ? "  none"
                : String.join(
                        System.lineSeparator(),
                        requests.stream().map(request -> "  " + request).toList());
    }
}
