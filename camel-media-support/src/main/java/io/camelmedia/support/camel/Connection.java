// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.camel;

import io.camelmedia.support.operation.call.Service;
import java.util.concurrent.atomic.AtomicInteger;

/** The connection of an endpoint to its service: open as long as a producer, a consumer or a call uses it. */
final class Connection {

    private final Service service;
    private final String account;
    private final Runnable close;
    private final AtomicInteger users = new AtomicInteger(1);

    /**
     * @param account whose cursors and uploads these are
     * @param close   runs when the last user has released the connection
     */
    Connection(Service service, String account, Runnable close) {
        this.service = service;
        this.account = account;
        this.close = close;
    }

    Service service() {
        return service;
    }

    String account() {
        return account;
    }

    /** One more user. */
    void use() {
        users.incrementAndGet();
    }

    boolean isOpen() {
        return users.get() > 0;
    }

    /** One more user, unless it is closed already. */
    boolean useIfOpen() {
        return users.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    void release() {
        if (users.decrementAndGet() == 0) {
            close.run();
        }
    }
}
