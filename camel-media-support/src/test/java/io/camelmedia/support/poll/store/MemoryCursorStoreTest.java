// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.poll.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.camelmedia.support.poll.cursor.CursorStore;
import org.junit.jupiter.api.Test;

class MemoryCursorStoreTest extends CursorStoreContract {

    private final CursorStore store = new MemoryCursorStore();

    @Override
    CursorStore store() {
        return store;
    }

    @Test
    void itSaysThatItDoesNotLast() {
        assertThat(store.isDurable()).isFalse();
    }
}
