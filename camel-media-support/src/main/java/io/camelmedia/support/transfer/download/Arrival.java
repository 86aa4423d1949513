package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.message.Reply;

/** What an answer says of the file that it bears. */
record Arrival(String contentType, String etag) {

    static Arrival of(Reply reply) {
        return new Arrival(reply.header("Content-Type"), reply.header("ETag"));
    }
}
