// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http.message;

import io.camelmedia.support.http.retry.Replay;
import java.io.IOException;

/**
 * Takes what is wanted from a successful answer while its connection is open. An {@link UnreadableResponseException}
 * means that it is not the documented one, any other {@link IOException} that it broke; the request is then repeated
 * where its {@link Replay} permits.
 */
@FunctionalInterface
public interface ResponseReader<T> {

    T read(StreamedResponse response) throws IOException;
}
