// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.pex;

import io.camelmedia.support.camel.MediaSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets {@code toD} use one endpoint for addresses that differ only in parameters. */
@SendDynamic("pex")
public class PexSendDynamicAware extends MediaSendDynamicAware {

    public PexSendDynamicAware() {
        super(new PexApi());
    }
}
