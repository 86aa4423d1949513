// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.contentapi;

import io.camelmedia.support.camel.MediaSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets {@code toD} use one endpoint for addresses that differ only in parameters. */
@SendDynamic("contentapi")
public class ContentApiSendDynamicAware extends MediaSendDynamicAware {

    public ContentApiSendDynamicAware() {
        super(new ContentApi());
    }
}
