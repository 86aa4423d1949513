// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster;

import java.util.List;

/** Shows how the run goes. */
interface View {

    /** Says something once. */
    void say(String line);

    /** Shows how things stand now. */
    void show(List<String> lines);
}
