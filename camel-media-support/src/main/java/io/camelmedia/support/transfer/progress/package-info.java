// SPDX-License-Identifier: Apache-2.0
/** What listeners and Camel's event notifiers learn of transfers and jobs. */
package io.camelmedia.support.transfer.progress;
