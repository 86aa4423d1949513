// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.server;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLSocketFactory;

/** An HTTP server on loopback that does as little as it can: it reads what is sent for nothing and sends zeros. */
public final class SinkServer implements Closeable {

    private final Listener plain;
    private final Listener secure;

    private SinkServer(Listener plain, Listener secure) {
        this.plain = plain;
        this.secure = secure;
    }

    public static SinkServer start(Certificate certificate) throws IOException, GeneralSecurityException {
        SSLSocketFactory tls = certificate.context().getSocketFactory();
        Listener plain = new Listener("http", Wire::new, new Routes("http"));
        Listener secure =
                new Listener("https", accepted -> new Wire(TlsChannel.over(accepted, tls)), new Routes("https"));
        return new SinkServer(plain, secure);
    }

    public URI address() throws IOException {
        return plain.address();
    }

    /** The same over TLS. */
    public URI secureAddress() throws IOException {
        return secure.address();
    }

    @Override
    public void close() throws IOException {
        plain.close();
        secure.close();
    }
}
