// SPDX-License-Identifier: Apache-2.0
/** Resumable uploads by tus 1.0.0 (https://tus.io/protocols/resumable-upload). */
package io.camelmedia.support.transfer.upload.tus;
