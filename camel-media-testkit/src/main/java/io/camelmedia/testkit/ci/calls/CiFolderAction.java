package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiFolder;
import io.camelmedia.testkit.ci.state.CiItem;
import java.time.Instant;
import java.util.Optional;

/** Trashing, untrashing and deleting a folder with all that lies in it. */
enum CiFolderAction implements CiFolderChange {
    TRASH("TrashFolder", "Folder was trashed") {
        @Override
        Optional<CiError> refusalByState(CiFolder folder) {
            return folder.isTrashed() ? Optional.of(CiError.FOLDER_TRASHED) : Optional.empty();
        }

        @Override
        public void apply(CiFolder folder, Instant now) {
            folder.descendants().filter(item -> !item.isTrashed()).forEach(item -> item.trash(now));
            folder.trash(now);
        }
    },
    UNTRASH("UntrashFolder", "Folder was untrashed") {
        @Override
        Optional<CiError> refusalByState(CiFolder folder) {
            return folder.isTrashed() ? Optional.empty() : Optional.of(CiError.FOLDER_NOT_TRASHED);
        }

        /** The folders above come back too, without their other contents. */
        @Override
        public void apply(CiFolder folder, Instant now) {
            folder.descendants().forEach(CiItem::untrash);
            for (Optional<CiFolder> at = Optional.of(folder);
                    at.isPresent();
                    at = at.get().parent()) {
                at.get().untrash();
            }
        }
    },
    DELETE("DeleteFolder", "Folder was deleted") {
        @Override
        Optional<CiError> refusalByState(CiFolder folder) {
            return Optional.empty();
        }

        @Override
        public void apply(CiFolder folder, Instant now) {
            folder.descendants().toList().forEach(CiItem::delete);
            folder.delete();
        }
    };

    private final String eventType;
    private final String message;

    CiFolderAction(String eventType, String message) {
        this.eventType = eventType;
        this.message = message;
    }

    abstract Optional<CiError> refusalByState(CiFolder folder);

    @Override
    public Optional<CiError> refusal(CiFolder folder) {
        return CiFolderChange.ofLastingFolder(folder).or(() -> refusalByState(folder));
    }

    @Override
    public String eventType() {
        return eventType;
    }

    /** What the service says when it is done to one folder. */
    String message() {
        return message;
    }
}
