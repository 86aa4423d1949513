// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiAction;
import io.camelmedia.testkit.ci.state.CiFolder;
import java.time.Instant;
import java.util.Optional;

/** Trashing, untrashing and deleting a folder with all that lies in it. */
record CiFolderAction(CiAction action) implements CiChange<CiFolder> {

    static final CiFolderAction TRASH = new CiFolderAction(CiAction.TRASH);
    static final CiFolderAction UNTRASH = new CiFolderAction(CiAction.UNTRASH);
    static final CiFolderAction DELETE = new CiFolderAction(CiAction.DELETE);

    @Override
    public Optional<CiError> refusal(CiFolder folder) {
        return refusalOfAny(folder)
                .or(() -> action.refusal(folder, CiError.FOLDER_TRASHED, CiError.FOLDER_NOT_TRASHED));
    }

    /** Why a deleted folder, or a root folder, refuses any action. */
    static Optional<CiError> refusalOfAny(CiFolder folder) {
        if (folder.isDeleted()) {
            return Optional.of(CiError.FOLDER_DELETED);
        }
        return folder.isRoot() ? Optional.of(CiError.ROOT_FOLDER) : Optional.empty();
    }

    @Override
    public void apply(CiFolder folder, Instant now) {
        action.apply(folder, now);
    }

    @Override
    public String eventType() {
        return action.verb() + "Folder";
    }

    /** The message of the answer for a single folder. */
    String message() {
        return "Folder was " + action.done();
    }
}
