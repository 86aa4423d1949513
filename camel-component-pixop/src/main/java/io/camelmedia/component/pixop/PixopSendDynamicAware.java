// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets {@code toD("pixop:...")} share endpoints. */
@SendDynamic("pixop")
public class PixopSendDynamicAware extends MediaSendDynamicAware {

    public PixopSendDynamicAware() {
        super(new PixopApi());
    }
}
