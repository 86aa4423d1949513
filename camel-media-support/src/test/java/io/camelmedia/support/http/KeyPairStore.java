// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.camel.support.jsse.KeyManagersParameters;
import org.apache.camel.support.jsse.KeyStoreParameters;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.apache.camel.support.jsse.TrustManagersParameters;

/**
 * A key and its certificate, which nobody has signed.
 *
 * @param file a key store of PKCS 12
 */
public record KeyPairStore(Path file) {

    /** It holds nothing worth a secret. */
    private static final String PASSWORD = "changeit";

    /** @param san the name that the certificate is for, as keytool has it: {@code dns:localhost} */
    public static KeyPairStore make(Path folder, String name, String san) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + san))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException("keytool made no certificate: " + said);
        }
        return new KeyPairStore(file);
    }

    /** TLS of a side that shows this key, if any, and trusts that certificate, if any. */
    public static SSLContextParameters tls(KeyPairStore key, KeyPairStore trusted) {
        SSLContextParameters tls = new SSLContextParameters();
        if (key != null) {
            KeyManagersParameters keys = new KeyManagersParameters();
            keys.setKeyStore(key.parameters());
            keys.setKeyPassword(PASSWORD);
            tls.setKeyManagers(keys);
        }
        if (trusted != null) {
            TrustManagersParameters trust = new TrustManagersParameters();
            trust.setKeyStore(trusted.parameters());
            tls.setTrustManagers(trust);
        }
        return tls;
    }

    private KeyStoreParameters parameters() {
        KeyStoreParameters store = new KeyStoreParameters();
        store.setResource("file:" + file);
        store.setPassword(PASSWORD);
        return store;
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
