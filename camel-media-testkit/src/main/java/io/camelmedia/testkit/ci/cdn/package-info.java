// SPDX-License-Identifier: Apache-2.0
/** Where signed addresses lead: an origin of its own. The calls hand its addresses out; it knows none of them. */
package io.camelmedia.testkit.ci.cdn;
