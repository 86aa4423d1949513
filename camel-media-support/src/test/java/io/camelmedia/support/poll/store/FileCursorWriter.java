// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process that moves a cursor in competition with others. */
final class FileCursorWriter {

    private FileCursorWriter() {}

    public static void main(String[] args) throws IOException {
        CursorStoreContract.countUp(new FileCursorStore(Path.of(args[0])), Integer.parseInt(args[1]));
    }
}
