// SPDX-License-Identifier: Apache-2.0
/** What the nodes coordinate with: a database and a broker, started here or already there. */
package io.camelmedia.samples.cluster.engine;
