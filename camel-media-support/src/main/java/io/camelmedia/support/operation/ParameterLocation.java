// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.support.operation;

/** Where a parameter's value goes. */
public enum ParameterLocation {
    /** Where the form of the operation says: into the path when it names it, else the query or the JSON body. */
    FORM,
    /** Into the path of the forms that name it, and nowhere else. */
    PATH,
    /** It is the whole JSON body, which is an array. */
    BODY,
    /** Always an HTTP header. */
    HEADER,
    /** Nowhere on the wire by itself: it steers what the component does. */
    LOCAL,
    /** Nowhere on the wire either, and only the URI gives it: no header is read. */
    OPTION,
    /** Nowhere on the wire by itself: it is a JSON object whose fields count for parameters that are not given. */
    FIELDS,
    /** It comes back: the header tells a fact of the answer and is never read. */
    RESULT
}
