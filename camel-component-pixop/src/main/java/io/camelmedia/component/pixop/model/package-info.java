// SPDX-License-Identifier: Apache-2.0
/**
 * The records that Pixop takes and answers. They hold fields and nothing of calls; every package of the component may
 * use them.
 */
package io.camelmedia.component.pixop.model;
