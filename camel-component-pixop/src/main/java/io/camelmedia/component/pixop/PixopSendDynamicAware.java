// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pixop;

import io.camelmedia.support.camel.MediaSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets {@code toD} use one endpoint for addresses that differ only in parameters. */
@SendDynamic("pixop")
public class PixopSendDynamicAware extends MediaSendDynamicAware {

    public PixopSendDynamicAware() {
        super(new PixopApi());
    }
}
