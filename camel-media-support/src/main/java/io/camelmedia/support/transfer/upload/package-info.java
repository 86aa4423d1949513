// SPDX-License-Identifier: Apache-2.0
/** How media become the entity of a request: plain or multipart, always with a known length. */
package io.camelmedia.support.transfer.upload;
