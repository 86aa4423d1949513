// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.engine;

/**
 * One that is there already and stays.
 *
 * @param name as one would say it
 * @param address as the clients' library wants it
 */
public record GivenEngine(String name, String address) implements Engine {

    @Override
    public void close() {
        // Whoever started it ends it.
    }
}
