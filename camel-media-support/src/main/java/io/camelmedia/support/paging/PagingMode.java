// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.paging;

import java.util.Locale;

/** How much of a list one call brings. */
public enum PagingMode {
    /** One page. */
    PAGE,
    /** Every page, as one list. It is no snapshot: what changes meanwhile may be missed or come twice. */
    ALL,
    /** An iterator that asks for the next page when it gets there: constant memory, for a streaming split. */
    ITERATOR;

    /** As in the URI. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
