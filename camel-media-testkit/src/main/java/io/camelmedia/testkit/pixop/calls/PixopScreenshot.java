// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.testkit.pixop.calls;

import io.camelmedia.testkit.pixop.rules.PixopError;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;

/** The sizes of a still. The simulator does not look into videos: every picture is black. */
enum PixopScreenshot {
    SMALL(320, 180),
    LARGE(1920, 1080);

    private final int width;
    private final int height;

    PixopScreenshot(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The size of that name in lower case; fails when there is none. */
    static PixopScreenshot named(String name) {
        return Arrays.stream(values())
                .filter(size -> size.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(PixopError.NOT_FOUND::problem);
    }

    byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
