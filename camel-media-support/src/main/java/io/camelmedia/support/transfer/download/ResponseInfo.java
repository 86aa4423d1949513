// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.transfer.download;

import io.camelmedia.support.http.message.StreamedResponse;

/** What an answer says of the file that it bears. */
record ResponseInfo(String contentType, String etag) {

    static ResponseInfo of(StreamedResponse response) {
        return new ResponseInfo(response.header("Content-Type"), response.header("ETag"));
    }
}
