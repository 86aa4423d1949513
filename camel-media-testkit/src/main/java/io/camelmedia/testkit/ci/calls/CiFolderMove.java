// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.ci.calls;

import io.camelmedia.testkit.ci.rules.CiError;
import io.camelmedia.testkit.ci.state.CiFolder;
import java.time.Instant;
import java.util.Optional;

/** Moving a folder with all that lies in it. */
record CiFolderMove(CiFolder target) implements CiChange<CiFolder> {

    @Override
    public Optional<CiError> refusal(CiFolder folder) {
        return CiFolderAction.refusalOfAny(folder).or(() -> Optional.ofNullable(refusalByPlace(folder)));
    }

    private CiError refusalByPlace(CiFolder folder) {
        if (folder.isTrashed()) {
            return CiError.FOLDER_TRASHED;
        }
        if (folder.space() != target.space()) {
            return CiError.CANNOT_CHANGE_WORKSPACE;
        }
        if (folder == target) {
            return CiError.INTO_ITSELF;
        }
        return target.isWithin(folder) ? CiError.INTO_SUB_FOLDER : null;
    }

    @Override
    public void apply(CiFolder folder, Instant now) {
        folder.parent().ifPresent(parent -> parent.remove(folder));
        folder.rename(target.freeName(folder.name()));
        target.add(folder);
    }

    @Override
    public String eventType() {
        return "MoveFolder";
    }
}
