// SPDX-License-Identifier: Apache-2.0
/**
 * Operations that are more than one request. The table of operations names them; they are handed the operations they
 * send.
 */
package io.camelmedia.component.pex.workflow;
