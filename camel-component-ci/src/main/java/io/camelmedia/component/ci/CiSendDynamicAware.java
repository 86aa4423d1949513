package io.camelmedia.component.ci;

import io.camelmedia.support.camel.MediaSendDynamicAware;
import org.apache.camel.spi.annotations.SendDynamic;

/** Lets {@code toD("ci:...")} share endpoints. */
@SendDynamic("ci")
public class CiSendDynamicAware extends MediaSendDynamicAware {

    public CiSendDynamicAware() {
        super(new CiApi());
    }
}
