// SPDX-License-Identifier: Apache-2.0
/** JSON on the wire: one mapper with the rules that all models follow, ids of 64 bits, and points in time. */
package io.camelmedia.support.json;
