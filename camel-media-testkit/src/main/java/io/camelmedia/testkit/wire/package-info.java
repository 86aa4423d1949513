// SPDX-License-Identifier: Apache-2.0
/**
 * How the bytes of a request and its answer pass, and the journal of what passed. Faults reach into an exchange;
 * tests read the {@link Journal} and its {@link RecordedRequest}s.
 */
package io.camelmedia.testkit.wire;
