// SPDX-License-Identifier: Apache-2.0
/** The feeds that consumers of this component poll. The table of operations names them. */
package io.camelmedia.component.pex.feed;
