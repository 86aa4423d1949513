package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiFolder;
import java.time.Instant;
import java.util.Optional;

/** Something done to one folder, alone or in bulk. */
interface CiFolderChange {

    /** Why the folder refuses the change, if it does. */
    Optional<CiError> refusal(CiFolder folder);

    void apply(CiFolder folder, Instant now);

    String eventType();

    /** What no folder that is gone, and no root folder, can take. */
    static Optional<CiError> ofLastingFolder(CiFolder folder) {
        if (folder.isDeleted()) {
            return Optional.of(CiError.FOLDER_DELETED);
        }
        return folder.isRoot() ? Optional.of(CiError.ROOT_FOLDER) : Optional.empty();
    }
}
