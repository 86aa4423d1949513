// SPDX-License-Identifier: Apache-2.0
/**
 * Where a download goes: a file, a folder, the body of the exchange. A new target is one more {@code Target} with a
 * {@code Sink}.
 */
package io.camelmedia.support.transfer.download.target;
