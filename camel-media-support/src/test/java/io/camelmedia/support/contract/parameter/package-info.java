// SPDX-License-Identifier: Apache-2.0
/** The contract of parameters: however one is given, the same bytes reach the wire. */
package io.camelmedia.support.contract.parameter;
