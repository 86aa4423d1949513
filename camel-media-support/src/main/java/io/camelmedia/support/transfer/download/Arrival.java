package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.message.StreamedResponse;

/** What an answer says of the file that it bears. */
record Arrival(String contentType, String etag) {

    static Arrival of(StreamedResponse response) {
        return new Arrival(response.header("Content-Type"), response.header("ETag"));
    }
}
