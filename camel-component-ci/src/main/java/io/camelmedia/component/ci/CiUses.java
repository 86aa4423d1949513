// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.component.ci;

import static io.camelmedia.component.ci.CiParam.ACCESS;
import static io.camelmedia.component.ci.CiParam.ASSET_IDS;
import static io.camelmedia.component.ci.CiParam.FOLDER_IDS;
import static io.camelmedia.component.ci.CiParam.KIND;
import static io.camelmedia.component.ci.CiParam.LIMIT;
import static io.camelmedia.component.ci.CiParam.MEDIABOX_PASSWORD;
import static io.camelmedia.component.ci.CiParam.NAME;
import static io.camelmedia.component.ci.CiParam.OFFSET;
import static io.camelmedia.component.ci.CiParam.ORDER_BY;
import static io.camelmedia.component.ci.CiParam.ORDER_DIRECTION;
import static io.camelmedia.component.ci.CiParam.QUERY;
import static io.camelmedia.component.ci.CiParam.SINCE;
import static io.camelmedia.component.ci.CiParam.TYPE;

import io.camelmedia.support.operation.ParameterLocation;
import io.camelmedia.support.operation.ParameterRef;
import io.camelmedia.support.operation.ParameterType;
import io.camelmedia.support.operation.ParameterUse;
import java.util.stream.Stream;

/** Uses of parameters that several operations have in common. */
final class CiUses {

    /** The fields that a list can be sorted by, the default first; so are those below. */
    static final String[] WORKSPACE_FIELDS = {"name", "createdOn", "networkName", "lastActivityOn"};

    static final String[] CONTENT_FIELDS = {"name", "createdOn", "createdBy", "type", "size", "status"};
    static final String[] TRASH_FIELDS = {"name", "createdOn", "createdBy", "type", "size", "status", "trashedOn"};
    private static final String[] SEARCH_FIELDS = {"relevance", "createdOn", "name"};
    static final String[] RECEIVED_FIELDS = {
        "createdOn", "name", "createdBy", "expiresOn", "type", "networkName", "spaceName"
    };
    static final String[] ELEMENT_FIELDS = {"name"};
    static final String[] SHARED_FIELDS = {"name", "userDefined"};

    private static final String ASCENDING = "asc";
    private static final String DESCENDING = "desc";
    private static final long MOST_ITEMS = 100;
    private static final long MOST_EVENTS = 50;
    private static final int MOST_FOLDERS = 500;
    private static final int USUAL_ASSETS = 1000;

    private CiUses() {}

    /** A page, ascending by default. The order is always sent, because the service's default is not the document's. */
    static ParameterRef[] page(long most, String... orderFields) {
        return page(most, ASCENDING, orderFields);
    }

    /** A page, descending by default. */
    static ParameterRef[] latestPage(long most, String... orderFields) {
        return page(most, DESCENDING, orderFields);
    }

    private static ParameterRef[] page(long most, String direction, String... orderFields) {
        return new ParameterRef[] {
            LIMIT.between(1, most),
            OFFSET.atLeast(0),
            ORDER_BY.oneOf(orderFields).defaultValue(orderFields[0]),
            direction(direction)
        };
    }

    private static ParameterUse direction(String standard) {
        return ORDER_DIRECTION.oneOf(ASCENDING, DESCENDING).defaultValue(standard);
    }

    /**
     * A page of what a search finds, by default the most relevant first. A direction is sent only when the call gives
     * one, because the service's default direction depends on the sort field.
     */
    static ParameterRef[] found() {
        return new ParameterRef[] {
            kind(),
            LIMIT.between(1, MOST_ITEMS),
            OFFSET.atLeast(0),
            ORDER_BY.oneOf(SEARCH_FIELDS).defaultValue(SEARCH_FIELDS[0]),
            ORDER_DIRECTION.oneOf(ASCENDING, DESCENDING)
        };
    }

    private static ParameterUse kind() {
        return KIND.oneOf("folder", "asset", "all");
    }

    /** A page of folders and assets, or of one kind. */
    static ParameterRef[] items(String... orderFields) {
        return Stream.concat(Stream.of(kind()), Stream.of(page(MOST_ITEMS, orderFields)))
                .toArray(ParameterRef[]::new);
    }

    /** A page of assets that are asked for by their ids. The service's own order is kept unless another is wanted. */
    static ParameterRef[] assetPage() {
        return new ParameterRef[] {
            LIMIT.between(1, MOST_ITEMS),
            OFFSET.atLeast(0),
            ORDER_BY.oneOf(CONTENT_FIELDS),
            ORDER_DIRECTION.oneOf(ASCENDING, DESCENDING)
        };
    }

    static ParameterRef[] elementPage() {
        return page(MOST_ITEMS, ELEMENT_FIELDS);
    }

    static ParameterUse text(ParameterRef parameter, int least, int most) {
        return parameter.matching(
                "(?s).{" + least + "," + most + "}",
                least == 0
                        ? "a text of up to " + most + " characters"
                        : "a text of " + least + " to " + most + " characters");
    }

    static ParameterUse keywords() {
        return QUERY.matching(
                "\\s*\\S{2,20}(\\s+\\S{2,20})*\\s*", "keywords of 2 to 20 characters each, with blanks between them");
    }

    /** The folders of a bulk operation. */
    static ParameterUse folderIds() {
        return FOLDER_IDS.count(1, MOST_FOLDERS);
    }

    /**
     * The assets of a MediaBox, each sent once. The document names no limit; a warning is logged beyond a usual one.
     */
    static ParameterUse sharedAssetIds() {
        return ASSET_IDS
                .distinct(USUAL_ASSETS)
                .meaning("The unique identifiers of the assets that the MediaBox shares, separated by commas");
    }

    static ParameterUse sharedFolderIds() {
        return FOLDER_IDS.meaning(
                "The unique identifiers of the folders that the MediaBox shares, separated by commas");
    }

    static ParameterUse workspaceName() {
        return NAME.meaning("Name of the Workspace");
    }

    static ParameterUse mediaboxType() {
        return TYPE.oneOf("Public", "Protected", "Secure").meaning("The type of the MediaBox");
    }

    /** Which events, and which page of them. They have no order but that of time. */
    static ParameterRef[] events(String... types) {
        return new ParameterRef[] {
            SINCE,
            TYPE.as(ParameterType.TEXTS).oneOf(types).meaning("Only events of these types, separated by commas"),
            LIMIT.between(1, MOST_EVENTS).defaultValue(MOST_EVENTS),
            OFFSET.atLeast(0),
            direction(ASCENDING)
        };
    }

    /** How a MediaBox is opened. Its password proves who calls, and stands in no query or body. */
    static ParameterRef[] access() {
        return new ParameterRef[] {
            ACCESS.onlyOneOf("secure", "protected", "public").defaultValue("secure"),
            MEDIABOX_PASSWORD.at(ParameterLocation.LOCAL)
        };
    }
}
