// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets {@code toD} use one endpoint for addresses that differ only in parameters. */
@SendDynamic("ci")
public class CiSendDynamicAware extends MediaSendDynamicAware {

    public CiSendDynamicAware() {
        super(new CiApi());
    }
}
