// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong with what was given, so that all of it is told at once. */
public final class Complaints {

    private final List<String> all = new ArrayList<>();

    public void add(String complaint) {
        all.add(complaint);
    }

    /** What a look at something gives; empty when it complains. */
    public <T> Optional<T> of(Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (BadInputException e) {
            all.add(e.getMessage());
            return Optional.empty();
        }
    }

    /** @throws BadInputException when there is any, with a line for each */
    public void throwAny() {
        if (!all.isEmpty()) {
            throw new BadInputException(String.join("\n", all));
        }
    }
}
