// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.state;

import io.camelmedia.testkit.ci.rules.CiError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done to a folder with all that lies in it, and to an asset. */
public enum CiAction {
    TRASH("Trash", "trashed") {
        @Override
        public void apply(CiItem item, Instant now) {
            withContents(item).stream().filter(each -> !each.isTrashed()).forEach(each -> each.trash(now));
        }

        @Override
        public Optional<CiError> refusal(CiItem item, CiError trashed, CiError notTrashed) {
            return item.isTrashed() ? Optional.of(trashed) : Optional.empty();
        }
    },
    UNTRASH("Untrash", "untrashed") {
        /** The folders above come back too, without their other contents. */
        @Override
        public void apply(CiItem item, Instant now) {
            withContents(item).forEach(CiItem::untrash);
            Stream.iterate(item.parent(), Optional::isPresent, folder -> folder.flatMap(CiItem::parent))
                    .forEach(folder -> folder.orElseThrow().untrash());
        }

        @Override
        public Optional<CiError> refusal(CiItem item, CiError trashed, CiError notTrashed) {
            return item.isTrashed() ? Optional.empty() : Optional.of(notTrashed);
        }
    },
    DELETE("Delete", "deleted") {
        @Override
        public void apply(CiItem item, Instant now) {
            withContents(item).forEach(CiItem::delete);
        }

        @Override
        public Optional<CiError> refusal(CiItem item, CiError trashed, CiError notTrashed) {
            return Optional.empty();
        }
    };

    private final String verb;
    private final String done;

    CiAction(String verb, String done) {
        this.verb = verb;
        this.done = done;
    }

    /** The beginning of the event type, to which the kind of the item is added. */
    public String verb() {
        return verb;
    }

    /** The past participle, as messages have it. */
    public String done() {
        return done;
    }

    public abstract void apply(CiItem item, Instant now);

    /** Why the item refuses it in its state, with the codes of its kind. */
    public abstract Optional<CiError> refusal(CiItem item, CiError trashed, CiError notTrashed);

    private static List<CiItem> withContents(CiItem item) {
        Stream<CiItem> contents = item instanceof CiFolder folder ? folder.descendants() : Stream.empty();
        return Stream.concat(contents, Stream.of(item)).toList();
    }
}
