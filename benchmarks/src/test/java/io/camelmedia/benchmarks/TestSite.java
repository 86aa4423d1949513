// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks;

import io.camelmedia.benchmarks.contest.Site;
import io.camelmedia.benchmarks.process.Folder;
import io.camelmedia.benchmarks.server.Certificate;
import io.camelmedia.benchmarks.server.SinkServer;
import io.camelmedia.benchmarks.transfer.SparseFile;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A site with a server in this process and media of 32 MiB, while the tests of a class run. */
public final class TestSite implements BeforeAllCallback, AfterAllCallback {

    public static final long SIZE = 32 << 20;

    private Folder folder;
    private SinkServer server;
    private Site site;

    public Site site() {
        return site;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        folder = Folder.in(Path.of(System.getProperty("java.io.tmpdir")));
        Certificate certificate = Certificate.in(folder.path());
        server = SinkServer.start(certificate);
        Path media = SparseFile.in(folder.path(), SIZE);
        site = new Site(server.address(), server.secureAddress(), certificate.file(), media, folder.path());
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        server.close();
        folder.close();
    }
}
