// SPDX-License-Identifier: Apache-2.0
/**
 * Uploads that are not complete, remembered so that a later call resumes them. A new place is one more {@code
 * UploadStore}.
 */
package io.camelmedia.support.transfer.store;
