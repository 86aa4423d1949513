// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.media;

import io.camelmedia.samples.pipeline.BadInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at files before anything is done with them. */
public final class Media {

    private Media() {}

    /**
     * @return the format
     * @throws BadInputException with what is wrong, when there is no such file, it is empty, or it is no media
     */
    public static MediaFormat of(Path file) {
        if (!Files.exists(file)) {
            throw new BadInputException(file + ": there is no such file");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(file + ": this is no file; give the files in it one by one");
        }
        try {
            if (Files.size(file) == 0) {
                throw new BadInputException(file + ": the file is empty");
            }
            return MediaFormat.of(file)
                    .orElseThrow(() -> new BadInputException(file
                            + ": this is no video or audio file that the pipeline knows. It knows "
                            + MediaFormat.titles()));
        } catch (IOException e) {
            throw new BadInputException(file + ": the file cannot be read: " + e.getMessage());
        }
    }
}
