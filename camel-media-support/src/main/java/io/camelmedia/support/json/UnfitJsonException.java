// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.json;

import java.io.IOException;

/** JSON of another kind than the documented one. The message says which; it never shows the content. */
public class UnfitJsonException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnfitJsonException(String message) {
        super(message);
    }
}
